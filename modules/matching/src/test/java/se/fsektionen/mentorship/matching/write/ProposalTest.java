package se.fsektionen.mentorship.matching.write;

import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.matching.Asking;
import se.fsektionen.mentorship.matching.ConsultedParty;
import se.fsektionen.mentorship.matching.Couple;
import se.fsektionen.mentorship.matching.Criterion;
import se.fsektionen.mentorship.matching.CriterionWeight;
import se.fsektionen.mentorship.matching.LeftOver;
import se.fsektionen.mentorship.matching.LeftOver.Why;
import se.fsektionen.mentorship.matching.Opinion;
import se.fsektionen.mentorship.matching.Priority;
import se.fsektionen.mentorship.matching.ProposalCommand;
import se.fsektionen.mentorship.matching.ProposalCommand.AskPairs;
import se.fsektionen.mentorship.matching.ProposalCommand.CommentPair;
import se.fsektionen.mentorship.matching.ProposalCommand.ConfirmPairs;
import se.fsektionen.mentorship.matching.ProposalCommand.ForbidPair;
import se.fsektionen.mentorship.matching.ProposalCommand.ForgetScenario;
import se.fsektionen.mentorship.matching.ProposalCommand.FreePair;
import se.fsektionen.mentorship.matching.ProposalCommand.GiveConsultation;
import se.fsektionen.mentorship.matching.ProposalCommand.JudgePair;
import se.fsektionen.mentorship.matching.ProposalCommand.KeepScenario;
import se.fsektionen.mentorship.matching.ProposalCommand.LockPair;
import se.fsektionen.mentorship.matching.ProposalCommand.NoteWish;
import se.fsektionen.mentorship.matching.ProposalCommand.OpenProposal;
import se.fsektionen.mentorship.matching.ProposalCommand.ProposePairs;
import se.fsektionen.mentorship.matching.ProposalCommand.RedoChange;
import se.fsektionen.mentorship.matching.ProposalCommand.RefusePair;
import se.fsektionen.mentorship.matching.ProposalCommand.ShowNames;
import se.fsektionen.mentorship.matching.ProposalCommand.SwapMentors;
import se.fsektionen.mentorship.matching.ProposalCommand.TakeScenario;
import se.fsektionen.mentorship.matching.ProposalCommand.UndoChange;
import se.fsektionen.mentorship.matching.ProposalCommand.WeighCriteria;
import se.fsektionen.mentorship.matching.ProposalEvent.AskingDecided;
import se.fsektionen.mentorship.matching.ProposalEvent.ChangeMade;
import se.fsektionen.mentorship.matching.ProposalEvent.ChangeMade.Step;
import se.fsektionen.mentorship.matching.ProposalEvent.ConsultationGiven;
import se.fsektionen.mentorship.matching.ProposalEvent.CriteriaWeighed;
import se.fsektionen.mentorship.matching.ProposalEvent.NamesShown;
import se.fsektionen.mentorship.matching.ProposalEvent.PairCommented;
import se.fsektionen.mentorship.matching.ProposalEvent.PairForbidden;
import se.fsektionen.mentorship.matching.ProposalEvent.PairFreed;
import se.fsektionen.mentorship.matching.ProposalEvent.PairJudged;
import se.fsektionen.mentorship.matching.ProposalEvent.PairLocked;
import se.fsektionen.mentorship.matching.ProposalEvent.PairRefused;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsConfirmed;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsProposed;
import se.fsektionen.mentorship.matching.ProposalEvent.ProposalOpened;
import se.fsektionen.mentorship.matching.ProposalEvent.RunRecorded;
import se.fsektionen.mentorship.matching.ProposalEvent.ScenarioForgotten;
import se.fsektionen.mentorship.matching.ProposalEvent.ScenarioKept;
import se.fsektionen.mentorship.matching.ProposalEvent.WishNoted;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.matching.ProposedPair;
import se.fsektionen.mentorship.matching.write.Candidates.Applicant;
import se.fsektionen.mentorship.matching.write.Candidates.Mentor;
import se.fsektionen.mentorship.matching.write.Candidates.People;
import se.fsektionen.mentorship.matching.write.ProposalRules.CommentMustBeShort;
import se.fsektionen.mentorship.matching.write.ProposalRules.ConsultationOrReason;
import se.fsektionen.mentorship.matching.write.ProposalRules.EachCriterionIsWeighedOnce;
import se.fsektionen.mentorship.matching.write.ProposalRules.JudgementMustBeWithinBounds;
import se.fsektionen.mentorship.matching.write.ProposalRules.LockNeedsAPlace;
import se.fsektionen.mentorship.matching.write.ProposalRules.LocksMustHavePlaces;
import se.fsektionen.mentorship.matching.write.ProposalRules.PairsMustBeProposedFirst;
import se.fsektionen.mentorship.matching.write.ProposalRules.ProposalMustBeCurrent;
import se.fsektionen.mentorship.matching.write.ProposalRules.ProposalMustBeOpen;
import se.fsektionen.mentorship.matching.write.ProposalRules.ProposalMustBeTheOneSeen;
import se.fsektionen.mentorship.matching.write.ProposalRules.RankMustBeWithinBounds;
import se.fsektionen.mentorship.matching.write.ProposalRules.ScenarioMustBeKept;
import se.fsektionen.mentorship.matching.write.ProposalRules.ScenarioNeedsAName;
import se.fsektionen.mentorship.matching.write.ProposalRules.SwapNeedsTwoPairs;
import se.fsektionen.mentorship.matching.write.ProposalRules.ThereMustBeAChange;
import se.fsektionen.mentorship.matching.write.ProposalRules.WeightsMustBeWithinBounds;
import se.fsektionen.mentorship.platform.CommandTargets;
import se.fsektionen.mentorship.platform.Metadata;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.MeetingForm;
import se.fsektionen.mentorship.recruitment.MentorProfile;
import se.fsektionen.mentorship.recruitment.Samples;
import se.fsektionen.mentorship.recruitment.Topic;

