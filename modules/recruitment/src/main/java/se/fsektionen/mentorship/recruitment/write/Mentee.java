package se.fsektionen.mentorship.recruitment.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.recruitment.MenteeCommand.GiveMentor;
import se.fsektionen.mentorship.recruitment.MenteeCommand.ReleaseMentee;
import se.fsektionen.mentorship.recruitment.MenteeEvent;
import se.fsektionen.mentorship.recruitment.MenteeEvent.MenteeReleased;
import se.fsektionen.mentorship.recruitment.MenteeEvent.MentorGiven;
import se.fsektionen.mentorship.recruitment.MenteeId;

/** A student in the register of mentees (P11), who has one mentor at a time (P03). */
@Aggregate(type = "Mentee")
class Mentee {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable PairId pair;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(GiveMentor command) {
        if (command.pairId().equals(pair)) {
            return;
        }
        DomainRule.check(new MenteeHasOneMentor(pair != null));
        apply(new MentorGiven(
                command.personId(), command.termId(), command.pairId(), command.mentor(), command.applicationId()));
    }

    @CommandHandler
    void handle(ReleaseMentee command) {
        if (command.pairId().equals(pair)) {
            apply(new MenteeReleased(command.personId(), command.pairId()));
        }
    }

    @EventSourcingHandler
    void evolve(MenteeEvent event) {
        id = MenteeId.of(event.personId()).value();
        pair = switch (event) {
            case MentorGiven given -> given.pairId();
            case MenteeReleased ignored -> null;
        };
    }

    record MenteeHasOneMentor(boolean hasOne) implements DomainRule {
        @Override
        public boolean isBroken() {
            return hasOne;
        }
    }
}
