package se.fsektionen.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;
import static se.fsektionen.mentorship.recruitment.Samples.DATES;
import static se.fsektionen.mentorship.recruitment.Samples.SPRING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterWritten;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.kernel.FindTasks;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.ExplainPair.Part;
import se.fsektionen.mentorship.matching.FindMentorChoices.Choice;
import se.fsektionen.mentorship.matching.FindProposal.Pair;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.Ruling;
import se.fsektionen.mentorship.matching.FindProposal.State;
import se.fsektionen.mentorship.matching.LeftOver.Why;
import se.fsektionen.mentorship.matching.ProposalCommand.AskPairs;
import se.fsektionen.mentorship.matching.ProposalCommand.ConfirmPairs;
import se.fsektionen.mentorship.matching.ProposalCommand.DecideAsking;
import se.fsektionen.mentorship.matching.ProposalCommand.ForbidPair;
import se.fsektionen.mentorship.matching.ProposalCommand.FreePair;
import se.fsektionen.mentorship.matching.ProposalCommand.GiveConsultation;
import se.fsektionen.mentorship.matching.ProposalCommand.LockPair;
import se.fsektionen.mentorship.matching.ProposalCommand.ProposePairs;
import se.fsektionen.mentorship.matching.ProposalCommand.UndoChange;
import se.fsektionen.mentorship.matching.ProposalEvent.PairRefused;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsConfirmed;
import se.fsektionen.mentorship.matching.ProposalEvent.ProposalOpened;
import se.fsektionen.mentorship.platform.ErasePerson;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.support.RunningProgramme;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.AcceptRequest;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.RegisterAlumnus;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.TakePlace;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.Apply;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindAlumnus;
import se.fsektionen.mentorship.recruitment.FindMentees;
import se.fsektionen.mentorship.recruitment.FindMentees.Mentorship;
import se.fsektionen.mentorship.recruitment.MenteeCommand.GiveMentor;
import se.fsektionen.mentorship.recruitment.Samples;
import se.fsektionen.mentorship.recruitment.TermCommand.CloseApplications;
import se.fsektionen.mentorship.recruitment.TermCommand.CreateTerm;
import se.fsektionen.mentorship.recruitment.TermCommand.OpenApplications;
import se.fsektionen.mentorship.recruitment.TermDates;

class MatchingTest {

    private static final TermDates SPRING_DATES =
            new TermDates(LocalDate.of(2027, 1, 18), LocalDate.of(2027, 2, 15), LocalDate.of(2028, 1, 31));
    private static final String REASON = "Samrådet hölls på mötet";
    private static final PersonId CILLA = new PersonId("person-cilla");
    private static final PersonId DAN = new PersonId("person-dan");
    private static final PersonId EVA = new PersonId("person-eva");

    private RunningProgramme programme;

    @BeforeEach
    void start() {
        programme = RunningProgramme.start();
        programme.send(new CreateTerm(AUTUMN, 2026, Season.AUTUMN, DATES));
        programme.send(new CreateTerm(SPRING, 2027, Season.SPRING, SPRING_DATES));
        programme.send(new OpenApplications(AUTUMN, LocalDate.of(2026, 9, 20)));
        programme.send(new OpenApplications(SPRING, LocalDate.of(2027, 2, 1)));
    }

    @AfterEach
    void stop() {
        programme.close();
    }

    private static String name(PersonId person) {
        return "Namn " + person.value().substring("person-".length());
    }

    private static String email(PersonId person) {
        return person.value() + "@example.se";
    }

    private void mentor(PersonId person, Programme studied, int capacity, TermId... terms) {
        programme.send(new RegisterAlumnus(
                person,
                new AlumnusDetails(
                        name(person), email(person), "", 2015, studied, "", "", "", "Lund", Language.SWEDISH)));
        for (TermId term : terms) {
            programme.send(new AcceptRequest(person, term, Samples.profile(capacity)));
        }
    }

    private void applicant(PersonId person, Programme studies, TermId... terms) {
        for (TermId term : terms) {
            programme.send(new Apply(
                    ApplicationId.of(term, person), term, person, Samples.form(name(person), email(person), studies)));
        }
    }