class ProposalTest {

    private static final ProposalId PROPOSAL = ProposalId.of(AUTUMN);
    private static final PersonId CILLA = new PersonId("person-cilla");
    private static final PersonId DAN = new PersonId("person-dan");
    private static final PairId ANNA_BO = PairId.of(AUTUMN, ANNA, BO);
    private static final Map<String, String> NO_REASON = Map.of();
    private static final Map<String, String> REASON = Map.of(Metadata.REASON, "Samråd hölls muntligt");

    private static final ProposalOpened OPENED = new ProposalOpened(PROPOSAL, AUTUMN);
    private static final AskingDecided NOBODY_IS_ASKED =
            new AskingDecided(PROPOSAL, new Asking(false, AskPairs.USUAL_DAYS));
    private static final PairLocked LOCKED = new PairLocked(PROPOSAL, ANNA, BO);
    private static final PairForbidden FORBIDDEN = new PairForbidden(PROPOSAL, ANNA, BO);
    private static final PairFreed FREED = new PairFreed(PROPOSAL, ANNA, BO);
    private static final ChangeMade MADE = new ChangeMade(PROPOSAL, Step.FORWARD);

    /** Anna suits Bo, Cilla suits Dan. */
    private static final People FOUR = new People(
            List.of(mentor(ANNA, Programme.PI, 1), mentor(CILLA, Programme.N, 1)),
            List.of(applicant(BO, Programme.PI), applicant(DAN, Programme.N)));

    private People people = FOUR;
    private FixtureConfiguration<Proposal> proposal;

    @BeforeEach
    void setUp() {
        Candidates candidates = term -> people;
        proposal = new AggregateTestFixture<>(Proposal.class)
                .registerCommandTargetResolver(new CommandTargets())
                .registerInjectableResource(candidates);
    }

    private static Mentor mentor(PersonId person, Programme programme, int places) {
        return new Mentor(person, programme, Samples.profile(2), places);
    }

    private static Applicant applicant(PersonId person, Programme programme) {
        return new Applicant(
                person, ApplicationId.of(AUTUMN, person), Samples.form("Namn", "namn@example.se", programme));
    }

    private static Applicant speakingOnlyEnglish(PersonId person) {
        return new Applicant(
                person,
                ApplicationId.of(AUTUMN, person),
                new ApplicationForm(
                        "Namn",
                        "namn@example.se",
                        "",
                        Programme.F,
                        2,
                        "",
                        "",
                        "",
                        "",
                        MeetingForm.EITHER,
                        List.of(Topic.THESIS),
                        List.of(Language.ENGLISH),
                        Language.ENGLISH,
                        "Because."));
    }

