package se.fsektionen.mentorship.matching.write;

import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.matching.ProposalCommand;
import se.fsektionen.mentorship.matching.ProposalCommand.LetApplicantsWish;
import se.fsektionen.mentorship.matching.ProposalCommand.UndoChange;
import se.fsektionen.mentorship.matching.ProposalCommand.WishForMentors;
import se.fsektionen.mentorship.matching.ProposalEvent.ApplicantsLetWish;
import se.fsektionen.mentorship.matching.ProposalEvent.ChangeMade;
import se.fsektionen.mentorship.matching.ProposalEvent.ChangeMade.Step;
import se.fsektionen.mentorship.matching.ProposalEvent.MentorsWishedFor;
import se.fsektionen.mentorship.matching.ProposalEvent.PairForbidden;
import se.fsektionen.mentorship.matching.ProposalEvent.PairFreed;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsConfirmed;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsProposed;
import se.fsektionen.mentorship.matching.ProposalEvent.ProposalOpened;
import se.fsektionen.mentorship.matching.ProposalEvent.RunRecorded;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.matching.write.Candidates.Applicant;
import se.fsektionen.mentorship.matching.write.Candidates.Mentor;
import se.fsektionen.mentorship.matching.write.Candidates.People;
import se.fsektionen.mentorship.matching.write.ProposalRules.AnswerMustComeBeforeConfirmation;
import se.fsektionen.mentorship.matching.write.ProposalRules.AnswerMustComeInTime;
import se.fsektionen.mentorship.matching.write.ProposalRules.OnlyThoseAskedAnswer;
import se.fsektionen.mentorship.matching.write.ProposalRules.ProposalMustBeOpen;
import se.fsektionen.mentorship.matching.write.ProposalRules.SomebodyMustBeLeftToWish;
import se.fsektionen.mentorship.matching.write.ProposalRules.TimeToAnswerMustBeWithinBounds;
import se.fsektionen.mentorship.matching.write.ProposalRules.WishesMustBeFewAndDifferent;
import se.fsektionen.mentorship.matching.write.ProposalRules.WishesMustBeOfMentorsThereAre;
import se.fsektionen.mentorship.platform.CommandTargets;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.Samples;

/** Letting the applicants wish for mentors themselves, and what their wishes lead to. */
class WishingTest {