    private void closeApplications(TermId term) {
        programme.send(new CloseApplications(term));
        programme.settle();
    }

    private Proposal propose(TermId term) {
        programme.send(new DecideAsking(ProposalId.of(term), new Asking(false, AskPairs.USUAL_DAYS)));
        programme.send(new ProposePairs(ProposalId.of(term)));
        return proposal(term);
    }

    private Proposal proposal(TermId term) {
        programme.settle();
        return programme.ask(new FindProposal(term)).orElseThrow();
    }

    private void lock(TermId term, PersonId mentor, PersonId applicant) {
        programme.send(new LockPair(ProposalId.of(term), mentor, applicant));
    }

    private void confirm(Proposal seen) {
        programme.send(new ConfirmPairs(seen.proposalId(), seen.inputDigest()), REASON);
    }

    private void consult(TermId term, ConsultedParty party) {
        programme.send(new GiveConsultation(
                ProposalId.of(term),
                party,
                Opinion.APPROVES,
                "Sett.",
                proposal(term).inputDigest()));
    }

    private List<Mentorship> mentees(TermId term) {
        programme.settle();
        return programme.ask(new FindMentees(term));
    }

    private Entry alumnus(PersonId person) {
        programme.settle();
        return programme.ask(new FindAlumnus(person)).orElseThrow();
    }

    private List<Task> tasks() {
        programme.settle();
        return programme.bean(Queries.class).askAll(new FindTasks(LocalDate.of(2026, 9, 25))).stream()
                .filter(task -> task.kind().startsWith("matching."))
                .toList();
    }

    private static List<PersonId> together(PersonId mentor, PersonId applicant) {
        return List.of(mentor, applicant);
    }

    private static List<List<PersonId>> pairs(Proposal proposal) {
        return proposal.pairs().stream()
                .map(pair -> together(pair.mentor(), pair.applicant()))
                .toList();
    }

    private static List<List<PersonId>> pairs(List<Mentorship> mentees) {
        return mentees.stream()
                .map(mentee -> together(mentee.mentor(), mentee.mentee()))
                .toList();
    }