    private static Mentor speakingOnlySwedish(PersonId person) {
        return new Mentor(
                person,
                Programme.F,
                new MentorProfile(1, "", "", "", "", "", null, List.of(), List.of(Language.SWEDISH), List.of(), ""),
                1);
    }

    private static PairsProposed proposed(People people) {
        return Matchmaker.of(people, Choices.none()).propose(PROPOSAL, AUTUMN);
    }

    private static PairsProposed proposed(Choices choices) {
        return Matchmaker.of(FOUR, choices).propose(PROPOSAL, AUTUMN);
    }

    private static RunRecorded recorded(Choices choices) {
        return Matchmaker.of(FOUR, choices).record(PROPOSAL);
    }

    private static Choices locking(PersonId mentor, PersonId applicant) {
        return Choices.none().locking(new Couple(mentor, applicant));
    }

    private static Choices forbidding(PersonId mentor, PersonId applicant) {
        return Choices.none().forbidding(new Couple(mentor, applicant));
    }

    private static final PairsProposed PROPOSED = proposed(FOUR);

    private static ConsultationGiven said(ConsultedParty party, Opinion opinion) {
        return new ConsultationGiven(PROPOSAL, party, opinion, "Sett.");
    }

    private static final ConsultationGiven BUSINESS_APPROVES =
            said(ConsultedParty.BUSINESS_RELATIONS, Opinion.APPROVES);
    private static final ConsultationGiven COMMITTEE_APPROVES =
            said(ConsultedParty.INDUSTRY_COMMITTEE, Opinion.APPROVES);

    private static ConfirmPairs confirming(PairsProposed seen) {
        return new ConfirmPairs(PROPOSAL, seen.inputDigest());
    }

    private static PairsConfirmed confirmed(PairsProposed pairs) {
        return new PairsConfirmed(
                PROPOSAL,
                AUTUMN,
                pairs.pairs(),
                pairs.applicantsLeft().stream().map(LeftOver::person).toList());
    }

    private TestExecutor<Proposal> given(Object... events) {
        TestExecutor<Proposal> opened = proposal.given(OPENED, NOBODY_IS_ASKED);
        return events.length == 0 ? opened : opened.andGiven(events);
    }

    private static Matcher<?> broken(Class<?> rule) {
        return Matchers.matches(e -> e instanceof RuleBroken refusal && rule.isInstance(refusal.rule()));
    }

    private static void refused(ResultValidator<Proposal> result, Class<?> rule) {
        result.expectNoEvents().expectException(broken(rule));
    }