    private static final ProposalId PROPOSAL = ProposalId.of(AUTUMN);
    private static final PersonId CILLA = new PersonId("person-cilla");
    private static final PersonId DAN = new PersonId("person-dan");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 2);
    /** The last minute of the last day, and the first after. */
    private static final Instant IN_TIME = Instant.parse("2026-10-02T21:59:00Z");

    private static final Instant TOO_LATE = Instant.parse("2026-10-02T22:00:00Z");

    private static final People FOUR =
            new People(List.of(mentor(ANNA), mentor(CILLA)), List.of(applicant(BO), applicant(DAN)));
    private static final ApplicantsLetWish LET = new ApplicantsLetWish(PROPOSAL, AUTUMN, List.of(BO, DAN), LAST_DAY);
    private static final LetApplicantsWish LETTING = new LetApplicantsWish(PROPOSAL, LetApplicantsWish.USUAL_DAYS);
    private static final WishForMentors WISHING = new WishForMentors(PROPOSAL, BO, List.of(CILLA, ANNA));
    private static final MentorsWishedFor WISHED = new MentorsWishedFor(PROPOSAL, BO, List.of(CILLA, ANNA));

    private People people = FOUR;
    private Instant now = Instant.parse("2026-09-25T10:00:00Z");
    private FixtureConfiguration<Proposal> proposal;

    @BeforeEach
    void setUp() {
        Candidates candidates = term -> people;
        proposal = new AggregateTestFixture<>(Proposal.class)
                .registerCommandTargetResolver(new CommandTargets())
                .registerInjectableResource(candidates);
    }

    private static Mentor mentor(PersonId person) {
        return new Mentor(person, Programme.F, Samples.profile(1), 1);
    }

    private static Applicant applicant(PersonId person) {
        return new Applicant(
                person, ApplicationId.of(AUTUMN, person), Samples.form("Namn", "namn@example.se", Programme.F));
    }

    private static PairsProposed proposed(Choices choices) {
        return Matchmaker.of(FOUR, choices).propose(PROPOSAL, AUTUMN);
    }

    private static RunRecorded recorded(Choices choices) {
        return Matchmaker.of(FOUR, choices).record(PROPOSAL);
    }

    private ResultValidator<Proposal> after(ProposalCommand command, Object... events) {
        proposal.registerInjectableResource(Clock.fixed(now, Stockholm.ZONE));
        TestExecutor<Proposal> opened = proposal.given(new ProposalOpened(PROPOSAL, AUTUMN));
        return (events.length == 0 ? opened : opened.andGiven(events)).when(command);
    }

    private void refused(Class<?> rule, ProposalCommand command, Object... events) {
        after(command, events)
                .expectNoEvents()
                .expectException(
                        Matchers.matches(e -> e instanceof RuleBroken refusal && rule.isInstance(refusal.rule())));
        setUp();
    }

    private static PairsConfirmed confirmed() {
        return new PairsConfirmed(PROPOSAL, AUTUMN, proposed(Choices.none()).pairs(), List.of());
    }

    @Test
    void letsAllWishWhetherAnythingIsProposedOrNot() {
        after(LETTING).expectEvents(LET);
        setUp();
        after(LETTING, proposed(Choices.none())).expectEvents(LET);
    }

    @Test
    void remindsThoseWhoAreSilent() {
        MentorsWishedFor nobody = new MentorsWishedFor(PROPOSAL, DAN, List.of());
        refused(SomebodyMustBeLeftToWish.class, LETTING, LET, WISHED, nobody);
        now = TOO_LATE;
        after(LETTING, LET, WISHED)
                .expectEvents(new ApplicantsLetWish(PROPOSAL, AUTUMN, List.of(DAN), LocalDate.of(2026, 10, 10)));
    }

    @Test
    void letsNobodyWishForNoTimeOrOnceAllIsDecided() {
        refused(TimeToAnswerMustBeWithinBounds.class, new LetApplicantsWish(PROPOSAL, 0));
        refused(TimeToAnswerMustBeWithinBounds.class, new LetApplicantsWish(PROPOSAL, 61));
        refused(ProposalMustBeOpen.class, LETTING, proposed(Choices.none()), confirmed());
    }

    @Test
    void allOfSomebodysWishesProposeAnewOnce() {
        Choices wishing = Choices.none().wishing(BO, List.of(CILLA, ANNA));
        after(WISHING, proposed(Choices.none()), LET).expectEvents(WISHED, recorded(wishing), proposed(wishing));
        setUp();
        after(WISHING, LET).expectEvents(WISHED);
        setUp();
        after(WISHING, LET, WISHED).expectNoEvents();
    }

    @Test
    void takesOtherWishesInPlaceOfThoseBeforeUntilTheLastMinute() {
        now = IN_TIME;
        MentorsWishedFor nobody = new MentorsWishedFor(PROPOSAL, BO, List.of());
        after(new WishForMentors(PROPOSAL, BO, List.of()), LET, WISHED).expectEvents(nobody);
    }

    @Test
    void takesNoWishesTooLateOrFromOthersOrForOthers() {
        refused(OnlyThoseAskedAnswer.class, WISHING);
        people = new People(FOUR.mentors(), List.of(applicant(DAN)));
        refused(OnlyThoseAskedAnswer.class, WISHING, LET);
        people = FOUR;
        refused(AnswerMustComeBeforeConfirmation.class, WISHING, proposed(Choices.none()), LET, confirmed());
        refused(WishesMustBeFewAndDifferent.class, new WishForMentors(PROPOSAL, BO, List.of(ANNA, ANNA)), LET);
        refused(
                WishesMustBeFewAndDifferent.class,
                new WishForMentors(PROPOSAL, BO, List.of(ANNA, CILLA, DAN, BO)),
                LET);
        refused(WishesMustBeOfMentorsThereAre.class, new WishForMentors(PROPOSAL, BO, List.of(DAN)), LET);
        now = TOO_LATE;
        refused(AnswerMustComeInTime.class, WISHING, LET);
    }

    @Test
    void noUndoingTakesAnApplicantsWishBack() {
        after(
                        new UndoChange(PROPOSAL),
                        LET,
                        new PairForbidden(PROPOSAL, ANNA, BO),
                        new ChangeMade(PROPOSAL, Step.FORWARD),
                        WISHED)
                .expectEvents(new PairFreed(PROPOSAL, ANNA, BO), new ChangeMade(PROPOSAL, Step.UNDONE));
    }
}
