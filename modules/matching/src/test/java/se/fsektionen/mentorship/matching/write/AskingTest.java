package se.fsektionen.mentorship.matching.write;

import static org.assertj.core.api.Assertions.assertThat;
import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.matching.Asking;
import se.fsektionen.mentorship.matching.ConsultedParty;
import se.fsektionen.mentorship.matching.Couple;
import se.fsektionen.mentorship.matching.LeftOver;
import se.fsektionen.mentorship.matching.Opinion;
import se.fsektionen.mentorship.matching.ProposalCommand;
import se.fsektionen.mentorship.matching.ProposalCommand.AnswerPair;
import se.fsektionen.mentorship.matching.ProposalCommand.AskPairs;
import se.fsektionen.mentorship.matching.ProposalCommand.ConfirmPairs;
import se.fsektionen.mentorship.matching.ProposalCommand.DecideAsking;
import se.fsektionen.mentorship.matching.ProposalCommand.ForbidPair;
import se.fsektionen.mentorship.matching.ProposalCommand.FreePair;
import se.fsektionen.mentorship.matching.ProposalCommand.JudgePair;
import se.fsektionen.mentorship.matching.ProposalCommand.RedoChange;
import se.fsektionen.mentorship.matching.ProposalCommand.TakeScenario;
import se.fsektionen.mentorship.matching.ProposalCommand.UndoChange;
import se.fsektionen.mentorship.matching.ProposalEvent.AskingDecided;
import se.fsektionen.mentorship.matching.ProposalEvent.ChangeMade;
import se.fsektionen.mentorship.matching.ProposalEvent.ChangeMade.Step;
import se.fsektionen.mentorship.matching.ProposalEvent.ConsultationGiven;
import se.fsektionen.mentorship.matching.ProposalEvent.PairAnswered;
import se.fsektionen.mentorship.matching.ProposalEvent.PairAsked;
import se.fsektionen.mentorship.matching.ProposalEvent.PairForbidden;
import se.fsektionen.mentorship.matching.ProposalEvent.PairFreed;
import se.fsektionen.mentorship.matching.ProposalEvent.PairJudged;
import se.fsektionen.mentorship.matching.ProposalEvent.PairKept;
import se.fsektionen.mentorship.matching.ProposalEvent.PairLocked;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsConfirmed;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsProposed;
import se.fsektionen.mentorship.matching.ProposalEvent.ProposalOpened;
import se.fsektionen.mentorship.matching.ProposalEvent.RunRecorded;
import se.fsektionen.mentorship.matching.ProposalEvent.ScenarioKept;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.matching.write.Candidates.Applicant;
import se.fsektionen.mentorship.matching.write.Candidates.Mentor;
import se.fsektionen.mentorship.matching.write.Candidates.People;
import se.fsektionen.mentorship.matching.write.ProposalRules.AnswerMustBeAboutAProposedPair;
import se.fsektionen.mentorship.matching.write.ProposalRules.AnswerMustComeBeforeConfirmation;
import se.fsektionen.mentorship.matching.write.ProposalRules.AnswerMustComeInTime;
import se.fsektionen.mentorship.matching.write.ProposalRules.AnswersOrReason;
import se.fsektionen.mentorship.matching.write.ProposalRules.OnlyThoseAskedAnswer;
import se.fsektionen.mentorship.matching.write.ProposalRules.PairsMustBeProposedFirst;
import se.fsektionen.mentorship.matching.write.ProposalRules.ProposalMustBeCurrent;
import se.fsektionen.mentorship.matching.write.ProposalRules.ProposalMustBeOpen;
import se.fsektionen.mentorship.matching.write.ProposalRules.ProposalMustBeTheOneSeen;
import se.fsektionen.mentorship.matching.write.ProposalRules.TimeToAnswerMustBeWithinBounds;
import se.fsektionen.mentorship.platform.CommandTargets;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.Samples;

/** Asking those of a proposed pair before it is confirmed, and what their answers lead to. */
class AskingTest {

