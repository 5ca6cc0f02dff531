package se.fsektionen.mentorship.recruitment.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.AcceptRequest;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.AskAlumnus;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.ChangeAlumnus;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.ChangeMentorProfile;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.DeclineRequest;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.RecordContact;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.RegisterAlumnus;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.ReleasePlace;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.TakePlace;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.recruitment.AlumnusEvent;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.AlumnusAsked;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.AlumnusChanged;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.AlumnusRegistered;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.ContactRecorded;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.MentorJoined;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.MentorProfileChanged;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.PlaceReleased;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.PlaceTaken;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.RequestDeclined;
import se.fsektionen.mentorship.recruitment.AlumnusId;
import se.fsektionen.mentorship.recruitment.MentorProfile;
import se.fsektionen.mentorship.recruitment.write.AlumnusRules.AlumnusMayBeAskedAgain;
import se.fsektionen.mentorship.recruitment.write.AlumnusRules.AlumnusMustBeRegistered;
import se.fsektionen.mentorship.recruitment.write.AlumnusRules.CapacityCoversPlacesTaken;
import se.fsektionen.mentorship.recruitment.write.AlumnusRules.CapacityIsOneOrTwo;
import se.fsektionen.mentorship.recruitment.write.AlumnusRules.ContactMustSaySomething;
import se.fsektionen.mentorship.recruitment.write.AlumnusRules.GraduationYearMustBePossible;
import se.fsektionen.mentorship.recruitment.write.AlumnusRules.MatchedMentorCannotDecline;
import se.fsektionen.mentorship.recruitment.write.AlumnusRules.MentorHasAFreePlace;
import se.fsektionen.mentorship.recruitment.write.AlumnusRules.MentorMustHaveJoined;
import se.fsektionen.mentorship.recruitment.write.AlumnusRules.PersonMustHaveAName;
import se.fsektionen.mentorship.recruitment.write.AlumnusRules.PersonMustHaveAnEmailAddress;
import se.fsektionen.mentorship.recruitment.write.AlumnusRules.PreferredStudyYearsExist;
import se.fsektionen.mentorship.recruitment.write.TermRules.TermMustNotBeClosed;

/** An alumnus's entry in the register. As a mentor it owns its places (P03): whoever wants one asks here. */
@Aggregate(type = "Alumnus")
class Alumnus {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable AlumnusDetails details;
    private @Nullable MentorProfile profile;
    private boolean mayBeAsked = true;
    private final Set<TermId> asked = new HashSet<>();
    private final Set<TermId> declined = new HashSet<>();
    private final Set<TermId> joined = new HashSet<>();
    private final Map<PairId, TermId> places = new HashMap<>();

    /** Registers, or changes what is registered: the same import twice is harmless. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterAlumnus command) {
        checkDetails(command.details());
        if (details == null) {
            apply(new AlumnusRegistered(command.personId(), command.details()));
        } else {
            change(new ChangeAlumnus(command.personId(), command.details()));
        }
    }

    @CommandHandler
    void handle(ChangeAlumnus command) {
        checkDetails(command.details());
        change(command);
    }

    private void change(ChangeAlumnus command) {
        if (!command.details().equals(details)) {
            apply(new AlumnusChanged(command.personId(), command.details()));
        }
    }

    private static void checkDetails(AlumnusDetails details) {
        DomainRule.check(
                new PersonMustHaveAName(details.name()),
                new PersonMustHaveAnEmailAddress(details.email()),
                new GraduationYearMustBePossible(details));
    }

    @CommandHandler
    void handle(AskAlumnus command, Terms terms) {
        DomainRule.check(
                new AlumnusMustBeRegistered(details),
                new TermMustNotBeClosed(terms.stageOf(command.termId())),
                new AlumnusMayBeAskedAgain(mayBeAsked));
        if (!asked.contains(command.termId()) && !joined.contains(command.termId())) {
            apply(new AlumnusAsked(command.personId(), command.termId(), command.mailing(), command.text()));
        }
    }

    @CommandHandler
    void handle(AcceptRequest command, Terms terms) {
        DomainRule.check(
                new AlumnusMustBeRegistered(details),
                new TermMustNotBeClosed(terms.stageOf(command.termId())),
                new CapacityIsOneOrTwo(command.profile()),
                new PreferredStudyYearsExist(command.profile()),
                new CapacityCoversPlacesTaken(command.profile().capacity(), places.size()));
        if (!joined.contains(command.termId())) {
            apply(new MentorJoined(command.personId(), command.termId(), command.profile()));
        } else if (!command.profile().equals(profile)) {
            apply(new MentorProfileChanged(command.personId(), command.profile()));
        }
    }

    @CommandHandler
    void handle(DeclineRequest command, Terms terms) {
        DomainRule.check(
                new AlumnusMustBeRegistered(details),
                new TermMustNotBeClosed(terms.stageOf(command.termId())),
                new MatchedMentorCannotDecline(places.containsValue(command.termId())));
        if (!declined.contains(command.termId())) {
            apply(new RequestDeclined(command.personId(), command.termId(), command.reason(), command.mayAskAgain()));
        }
    }

    @CommandHandler
    void handle(ChangeMentorProfile command) {
        DomainRule.check(
                new MentorMustHaveJoined(profile != null),
                new CapacityIsOneOrTwo(command.profile()),
                new PreferredStudyYearsExist(command.profile()),
                new CapacityCoversPlacesTaken(command.profile().capacity(), places.size()));
        if (!command.profile().equals(profile)) {
            apply(new MentorProfileChanged(command.personId(), command.profile()));
        }
    }

    @CommandHandler
    void handle(RecordContact command) {
        DomainRule.check(new AlumnusMustBeRegistered(details), new ContactMustSaySomething(command.note()));
        apply(new ContactRecorded(command.personId(), command.channel(), command.note()));
    }

    @CommandHandler
    void handle(TakePlace command) {
        if (places.containsKey(command.pairId())) {
            return;
        }
        DomainRule.check(
                new MentorMustHaveJoined(joined.contains(command.termId())),
                new MentorHasAFreePlace(profile == null ? 0 : profile.capacity(), places.size()));
        apply(new PlaceTaken(command.personId(), command.termId(), command.pairId()));
    }

    @CommandHandler
    void handle(ReleasePlace command) {
        if (places.containsKey(command.pairId())) {
            apply(new PlaceReleased(command.personId(), command.pairId()));
        }
    }

    @EventSourcingHandler
    void evolve(AlumnusEvent event) {
        id = AlumnusId.of(event.personId()).value();
        switch (event) {
            case AlumnusRegistered registered -> details = registered.details();
            case AlumnusChanged changed -> details = changed.details();
            case AlumnusAsked ask -> asked.add(ask.termId());
            case MentorJoined join -> {
                profile = join.profile();
                joined.add(join.termId());
                declined.remove(join.termId());
                mayBeAsked = true;
            }
            case RequestDeclined decline -> {
                declined.add(decline.termId());
                joined.remove(decline.termId());
                mayBeAsked = decline.mayAskAgain();
            }
            case MentorProfileChanged changed -> profile = changed.profile();
            case ContactRecorded ignored -> {
                // on record only
            }
            case PlaceTaken taken -> places.put(taken.pairId(), taken.termId());
            case PlaceReleased released -> places.remove(released.pairId());
        }
    }
}