    @Test
    void goesFromApplicationsToMentees() {
        mentor(ANNA, Programme.F, 1, AUTUMN);
        mentor(CILLA, Programme.N, 1, AUTUMN);
        applicant(BO, Programme.F, AUTUMN);
        applicant(DAN, Programme.N, AUTUMN);
        applicant(EVA, Programme.PI, AUTUMN);
        assertThat(programme.ask(new FindProposal(AUTUMN))).isEmpty();
        closeApplications(AUTUMN);
        closeApplications(AUTUMN);
        assertThat(programme.events(ProposalOpened.class))
                .containsExactly(new ProposalOpened(ProposalId.of(AUTUMN), AUTUMN));
        Proposal opened = proposal(AUTUMN);
        assertThat(opened.state()).isEqualTo(State.OPENED);
        assertThat(opened.places()).isEqualTo(2);
        assertThat(opened.applicants()).isEqualTo(3);
        assertThat(tasks()).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo("matching.propose");
            assertThat(task.arguments()).containsExactly("3");
        });

        Proposal proposed = propose(AUTUMN);
        assertThat(proposed.upToDate()).isTrue();
        assertThat(pairs(proposed)).containsExactlyInAnyOrder(together(ANNA, BO), together(CILLA, DAN));
        assertThat(proposed.pairs()).extracting(Pair::applicantName).containsExactly("Namn bo", "Namn dan");
        assertThat(proposed.mentorsLeft()).isEmpty();
        assertThat(proposed.applicantsLeft())
                .containsExactly(new FindProposal.Left(EVA, "Namn eva", Why.ALL_PLACES_TAKEN));
        explainsWhy(proposed.pairs().getFirst());
        assertThat(tasks()).extracting(Task::kind).containsExactly("matching.consult");

        consult(AUTUMN, ConsultedParty.BUSINESS_RELATIONS);
        consult(AUTUMN, ConsultedParty.INDUSTRY_COMMITTEE);
        assertThat(tasks()).extracting(Task::kind).containsExactly("matching.confirm");
        programme.send(new ConfirmPairs(proposed.proposalId(), proposed.inputDigest()));
        assertThat(pairs(mentees(AUTUMN))).containsExactlyInAnyOrder(together(ANNA, BO), together(CILLA, DAN));
        assertThat(alumnus(ANNA).freePlaces()).isZero();
        assertThat(alumnus(CILLA).placesIn(AUTUMN)).isEqualTo(1);
        Proposal confirmed = proposal(AUTUMN);
        assertThat(confirmed.state()).isEqualTo(State.CONFIRMED);
        assertThat(confirmed.confirmedAt()).isEqualTo(programme.clock().instant());
        assertThat(confirmed.refused()).isEmpty();
        assertThat(tasks()).isEmpty();
        assertThat(programme.events(LetterWritten.class).stream()
                        .filter(letter -> letter.kind() == LetterKind.NO_MENTOR_THIS_TIME))
                .singleElement()
                .satisfies(letter -> assertThat(letter.address()).isEqualTo(email(EVA)));

        var before = programme.documents();
        assertThat(before).containsKey("matching_proposals/" + ProposalId.of(AUTUMN));
        assertThat(programme.documentsAfterRebuild()).isEqualTo(before);
    }

    private void explainsWhy(Pair pair) {
        assertThat(programme.ask(new ExplainPair(ProposalId.of(AUTUMN), pair.mentor(), pair.applicant())))
                .hasValueSatisfying(why -> {
                    assertThat(why.mentorName()).isEqualTo("Namn anna");
                    assertThat(why.applicantName()).isEqualTo("Namn bo");
                    assertThat(why.fit()).isEqualTo(pair.fit());
                    assertThat(why.known()).isEqualTo(pair.known());
                    assertThat(why.acceptable()).isTrue();
                    assertThat(why.parts())
                            .as("nobody has wished or judged")
                            .extracting(Part::criterion)
                            .containsExactlyElementsOf(Arrays.stream(Criterion.values())
                                    .filter(criterion -> !criterion.countsOnlyWhereSaid())
                                    .toList());
                    assertThat(why.parts().stream().mapToDouble(Part::share).sum())
                            .isCloseTo(1, within(1e-9));
                    assertThat(why.parts().getFirst().mentorSays()).containsExactly("F");
                });
        assertThat(programme.ask(new ExplainPair(ProposalId.of(AUTUMN), pair.applicant(), pair.mentor())))
                .as("who is neither mentor nor applicant")
                .isEmpty();
        assertThat(programme.ask(new FindMentorChoices(ProposalId.of(AUTUMN), EVA)))
                .extracting(Choice::name, Choice::places, Choice::mentees)
                .containsExactly(tuple("Namn anna", 1, 1), tuple("Namn cilla", 1, 1));
    }

    @Test
    void proposesNobodyWhoHasNoPlaceLeftOverAllTerms() {
        mentor(ANNA, Programme.F, 1, AUTUMN, SPRING);
        mentor(CILLA, Programme.N, 2, AUTUMN, SPRING);
        applicant(BO, Programme.F, AUTUMN, SPRING);
        applicant(DAN, Programme.F, AUTUMN, SPRING);
        applicant(EVA, Programme.F, SPRING);
        closeApplications(AUTUMN);
        closeApplications(SPRING);
        lock(AUTUMN, ANNA, BO);
        lock(AUTUMN, CILLA, DAN);
        assertThat(propose(SPRING).pairs()).as("while all are free").hasSize(3);
        confirm(propose(AUTUMN));

        Proposal stale = proposal(SPRING);
        assertThat(stale.upToDate()).isFalse();
        Proposal spring = propose(SPRING);
        assertThat(spring.mentors()).isEqualTo(1);
        assertThat(spring.places()).isEqualTo(1);
        assertThat(spring.applicants()).as("who have no mentor").isEqualTo(1);
        assertThat(pairs(spring)).containsExactly(together(CILLA, EVA));
        assertThat(programme.ask(new FindMentorChoices(ProposalId.of(SPRING), EVA)))
                .extracting(Choice::mentor)
                .containsExactly(CILLA);
    }

    /** Both proposals are confirmed before either takes its places: only the places themselves can tell then. */
    @Test
    void refusesAConfirmedPairWhosePlaceIsGoneAndNotesIt() {
        mentor(ANNA, Programme.F, 1, AUTUMN, SPRING);
        mentor(CILLA, Programme.N, 2, AUTUMN, SPRING);
        applicant(BO, Programme.F, AUTUMN);
        applicant(DAN, Programme.F, SPRING);
        applicant(EVA, Programme.F, AUTUMN, SPRING);
        closeApplications(AUTUMN);
        closeApplications(SPRING);
        lock(AUTUMN, ANNA, BO);
        lock(AUTUMN, CILLA, EVA);
        lock(SPRING, ANNA, DAN);
        lock(SPRING, CILLA, EVA);
        Proposal autumn = propose(AUTUMN);
        Proposal spring = propose(SPRING);
        StreamingEventProcessor automation = programme
                .bean(EventProcessingConfiguration.class)
                .eventProcessor("matching.automation", StreamingEventProcessor.class)
                .orElseThrow();
        automation.shutDown();
        confirm(autumn);
        confirm(spring);
        automation.start();

        assertThat(pairs(mentees(AUTUMN))).containsExactlyInAnyOrder(together(ANNA, BO), together(CILLA, EVA));
        assertThat(mentees(SPRING)).isEmpty();
        assertThat(alumnus(ANNA).places()).hasSize(1);
        assertThat(alumnus(CILLA).places()).as("the place was given back").hasSize(1);
        assertThat(programme.events(PairRefused.class))
                .extracting(PairRefused::mentor, PairRefused::applicant, PairRefused::ruleKey)
                .containsExactlyInAnyOrder(
                        tuple(ANNA, DAN, "rule.MentorHasAFreePlace"), tuple(CILLA, EVA, "rule.MenteeHasOneMentor"));
        assertThat(proposal(AUTUMN).refused()).isEmpty();
        assertThat(proposal(SPRING).refused())
                .extracting(FindProposal.Refused::applicantName)
                .containsExactlyInAnyOrder("Namn dan", "Namn eva");
        assertThat(tasks())
                .as("Dan can have the place that was given back")
                .extracting(Task::kind, Task::term, Task::arguments)
                .containsExactly(
                        tuple("matching.refused", SPRING, List.of("2")),
                        tuple("matching.next-round", SPRING, List.of("1", "1")));
    }

    @Test
    void isConfirmedOnceHoweverManyDoSoAtOnce() throws Exception {
        mentor(ANNA, Programme.F, 2, AUTUMN);
        applicant(BO, Programme.F, AUTUMN);
        applicant(DAN, Programme.F, AUTUMN);
        closeApplications(AUTUMN);
        Proposal seen = propose(AUTUMN);
        int coordinators = 8;
        List<String> refusals = new ArrayList<>();
        CountDownLatch together = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(coordinators)) {
            List<Future<String>> all = new ArrayList<>();
            for (int i = 0; i < coordinators; i++) {
                all.add(threads.submit(() -> {
                    together.await();
                    try {
                        confirm(seen);
                        return "";
                    } catch (RuleBroken refusal) {
                        return refusal.rule().messageKey();
                    }
                }));
            }
            together.countDown();
            for (Future<String> one : all) {
                refusals.add(one.get());
            }
        }
        assertThat(refusals).containsOnlyOnce("");
        assertThat(refusals).containsOnly("", "rule.ProposalMustBeOpen");
        assertThat(programme.events(PairsConfirmed.class)).hasSize(1);
        assertThat(pairs(mentees(AUTUMN))).containsExactlyInAnyOrder(together(ANNA, BO), together(ANNA, DAN));
        assertThat(alumnus(ANNA).places()).hasSize(2);
    }

    @Test
    void asksForAnotherProposalWhenSomethingHasChanged() {
        mentor(ANNA, Programme.F, 1, AUTUMN);
        applicant(BO, Programme.F, AUTUMN);
        closeApplications(AUTUMN);
        Proposal before = propose(AUTUMN);
        consult(AUTUMN, ConsultedParty.BUSINESS_RELATIONS);
        mentor(CILLA, Programme.N, 1, AUTUMN);
        assertThat(proposal(AUTUMN).upToDate()).isFalse();
        assertThat(tasks()).extracting(Task::kind).containsExactly("matching.propose-again");
        Proposal after = propose(AUTUMN);
        assertThat(after.inputDigest()).isNotEqualTo(before.inputDigest());
        assertThat(after.consultations())
                .singleElement()
                .satisfies(said -> assertThat(said.onThesePairs()).isFalse());
        consult(AUTUMN, ConsultedParty.BUSINESS_RELATIONS);
        assertThat(proposal(AUTUMN).consultations())
                .singleElement()
                .satisfies(said -> assertThat(said.onThesePairs())
                        .as("said again, of these")
                        .isTrue());
    }

    @Test
    void showsWhatIsLockedAndForbiddenAndWhy() {
        mentor(ANNA, Programme.F, 1, AUTUMN);
        mentor(CILLA, Programme.N, 1, AUTUMN);
        applicant(BO, Programme.F, AUTUMN);
        applicant(DAN, Programme.F, AUTUMN);
        closeApplications(AUTUMN);
        ProposalId id = ProposalId.of(AUTUMN);
        programme.send(new LockPair(id, ANNA, BO), "De känner varandra");
        programme.send(new LockPair(id, CILLA, BO), "Hellre så här");
        programme.send(new ForbidPair(id, CILLA, DAN), "Släkt");
        assertThat(propose(AUTUMN).rulings())
                .as("an applicant is locked to one mentor")
                .containsExactlyInAnyOrder(
                        new Ruling(CILLA, "Namn cilla", BO, "Namn bo", true, false, "Hellre så här"),
                        new Ruling(CILLA, "Namn cilla", DAN, "Namn dan", false, false, "Släkt"));

        programme.send(new FreePair(id, CILLA, BO));
        assertThat(proposal(AUTUMN).upToDate()).as("proposed anew at once").isTrue();
        assertThat(proposal(AUTUMN).rulings()).extracting(Ruling::applicant).containsExactly(DAN);
        programme.send(new UndoChange(id));
        assertThat(proposal(AUTUMN).rulings())
                .as("back, with its reason")
                .contains(new Ruling(CILLA, "Namn cilla", BO, "Namn bo", true, false, "Hellre så här"));

        var before = programme.documents();
        assertThat(programme.documentsAfterRebuild()).isEqualTo(before);
    }

    /** An erased mentor stays in the register for the sake of the mentee who is there already. */
    @Test
    void proposesNobodyWhoIsErased() {
        mentor(ANNA, Programme.F, 2, AUTUMN);
        mentor(CILLA, Programme.N, 1, AUTUMN);
        applicant(BO, Programme.F, AUTUMN);
        applicant(DAN, Programme.F, AUTUMN);
        applicant(EVA, Programme.N, AUTUMN);
        programme.send(new TakePlace(ANNA, AUTUMN, PairId.of(AUTUMN, ANNA, BO)));
        programme.send(new GiveMentor(BO, AUTUMN, PairId.of(AUTUMN, ANNA, BO), ANNA, ApplicationId.of(AUTUMN, BO)));
        closeApplications(AUTUMN);
        assertThat(pairs(propose(AUTUMN))).containsExactlyInAnyOrder(together(ANNA, DAN), together(CILLA, EVA));
        programme.send(new ErasePerson(ANNA));
        programme.send(new ErasePerson(DAN));
        programme.settle();
        Proposal now = propose(AUTUMN);
        assertThat(pairs(now)).containsExactly(together(CILLA, EVA));
        assertThat(now.mentorsLeft()).isEmpty();
        assertThat(now.applicantsLeft()).isEmpty();
    }
}
