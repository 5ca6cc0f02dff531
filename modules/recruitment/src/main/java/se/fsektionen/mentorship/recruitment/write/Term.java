package se.fsektionen.mentorship.recruitment.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.FindTerms.Stage;
import se.fsektionen.mentorship.recruitment.TermCommand.AnnounceTerm;
import se.fsektionen.mentorship.recruitment.TermCommand.ChangeTermDates;
import se.fsektionen.mentorship.recruitment.TermCommand.CloseApplications;
import se.fsektionen.mentorship.recruitment.TermCommand.CloseTerm;
import se.fsektionen.mentorship.recruitment.TermCommand.CreateTerm;
import se.fsektionen.mentorship.recruitment.TermCommand.OpenApplications;
import se.fsektionen.mentorship.recruitment.TermDates;
import se.fsektionen.mentorship.recruitment.TermEvent;
import se.fsektionen.mentorship.recruitment.TermEvent.ApplicationsClosed;
import se.fsektionen.mentorship.recruitment.TermEvent.ApplicationsOpened;
import se.fsektionen.mentorship.recruitment.TermEvent.TermAnnounced;
import se.fsektionen.mentorship.recruitment.TermEvent.TermClosed;
import se.fsektionen.mentorship.recruitment.TermEvent.TermCreated;
import se.fsektionen.mentorship.recruitment.TermEvent.TermDatesChanged;
import se.fsektionen.mentorship.recruitment.write.TermRules.ApplicationsCloseInTheFuture;
import se.fsektionen.mentorship.recruitment.write.TermRules.ApplicationsMustBeClosedFirst;
import se.fsektionen.mentorship.recruitment.write.TermRules.ApplicationsMustBeOpen;
import se.fsektionen.mentorship.recruitment.write.TermRules.ApplicationsOpenOnce;
import se.fsektionen.mentorship.recruitment.write.TermRules.TermEndsAfterItStarts;
import se.fsektionen.mentorship.recruitment.write.TermRules.TermIsCreatedOnce;
import se.fsektionen.mentorship.recruitment.write.TermRules.TermLastsAboutAYear;
import se.fsektionen.mentorship.recruitment.write.TermRules.TermMustNotBeClosed;

/** One run of the programme, from its announcement (P01) to its close (P23). */
@Aggregate(type = "Term")
class Term {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable TermDates dates;
    private @Nullable LocalDate lastDay;
    private boolean announced;
    private Stage stage = Stage.PLANNED;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CreateTerm command) {
        DomainRule.check(
                new TermIsCreatedOnce(dates, command.dates()),
                new TermEndsAfterItStarts(command.dates()),
                new TermLastsAboutAYear(command.dates()));
        if (dates == null) {
            apply(new TermCreated(command.termId(), command.year(), command.season(), command.dates()));
        }
    }

    @CommandHandler
    void handle(ChangeTermDates command) {
        DomainRule.check(
                new TermMustNotBeClosed(stage),
                new TermEndsAfterItStarts(command.dates()),
                new TermLastsAboutAYear(command.dates()));
        if (!command.dates().equals(dates)) {
            apply(new TermDatesChanged(command.termId(), command.dates()));
        }
    }

    @CommandHandler
    void handle(AnnounceTerm command) {
        DomainRule.check(new TermMustNotBeClosed(stage));
        if (!announced) {
            apply(new TermAnnounced(command.termId()));
        }
    }

    /** Opening again with another last day prolongs. Opening an unannounced term announces it too. */
    @CommandHandler
    void handle(OpenApplications command, Clock clock) {
        DomainRule.check(
                new ApplicationsOpenOnce(stage),
                new ApplicationsCloseInTheFuture(command.lastDay(), Stockholm.today(clock)));
        if (!announced) {
            apply(new TermAnnounced(command.termId()));
        }
        if (stage == Stage.PLANNED || !command.lastDay().equals(lastDay)) {
            apply(new ApplicationsOpened(command.termId(), command.lastDay()));
        }
    }

    @CommandHandler
    void handle(CloseApplications command) {
        if (stage == Stage.APPLICATIONS_CLOSED) {
            return;
        }
        DomainRule.check(new ApplicationsMustBeOpen(stage));
        apply(new ApplicationsClosed(command.termId()));
    }

    @CommandHandler
    void handle(CloseTerm command) {
        if (stage == Stage.CLOSED) {
            return;
        }
        DomainRule.check(new ApplicationsMustBeClosedFirst(stage));
        apply(new TermClosed(command.termId()));
    }

    @EventSourcingHandler
    void evolve(TermEvent event) {
        id = event.termId().value();
        switch (event) {
            case TermCreated created -> dates = created.dates();
            case TermDatesChanged changed -> dates = changed.dates();
            case TermAnnounced ignored -> announced = true;
            case ApplicationsOpened opened -> {
                stage = Stage.APPLICATIONS_OPEN;
                lastDay = opened.lastDay();
            }
            case ApplicationsClosed ignored -> stage = Stage.APPLICATIONS_CLOSED;
            case TermClosed ignored -> stage = Stage.CLOSED;
        }
    }

    Stage stage() {
        return stage;
    }
}