    /** Expects one set of pairs, these: each applicant's mentor, in the applicants' order. */
    private static void expectPairs(ResultValidator<Proposal> result, PersonId... applicantsAndMentors) {
        Map<PersonId, PersonId> wanted = new LinkedHashMap<>();
        for (int i = 0; i < applicantsAndMentors.length; i += 2) {
            wanted.put(applicantsAndMentors[i], applicantsAndMentors[i + 1]);
        }
        result.expectSuccessfulHandlerExecution()
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.exactSequenceOf(
                        Matchers.<Object>matches(RunRecorded.class::isInstance),
                        Matchers.<Object>matches(event -> {
                            Map<PersonId, PersonId> found = new LinkedHashMap<>();
                            ((PairsProposed) event).pairs().forEach(pair -> found.put(pair.applicant(), pair.mentor()));
                            Assertions.assertThat(found).isEqualTo(wanted);
                            return true;
                        }),
                        Matchers.andNoMore())));
    }

    @Test
    void opensOnce() {
        OpenProposal open = new OpenProposal(PROPOSAL, AUTUMN);
        proposal.givenNoPriorActivity().when(open).expectEvents(OPENED);
        proposal.given(OPENED).when(open).expectNoEvents();
    }

    @Test
    void proposesThePairsThatFitBest() {
        expectPairs(given().when(new ProposePairs(PROPOSAL)), BO, ANNA, DAN, CILLA);
        Assertions.assertThat(PROPOSED.pairs())
                .extracting(ProposedPair::pairId, ProposedPair::applicationId, ProposedPair::locked)
                .startsWith(Assertions.tuple(ANNA_BO, ApplicationId.of(AUTUMN, BO), false));
        Assertions.assertThat(PROPOSED.inputDigest()).matches("[0-9a-f]{64}");
    }

    @Test
    void proposesAgainOnlyWhatIsDifferent() {
        given(PROPOSED)
                .when(new ProposePairs(PROPOSAL))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        people = new People(FOUR.mentors(), List.of(applicant(BO, Programme.PI)));
        given(PROPOSED)
                .when(new ProposePairs(PROPOSAL))
                .expectEvents(Matchmaker.of(people, Choices.none()).record(PROPOSAL), proposed(people));
    }

    @Test
    void saysWhyAnyoneIsLeft() {
        people = new People(
                List.of(mentor(ANNA, Programme.PI, 1), speakingOnlySwedish(CILLA)),
                List.of(applicant(BO, Programme.PI), applicant(DAN, Programme.PI)));
        Assertions.assertThat(proposed(people).applicantsLeft()).isEmpty();
        people = new People(
                List.of(mentor(ANNA, Programme.PI, 1)),
                List.of(applicant(BO, Programme.PI), applicant(DAN, Programme.N)));
        Assertions.assertThat(proposed(people).applicantsLeft())
                .containsExactly(new LeftOver(DAN, Why.ALL_PLACES_TAKEN));
        people = new People(List.of(speakingOnlySwedish(ANNA)), List.of(speakingOnlyEnglish(BO)));
        Assertions.assertThat(proposed(people).applicantsLeft())
                .containsExactly(new LeftOver(BO, Why.NOBODY_ACCEPTABLE));
        Assertions.assertThat(proposed(people).mentorsLeft())
                .containsExactly(new LeftOver(ANNA, Why.NOBODY_ACCEPTABLE));
        people = new People(FOUR.mentors(), List.of(applicant(BO, Programme.PI)));
        Assertions.assertThat(proposed(people).mentorsLeft())
                .containsExactly(new LeftOver(CILLA, Why.TOO_FEW_APPLICANTS));
    }

    @Test
    void keepsWhatIsLocked() {
        expectPairs(given(new PairLocked(PROPOSAL, ANNA, DAN)).when(new ProposePairs(PROPOSAL)), BO, CILLA, DAN, ANNA);
        Assertions.assertThat(proposed(locking(ANNA, DAN)).pairs())
                .extracting(ProposedPair::locked)
                .containsExactly(false, true);
    }

    @Test
    void keepsApartWhatIsForbidden() {
        expectPairs(given(FORBIDDEN).when(new ProposePairs(PROPOSAL)), BO, CILLA, DAN, ANNA);
    }

    @Test
    void locksAPairOnce() {
        LockPair lock = new LockPair(PROPOSAL, ANNA, BO);
        given().when(lock).expectEvents(LOCKED, MADE);
        given(LOCKED).when(lock).expectSuccessfulHandlerExecution().expectNoEvents();
        given(FORBIDDEN).when(lock).expectEvents(LOCKED, MADE);
    }

    @Test
    void movesAnApplicantsLockToAnotherMentor() {
        given(LOCKED).when(new LockPair(PROPOSAL, CILLA, BO)).expectEvents(new PairLocked(PROPOSAL, CILLA, BO), MADE);
        given(LOCKED, new PairLocked(PROPOSAL, CILLA, BO))
                .when(new LockPair(PROPOSAL, ANNA, DAN))
                .expectEvents(new PairLocked(PROPOSAL, ANNA, DAN), MADE);
    }

    @Test
    void locksNoMoreThanThereArePlaces() {
        refused(given(LOCKED).when(new LockPair(PROPOSAL, ANNA, DAN)), LockNeedsAPlace.class);
        refused(given().when(new LockPair(PROPOSAL, new PersonId("person-elsewhere"), BO)), LockNeedsAPlace.class);
    }

    @Test
    void proposesNothingWhileLocksHaveNoPlaces() {
        PairLocked[] both = {LOCKED, new PairLocked(PROPOSAL, ANNA, DAN)};
        refused(given((Object[]) both).when(new ProposePairs(PROPOSAL)), LocksMustHavePlaces.class);
        people = new People(List.of(mentor(CILLA, Programme.N, 2)), FOUR.applicants());
        refused(given(LOCKED).when(new ProposePairs(PROPOSAL)), LocksMustHavePlaces.class);
        people = new People(FOUR.mentors(), List.of(applicant(DAN, Programme.N)));
        expectPairs(given((Object[]) both).when(new ProposePairs(PROPOSAL)), DAN, ANNA);
    }

    @Test
    void forbidsAPairOnce() {
        ForbidPair forbid = new ForbidPair(PROPOSAL, ANNA, BO);
        given().when(forbid).expectEvents(FORBIDDEN, MADE);
        given(FORBIDDEN).when(forbid).expectSuccessfulHandlerExecution().expectNoEvents();
        given(LOCKED, FORBIDDEN)
                .when(new LockPair(PROPOSAL, ANNA, DAN))
                .expectEvents(new PairLocked(PROPOSAL, ANNA, DAN), MADE);
    }

    @Test
    void freesWhatIsLockedOrForbiddenOnce() {
        FreePair free = new FreePair(PROPOSAL, ANNA, BO);
        given(LOCKED).when(free).expectEvents(FREED, MADE);
        given(FORBIDDEN).when(free).expectEvents(FREED, MADE);
        given(LOCKED, FREED).when(free).expectSuccessfulHandlerExecution().expectNoEvents();
        given(FORBIDDEN, FREED).when(free).expectSuccessfulHandlerExecution().expectNoEvents();
        given(LOCKED).when(new FreePair(PROPOSAL, CILLA, BO)).expectNoEvents();
        expectPairs(given(FORBIDDEN, FREED).when(new ProposePairs(PROPOSAL)), BO, ANNA, DAN, CILLA);
    }

    @ParameterizedTest
    @EnumSource
    void recordsWhatAPartySaysOnce(ConsultedParty party) {
        GiveConsultation say = new GiveConsultation(PROPOSAL, party, Opinion.APPROVES, "Sett.", PROPOSED.inputDigest());
        given(PROPOSED).when(say).expectEvents(said(party, Opinion.APPROVES));
        given(PROPOSED, said(party, Opinion.APPROVES))
                .when(say)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        given(PROPOSED, said(party, Opinion.OBJECTS)).when(say).expectEvents(said(party, Opinion.APPROVES));
    }

    @Test
    void recordsTheSameWordsAgainOfOtherPairs() {
        given(PROPOSED, BUSINESS_APPROVES, LOCKED, proposed(locking(ANNA, BO)))
                .when(new GiveConsultation(
                        PROPOSAL,
                        ConsultedParty.BUSINESS_RELATIONS,
                        Opinion.APPROVES,
                        BUSINESS_APPROVES.comment(),
                        proposed(locking(ANNA, BO)).inputDigest()))
                .expectEvents(BUSINESS_APPROVES);
    }

    @Test
    void consultsOnlyOnPairs() {
        refused(
                given().when(new GiveConsultation(
                        PROPOSAL, ConsultedParty.INDUSTRY_COMMITTEE, Opinion.APPROVES, "", "")),
                PairsMustBeProposedFirst.class);
    }

    @Test
    void isConfirmedWhenBothApprove() {
        given(PROPOSED, BUSINESS_APPROVES, COMMITTEE_APPROVES)
                .when(confirming(PROPOSED), NO_REASON)
                .expectEvents(confirmed(PROPOSED));
    }

    @ParameterizedTest
    @MethodSource
    void needsAReasonUnlessBothApprove(List<ConsultationGiven> consultations) {
        Object[] before =
                Stream.concat(Stream.of(PROPOSED), consultations.stream()).toArray();
        refused(given(before).when(confirming(PROPOSED), NO_REASON), ConsultationOrReason.class);
        given(before).when(confirming(PROPOSED), REASON).expectEvents(confirmed(PROPOSED));
    }

    static Stream<List<ConsultationGiven>> needsAReasonUnlessBothApprove() {
        ConsultationGiven objection = said(ConsultedParty.INDUSTRY_COMMITTEE, Opinion.OBJECTS);
        return Stream.of(
                List.of(),
                List.of(BUSINESS_APPROVES),
                List.of(COMMITTEE_APPROVES),
                List.of(BUSINESS_APPROVES, objection),
                List.of(BUSINESS_APPROVES, COMMITTEE_APPROVES, objection));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void takesNoBlankReason(String reason) {
        refused(
                given(PROPOSED).when(confirming(PROPOSED), Map.of(Metadata.REASON, reason)),
                ConsultationOrReason.class);
    }

    @Test
    void countsApprovalsOfThesePairsOnly() {
        PairsProposed others = proposed(forbidding(ANNA, BO));
        Object[] approvedThenChanged = {PROPOSED, BUSINESS_APPROVES, COMMITTEE_APPROVES, FORBIDDEN, others};
        refused(given(approvedThenChanged).when(confirming(others), NO_REASON), ConsultationOrReason.class);
        Object[] andBack = Stream.concat(Arrays.stream(approvedThenChanged), Stream.of(FREED, PROPOSED))
                .toArray();
        given(andBack).when(confirming(PROPOSED), NO_REASON).expectEvents(confirmed(PROPOSED));
    }

    @Test
    void confirmsOnlyWhatIsProposed() {
        refused(given().when(new ConfirmPairs(PROPOSAL, ""), REASON), PairsMustBeProposedFirst.class);
    }

    @Test
    void confirmsNothingUnseen() {
        PairsProposed later = proposed(locking(CILLA, BO));
        refused(
                given(PROPOSED, new PairLocked(PROPOSAL, CILLA, BO), later).when(confirming(PROPOSED), REASON),
                ProposalMustBeTheOneSeen.class);
    }

    @Test
    void confirmsNothingThatHasChangedSince() {
        refused(given(PROPOSED, FORBIDDEN).when(confirming(PROPOSED), REASON), ProposalMustBeCurrent.class);
        refused(given(PROPOSED, LOCKED).when(confirming(PROPOSED), REASON), ProposalMustBeCurrent.class);
        people = new People(List.of(mentor(ANNA, Programme.PI, 1)), FOUR.applicants());
        refused(given(PROPOSED).when(confirming(PROPOSED), REASON), ProposalMustBeCurrent.class);
        people = new People(
                FOUR.mentors(),
                List.of(applicant(BO, Programme.F), FOUR.applicants().get(1)));
        refused(given(PROPOSED).when(confirming(PROPOSED), REASON), ProposalMustBeCurrent.class);
    }

    @ParameterizedTest
    @MethodSource
    void changesNothingOnceConfirmed(ProposalCommand command) {
        refused(given(PROPOSED, confirmed(PROPOSED)).when(command, REASON), ProposalMustBeOpen.class);
    }

    static Stream<ProposalCommand> changesNothingOnceConfirmed() {
        return Stream.of(
                new ProposePairs(PROPOSAL),
                new LockPair(PROPOSAL, ANNA, BO),
                new ForbidPair(PROPOSAL, ANNA, BO),
                new FreePair(PROPOSAL, ANNA, BO),
                new GiveConsultation(PROPOSAL, ConsultedParty.BUSINESS_RELATIONS, Opinion.OBJECTS, "Sent.", ""),
                confirming(PROPOSED));
    }

    @Test
    void notesOnceThatAPairCouldNotStart() {
        RefusePair refuse = new RefusePair(PROPOSAL, ANNA_BO, "rule.MentorHasAFreePlace");
        PairRefused noted = new PairRefused(PROPOSAL, ANNA_BO, ANNA, BO, "rule.MentorHasAFreePlace");
        given(PROPOSED, confirmed(PROPOSED)).when(refuse).expectEvents(noted);
        given(PROPOSED, confirmed(PROPOSED), noted)
                .when(refuse)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void proposesAnewAtOnceWhenSomethingIsChanged() {
        Choices changed = locking(CILLA, BO);
        given(PROPOSED)
                .when(new LockPair(PROPOSAL, CILLA, BO))
                .expectEvents(new PairLocked(PROPOSAL, CILLA, BO), MADE, recorded(changed), proposed(changed));
    }

    @Test
    void swapsTwoApplicantsMentors() {
        Choices swapped = locking(CILLA, BO).locking(new Couple(ANNA, DAN));
        given(PROPOSED)
                .when(new SwapMentors(PROPOSAL, BO, DAN))
                .expectEvents(
                        new PairLocked(PROPOSAL, CILLA, BO),
                        new PairLocked(PROPOSAL, ANNA, DAN),
                        MADE,
                        recorded(swapped),
                        proposed(swapped));
        refused(given(PROPOSED).when(new SwapMentors(PROPOSAL, BO, CILLA)), SwapNeedsTwoPairs.class);
        refused(given().when(new SwapMentors(PROPOSAL, BO, DAN)), PairsMustBeProposedFirst.class);
    }

    @Test
    void weighsTheCriteria() {
        List<CriterionWeight> onlyProgramme = CriterionWeight.usual().stream()
                .map(weight -> new CriterionWeight(
                        weight.criterion(), weight.criterion() == Criterion.PROGRAMME ? 10 : 0, false))
                .toList();
        CriteriaWeighed weighed = new CriteriaWeighed(PROPOSAL, onlyProgramme, Priority.SUM);
        WeighCriteria weigh = new WeighCriteria(PROPOSAL, onlyProgramme, Priority.SUM);
        given().when(weigh).expectEvents(weighed, MADE);
        given(weighed, MADE).when(weigh).expectSuccessfulHandlerExecution().expectNoEvents();
        Assertions.assertThat(proposed(Choices.none().weighed(onlyProgramme, Priority.SUM))
                        .pairs())
                .extracting(ProposedPair::fit)
                .containsOnly(1.0);
    }

    @Test
    void weighsEachCriterionOnceAndWithinBounds() {
        List<CriterionWeight> usual = CriterionWeight.usual();
        refused(
                given().when(new WeighCriteria(PROPOSAL, usual.subList(1, usual.size()), Priority.SUM)),
                EachCriterionIsWeighedOnce.class);
        for (int points : new int[] {-1, CriterionWeight.MOST_POINTS + 1}) {
            List<CriterionWeight> wrong = Stream.concat(
                            Stream.of(new CriterionWeight(usual.getFirst().criterion(), points, false)),
                            usual.stream().skip(1))
                    .toList();
            refused(given().when(new WeighCriteria(PROPOSAL, wrong, Priority.SUM)), WeightsMustBeWithinBounds.class);
        }
        List<CriterionWeight> nothing = usual.stream()
                .map(weight -> new CriterionWeight(weight.criterion(), 0, false))
                .toList();
        refused(given().when(new WeighCriteria(PROPOSAL, nothing, Priority.SUM)), WeightsMustBeWithinBounds.class);
    }

    @Test
    void judgesAPairAndTakesItBack() {
        PairJudged judged = new PairJudged(PROPOSAL, ANNA, DAN, 5);
        given().when(new JudgePair(PROPOSAL, ANNA, DAN, 5)).expectEvents(judged, MADE);
        given(judged, MADE).when(new JudgePair(PROPOSAL, ANNA, DAN, 5)).expectNoEvents();
        given(judged, MADE)
                .when(new JudgePair(PROPOSAL, ANNA, DAN, null))
                .expectEvents(new PairJudged(PROPOSAL, ANNA, DAN, null), MADE);
        refused(given().when(new JudgePair(PROPOSAL, ANNA, DAN, 0)), JudgementMustBeWithinBounds.class);
        refused(given().when(new JudgePair(PROPOSAL, ANNA, DAN, 6)), JudgementMustBeWithinBounds.class);
    }

    @Test
    void notesOneWishOfARank() {
        WishNoted first = new WishNoted(PROPOSAL, BO, ANNA, 1);
        given().when(new NoteWish(PROPOSAL, BO, ANNA, 1)).expectEvents(first, MADE);
        given(first, MADE)
                .when(new NoteWish(PROPOSAL, BO, CILLA, 1))
                .expectEvents(new WishNoted(PROPOSAL, BO, ANNA, null), new WishNoted(PROPOSAL, BO, CILLA, 1), MADE);
        refused(given().when(new NoteWish(PROPOSAL, BO, ANNA, 4)), RankMustBeWithinBounds.class);
    }

    @Test
    void undoesAndRedoesWithoutEnd() {
        ChangeMade undone = new ChangeMade(PROPOSAL, Step.UNDONE);
        ChangeMade redone = new ChangeMade(PROPOSAL, Step.REDONE);
        PairForbidden other = new PairForbidden(PROPOSAL, CILLA, DAN);
        PairFreed otherFreed = new PairFreed(PROPOSAL, CILLA, DAN);
        UndoChange undo = new UndoChange(PROPOSAL);
        RedoChange redo = new RedoChange(PROPOSAL);
        refused(given().when(undo), ThereMustBeAChange.class);
        refused(given(LOCKED, MADE).when(redo), ThereMustBeAChange.class);
        given(LOCKED, MADE, other, MADE).when(undo).expectEvents(otherFreed, undone);
        given(LOCKED, MADE, other, MADE, otherFreed, undone).when(undo).expectEvents(FREED, undone);
        given(LOCKED, MADE, other, MADE, otherFreed, undone, FREED, undone)
                .when(redo)
                .expectEvents(LOCKED, redone);
        given(LOCKED, MADE, other, MADE, otherFreed, undone, FREED, undone, LOCKED, redone)
                .when(redo)
                .expectEvents(other, redone);
        refused(given(LOCKED, MADE, FREED, undone, other, MADE).when(redo), ThereMustBeAChange.class);
    }

    @Test
    void keepsAndTakesScenarios() {
        ScenarioKept kept = new ScenarioKept(PROPOSAL, "Tidig tanke");
        given(PROPOSED).when(new KeepScenario(PROPOSAL, " Tidig tanke ")).expectEvents(kept);
        given(PROPOSED, kept).when(new KeepScenario(PROPOSAL, "Tidig tanke")).expectNoEvents();
        given(PROPOSED, kept, LOCKED, MADE)
                .when(new TakeScenario(PROPOSAL, "Tidig tanke"))
                .expectEvents(FREED, MADE);
        given(PROPOSED, kept)
                .when(new ForgetScenario(PROPOSAL, "Tidig tanke"))
                .expectEvents(new ScenarioForgotten(PROPOSAL, "Tidig tanke"));
        given(PROPOSED).when(new ForgetScenario(PROPOSAL, "Tidig tanke")).expectNoEvents();
        refused(given(PROPOSED).when(new TakeScenario(PROPOSAL, "Okänd")), ScenarioMustBeKept.class);
        refused(given(PROPOSED).when(new KeepScenario(PROPOSAL, "  ")), ScenarioNeedsAName.class);
        refused(given(PROPOSED).when(new KeepScenario(PROPOSAL, "x".repeat(61))), ScenarioNeedsAName.class);
        refused(given().when(new KeepScenario(PROPOSAL, "Tidig")), PairsMustBeProposedFirst.class);
    }

    @Test
    void countsNoWordsOnPairsThePartyHasNotSeen() {
        refused(
                given(PROPOSED)
                        .when(new GiveConsultation(
                                PROPOSAL, ConsultedParty.BUSINESS_RELATIONS, Opinion.APPROVES, "", "another")),
                ProposalMustBeTheOneSeen.class);
    }

    @Test
    void recordsWhatAPartySaysOfAPairAndTakesItBack() {
        CommentPair say = new CommentPair(PROPOSAL, ConsultedParty.BUSINESS_RELATIONS, ANNA, BO, " Samma bransch. ");
        PairCommented said = new PairCommented(PROPOSAL, ConsultedParty.BUSINESS_RELATIONS, ANNA, BO, "Samma bransch.");
        given(PROPOSED).when(say).expectEvents(said);
        given(PROPOSED, said).when(say).expectSuccessfulHandlerExecution().expectNoEvents();
        given(PROPOSED, said)
                .when(new CommentPair(PROPOSAL, ConsultedParty.BUSINESS_RELATIONS, ANNA, BO, ""))
                .expectEvents(new PairCommented(PROPOSAL, ConsultedParty.BUSINESS_RELATIONS, ANNA, BO, ""));
        refused(given().when(say), PairsMustBeProposedFirst.class);
        refused(
                given(PROPOSED)
                        .when(new CommentPair(PROPOSAL, ConsultedParty.INDUSTRY_COMMITTEE, ANNA, BO, "x".repeat(1001))),
                CommentMustBeShort.class);
    }

    @Test
    void showsNamesToTheConsultedWhenTheCoordinatorSaysSo() {
        given(PROPOSED).when(new ShowNames(PROPOSAL, false)).expectNoEvents();
        given(PROPOSED).when(new ShowNames(PROPOSAL, true)).expectEvents(new NamesShown(PROPOSAL, true));
        given(PROPOSED, new NamesShown(PROPOSAL, true))
                .when(new ShowNames(PROPOSAL, false))
                .expectEvents(new NamesShown(PROPOSAL, false));
    }
}