    private static final ProposalId PROPOSAL = ProposalId.of(AUTUMN);
    private static final PersonId CILLA = new PersonId("person-cilla");
    private static final PersonId DAN = new PersonId("person-dan");
    private static final Couple ANNA_WITH_BO = new Couple(ANNA, BO);
    private static final Couple CILLA_WITH_DAN = new Couple(CILLA, DAN);
    private static final ChangeMade MADE = new ChangeMade(PROPOSAL, Step.FORWARD);
    private static final ChangeMade UNDONE = new ChangeMade(PROPOSAL, Step.UNDONE);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 9);
    /** The last minute of the last day, and the first after. */
    private static final Instant IN_TIME = Instant.parse("2026-10-09T21:59:00Z");

    private static final Instant TOO_LATE = Instant.parse("2026-10-09T22:00:00Z");

    /** Anna suits Bo, Cilla suits Dan. */
    private static final People FOUR = new People(
            List.of(mentor(ANNA, Programme.PI), mentor(CILLA, Programme.N)),
            List.of(applicant(BO, Programme.PI), applicant(DAN, Programme.N)));

    private static final PairsProposed PROPOSED = proposed(Choices.none());
    private static final PairAsked ASKED = asked(ANNA_WITH_BO, LAST_DAY, ANNA, BO);
    private static final PairForbidden FORBIDDEN = new PairForbidden(PROPOSAL, ANNA, BO);

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

    private static Mentor mentor(PersonId person, Programme programme) {
        return new Mentor(person, programme, Samples.profile(2), 1);
    }

    private static Applicant applicant(PersonId person, Programme programme) {
        return new Applicant(
                person, ApplicationId.of(AUTUMN, person), Samples.form("Namn", "namn@example.se", programme));
    }

    private static PairsProposed proposed(Choices choices) {
        return Matchmaker.of(FOUR, choices).propose(PROPOSAL, AUTUMN);
    }

    private static RunRecorded recorded(Choices choices) {
        return Matchmaker.of(FOUR, choices).record(PROPOSAL);
    }

    private static PairAsked asked(Couple couple, LocalDate answerBy, PersonId... people) {
        return new PairAsked(
                PROPOSAL,
                AUTUMN,
                PairId.of(AUTUMN, couple.mentor(), couple.applicant()),
                couple.mentor(),
                couple.applicant(),
                List.of(people),
                answerBy);
    }

    private static AskPairs asking(Couple... pairs) {
        return new AskPairs(PROPOSAL, PROPOSED.inputDigest(), List.of(pairs), AskPairs.USUAL_DAYS);
    }

    private static AnswerPair answering(PersonId by, boolean accepts) {
        return new AnswerPair(PROPOSAL, ANNA, BO, by, accepts, "");
    }

    private static PairAnswered answered(PersonId by, boolean accepts) {
        return new PairAnswered(PROPOSAL, PairId.of(AUTUMN, ANNA, BO), ANNA, BO, by, accepts, "");
    }

    private ResultValidator<Proposal> after(ProposalCommand command, Object... events) {
        proposal.registerInjectableResource(Clock.fixed(now, Stockholm.ZONE));
        TestExecutor<Proposal> opened = proposal.given(new ProposalOpened(PROPOSAL, AUTUMN));
        return (events.length == 0 ? opened : opened.andGiven(events)).when(command);
    }

    private static void refused(ResultValidator<Proposal> result, Class<?> rule) {
        result.expectNoEvents()
                .expectException(
                        Matchers.matches(e -> e instanceof RuleBroken refusal && rule.isInstance(refusal.rule())));
    }

    @Test
    void asksBothOfEachPairOrOfThoseChosen() {
        after(asking(), PROPOSED).expectEvents(ASKED, asked(CILLA_WITH_DAN, LAST_DAY, CILLA, DAN));
        setUp();
        after(asking(CILLA_WITH_DAN), PROPOSED).expectEvents(asked(CILLA_WITH_DAN, LAST_DAY, CILLA, DAN));
    }

    @Test
    void asksAgainOnlyThoseWhoseTimeIsOut() {
        after(asking(ANNA_WITH_BO), PROPOSED, ASKED, answered(BO, true)).expectNoEvents();
        setUp();
        now = TOO_LATE;
        after(asking(ANNA_WITH_BO), PROPOSED, ASKED, answered(BO, true))
                .expectEvents(asked(ANNA_WITH_BO, LocalDate.of(2026, 10, 24), ANNA));
    }

    @Test
    void asksOnlyAboutPairsThatAreProposedOpenSeenAndCurrent() {
        refused(after(asking()), PairsMustBeProposedFirst.class);
        setUp();
        refused(after(asking(), PROPOSED, confirmed()), ProposalMustBeOpen.class);
        setUp();
        refused(
                after(new AskPairs(PROPOSAL, "another", List.of(), AskPairs.USUAL_DAYS), PROPOSED),
                ProposalMustBeTheOneSeen.class);
        setUp();
        people = new People(List.of(FOUR.mentors().getFirst()), FOUR.applicants());
        refused(after(asking(), PROPOSED), ProposalMustBeCurrent.class);
    }

    @Test
    void givesThemADayAtLeastAndTwoMonthsAtMost() {
        for (int days : new int[] {0, AskPairs.MOST_DAYS + 1}) {
            refused(
                    after(new AskPairs(PROPOSAL, PROPOSED.inputDigest(), List.of(), days), PROPOSED),
                    TimeToAnswerMustBeWithinBounds.class);
            setUp();
        }
    }

    private static PairsConfirmed confirmed() {
        return new PairsConfirmed(
                PROPOSAL,
                AUTUMN,
                PROPOSED.pairs(),
                PROPOSED.applicantsLeft().stream().map(LeftOver::person).toList());
    }

    @Test
    void notesAYesOnceAndLetsItBecomeANo() {
        now = IN_TIME;
        after(answering(BO, true), PROPOSED, ASKED).expectEvents(answered(BO, true));
        setUp();
        after(answering(BO, true), PROPOSED, ASKED, answered(BO, true)).expectNoEvents();
        setUp();
        Choices apart = Choices.none().forbidding(ANNA_WITH_BO);
        after(answering(BO, false), PROPOSED, ASKED, answered(BO, true))
                .expectEvents(answered(BO, false), FORBIDDEN, recorded(apart), proposed(apart));
    }

    @Test
    void keepsTwoApartAfterANoAndProposesAnewAtOnce() {
        Choices apart = Choices.none().forbidding(ANNA_WITH_BO);
        after(answering(ANNA, false), PROPOSED, ASKED)
                .expectEvents(answered(ANNA, false), FORBIDDEN, recorded(apart), proposed(apart));
        assertThat(proposed(apart).pairs())
                .noneMatch(
                        pair -> pair.mentor().equals(ANNA) && pair.applicant().equals(BO));
    }

    @Test
    void takesANoEvenWhenLocksHaveLostTheirPlaces() {
        people = new People(List.of(FOUR.mentors().getFirst()), FOUR.applicants());
        PairLocked lock = new PairLocked(PROPOSAL, CILLA, DAN);
        PairsProposed locked = proposed(Choices.none().locking(CILLA_WITH_DAN));
        people = new People(
                List.of(FOUR.mentors().getFirst(), new Mentor(CILLA, Programme.N, Samples.profile(2), 0)),
                FOUR.applicants());
        after(answering(BO, false), PROPOSED, lock, MADE, locked, ASKED).expectEvents(answered(BO, false), FORBIDDEN);
    }

    @Test
    void letsNothingThatIsUndoneBringThemTogetherAgain() {
        PairsProposed anew = proposed(Choices.none().forbidding(ANNA_WITH_BO));
        ScenarioKept kept = new ScenarioKept(PROPOSAL, "Tidig tanke");
        PairLocked lock = new PairLocked(PROPOSAL, ANNA, BO);
        Object[] history = {PROPOSED, kept, lock, MADE, ASKED, answered(BO, false), FORBIDDEN, anew};
        after(new UndoChange(PROPOSAL), history).expectEvents(UNDONE);
        setUp();
        after(new TakeScenario(PROPOSAL, "Tidig tanke"), history).expectNoEvents();
        setUp();
        Object[] undone = {
            PROPOSED, lock, MADE, new PairFreed(PROPOSAL, ANNA, BO), UNDONE, ASKED, answered(BO, false), FORBIDDEN, anew
        };
        after(new RedoChange(PROPOSAL), undone).expectEvents(new ChangeMade(PROPOSAL, Step.REDONE));
    }

    @Test
    void letsTheCoordinatorFreeThemAndAskAgain() {
        PairsProposed anew = proposed(Choices.none().forbidding(ANNA_WITH_BO));
        PairFreed freed = new PairFreed(PROPOSAL, ANNA, BO);
        after(new FreePair(PROPOSAL, ANNA, BO), PROPOSED, ASKED, answered(BO, false), FORBIDDEN, anew)
                .expectEvents(freed, MADE, recorded(Choices.none()), PROPOSED);
        setUp();
        Object[] together = {PROPOSED, ASKED, answered(BO, false), FORBIDDEN, anew, freed, MADE, PROPOSED};
        after(asking(ANNA_WITH_BO), together).expectEvents(asked(ANNA_WITH_BO, LAST_DAY, BO));
        setUp();
        after(new UndoChange(PROPOSAL), together)
                .expectEvents(FORBIDDEN, UNDONE, recorded(Choices.none().forbidding(ANNA_WITH_BO)), anew);
    }

    @Test
    void refusesAnswersThatComeTooLate() {
        now = TOO_LATE;
        refused(after(answering(BO, true), PROPOSED, ASKED), AnswerMustComeInTime.class);
        setUp();
        now = IN_TIME;
        refused(after(answering(BO, true), PROPOSED, ASKED, confirmed()), AnswerMustComeBeforeConfirmation.class);
        setUp();
        PairsProposed anew = proposed(Choices.none().forbidding(ANNA_WITH_BO));
        refused(
                after(answering(BO, true), PROPOSED, ASKED, answered(ANNA, false), FORBIDDEN, anew),
                AnswerMustBeAboutAProposedPair.class);
    }

    @Test
    void refusesAnswersOfThoseNotAsked() {
        refused(after(answering(DAN, true), PROPOSED, ASKED), OnlyThoseAskedAnswer.class);
        setUp();
        refused(after(answering(BO, true), PROPOSED), OnlyThoseAskedAnswer.class);
    }

    private static PairAnswered answered(Couple couple, PersonId by, boolean accepts) {
        PairId pair = PairId.of(AUTUMN, couple.mentor(), couple.applicant());
        return new PairAnswered(PROPOSAL, pair, couple.mentor(), couple.applicant(), by, accepts, "");
    }

    private static final PairAsked OTHERS_ASKED = asked(CILLA_WITH_DAN, LAST_DAY, CILLA, DAN);
    private static final PairKept KEPT = new PairKept(PROPOSAL, ANNA, BO);
    private static final PairForbidden OTHERS_APART = new PairForbidden(PROPOSAL, CILLA, DAN);
    private static final Choices KEPT_AND_APART =
            Choices.none().locking(ANNA_WITH_BO).forbidding(CILLA_WITH_DAN);
    private static final AnswerPair NO_FROM_DAN = new AnswerPair(PROPOSAL, CILLA, DAN, DAN, false, "");
    private static final Object[] BOTH_AGREE = {PROPOSED, ASKED, OTHERS_ASKED, answered(BO, true), answered(ANNA, true)
    };

    private static Object[] then(Object[] before, Object... more) {
        return Stream.concat(Stream.of(before), Stream.of(more)).toArray();
    }

    @Test
    void breaksNoYesForAnothersNo() {
        after(NO_FROM_DAN, BOTH_AGREE)
                .expectEvents(
                        answered(CILLA_WITH_DAN, DAN, false),
                        KEPT,
                        OTHERS_APART,
                        recorded(KEPT_AND_APART),
                        proposed(KEPT_AND_APART));
        setUp();
        after(NO_FROM_DAN, PROPOSED, ASKED, OTHERS_ASKED, answered(BO, true))
                .expectEvents(
                        answered(CILLA_WITH_DAN, DAN, false),
                        OTHERS_APART,
                        recorded(Choices.none().forbidding(CILLA_WITH_DAN)),
                        proposed(Choices.none().forbidding(CILLA_WITH_DAN)));
    }

    @Test
    void keepsNobodyWhoseMentorHasLostThePlace() {
        people = new People(
                List.of(
                        new Mentor(ANNA, Programme.PI, Samples.profile(2), 0),
                        FOUR.mentors().get(1)),
                FOUR.applicants());
        Choices apart = Choices.none().forbidding(CILLA_WITH_DAN);
        Matchmaker now = Matchmaker.of(people, apart);
        after(NO_FROM_DAN, BOTH_AGREE)
                .expectEvents(
                        answered(CILLA_WITH_DAN, DAN, false),
                        OTHERS_APART,
                        now.record(PROPOSAL),
                        now.propose(PROPOSAL, AUTUMN));
    }

    @Test
    void letsTheCoordinatorFreeWhoWasKept() {
        PairFreed freed = new PairFreed(PROPOSAL, ANNA, BO);
        Object[] kept =
                then(BOTH_AGREE, answered(CILLA_WITH_DAN, DAN, false), KEPT, OTHERS_APART, proposed(KEPT_AND_APART));
        Choices apart = Choices.none().forbidding(CILLA_WITH_DAN);
        after(new FreePair(PROPOSAL, ANNA, BO), kept).expectEvents(freed, MADE, recorded(apart), proposed(apart));
        setUp();
        Object[] freedThenAsked = then(BOTH_AGREE, freed, MADE);
        after(NO_FROM_DAN, freedThenAsked)
                .expectEvents(answered(CILLA_WITH_DAN, DAN, false), OTHERS_APART, recorded(apart), proposed(apart));
    }

    @Test
    void breaksNoYesForWhatIsDecidedOfOthersButForWhatIsDecidedOfThem() {
        JudgePair judge = new JudgePair(PROPOSAL, CILLA, DAN, 1);
        Choices judged = Choices.none().locking(ANNA_WITH_BO).judging(CILLA_WITH_DAN, 1);
        after(judge, BOTH_AGREE)
                .expectEvents(KEPT, new PairJudged(PROPOSAL, CILLA, DAN, 1), MADE, recorded(judged), proposed(judged));
        setUp();
        Choices apart = Choices.none().forbidding(ANNA_WITH_BO);
        after(new ForbidPair(PROPOSAL, ANNA, BO), BOTH_AGREE)
                .expectEvents(FORBIDDEN, MADE, recorded(apart), proposed(apart));
    }

    @Test
    void undoesNothingThatBothHaveAgreedOn() {
        PairLocked lock = new PairLocked(PROPOSAL, CILLA, DAN);
        Object[] kept = then(
                new Object[] {PROPOSED, lock, MADE, new PairFreed(PROPOSAL, CILLA, DAN), MADE},
                ASKED,
                OTHERS_ASKED,
                answered(BO, true),
                answered(ANNA, true),
                answered(CILLA_WITH_DAN, DAN, false),
                KEPT,
                OTHERS_APART,
                proposed(KEPT_AND_APART));
        after(new UndoChange(PROPOSAL), kept).expectEvents(UNDONE);
    }

    @Test
    void confirmsWithoutAReasonOnceAllHaveSaidYes() {
        Object[] approved = Stream.of(ConsultedParty.values())
                .map(party -> new ConsultationGiven(PROPOSAL, party, Opinion.APPROVES, ""))
                .toArray();
        ConfirmPairs confirm = new ConfirmPairs(PROPOSAL, PROPOSED.inputDigest());
        refused(after(confirm, then(BOTH_AGREE, approved)), AnswersOrReason.class);
        setUp();
        Object[] allAgree = then(
                then(BOTH_AGREE, answered(CILLA_WITH_DAN, DAN, true), answered(CILLA_WITH_DAN, CILLA, true)), approved);
        after(confirm, allAgree).expectEvents(confirmed());
        setUp();
        AskingDecided nobody = new AskingDecided(PROPOSAL, new Asking(false, AskPairs.USUAL_DAYS));
        after(confirm, then(new Object[] {nobody, PROPOSED}, approved)).expectEvents(confirmed());
    }

    @Test
    void decidesOnceWhetherToAsk() {
        AskingDecided decided = new AskingDecided(PROPOSAL, new Asking(true, 7));
        DecideAsking decide = new DecideAsking(PROPOSAL, decided.asking());
        after(decide).expectEvents(decided);
        setUp();
        after(decide, decided).expectNoEvents();
        setUp();
        after(new DecideAsking(PROPOSAL, Asking.usual())).expectNoEvents();
        setUp();
        refused(after(new DecideAsking(PROPOSAL, new Asking(true, 0))), TimeToAnswerMustBeWithinBounds.class);
        setUp();
        refused(after(decide, PROPOSED, confirmed()), ProposalMustBeOpen.class);
    }
}
