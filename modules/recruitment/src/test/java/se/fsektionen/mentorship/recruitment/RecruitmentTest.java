package se.fsektionen.mentorship.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;
import static se.fsektionen.mentorship.recruitment.Samples.DATES;
import static se.fsektionen.mentorship.recruitment.Samples.MAILING;
import static se.fsektionen.mentorship.recruitment.Samples.SPRING;
import static se.fsektionen.mentorship.recruitment.Samples.TEXT;
import static se.fsektionen.mentorship.recruitment.Samples.anna;
import static se.fsektionen.mentorship.recruitment.Samples.form;
import static se.fsektionen.mentorship.recruitment.Samples.named;
import static se.fsektionen.mentorship.recruitment.Samples.pair;
import static se.fsektionen.mentorship.recruitment.Samples.profile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.correspondence.Brochure;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterWritten;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LinkEvent.LinkIssued;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.correspondence.MergeLink;
import se.fsektionen.mentorship.correspondence.MergeValue;
import se.fsektionen.mentorship.kernel.FindTasks;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.platform.ErasePerson;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.support.RunningProgramme;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.AcceptRequest;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.AskAlumnus;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.DeclineRequest;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.RecordContact;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.RegisterAlumnus;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.TakePlace;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.PlaceTaken;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.Apply;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.ChangeApplication;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.ConfirmApplicant;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.WithdrawApplication;
import se.fsektionen.mentorship.recruitment.ApplicationEvent.ApplicantConfirmed;
import se.fsektionen.mentorship.recruitment.ApplicationEvent.ApplicationReceived;
import se.fsektionen.mentorship.recruitment.FindAlumni.Standing;
import se.fsektionen.mentorship.recruitment.FindApplications.ReceivedApplication;
import se.fsektionen.mentorship.recruitment.FindRecruitment.Recruitment;
import se.fsektionen.mentorship.recruitment.FindRegistersAsOf.Registers;
import se.fsektionen.mentorship.recruitment.MenteeCommand.GiveMentor;
import se.fsektionen.mentorship.recruitment.TermCommand.AnnounceTerm;
import se.fsektionen.mentorship.recruitment.TermCommand.CloseApplications;
import se.fsektionen.mentorship.recruitment.TermCommand.CloseTerm;
import se.fsektionen.mentorship.recruitment.TermCommand.CreateTerm;
import se.fsektionen.mentorship.recruitment.TermCommand.OpenApplications;

class RecruitmentTest {

    private static final ApplicationId APPLICATION = ApplicationId.of(AUTUMN, BO);

    private RunningProgramme programme;

    @BeforeEach
    void start() {
        programme = RunningProgramme.start();
        programme.send(new CreateTerm(AUTUMN, 2026, Season.AUTUMN, DATES));
    }

    @AfterEach
    void stop() {
        programme.close();
    }

    private void ask(PersonId person, AlumnusDetails details) {
        programme.send(new RegisterAlumnus(person, details));
        programme.send(new AskAlumnus(person, AUTUMN, MAILING, TEXT));
    }

    private void openApplications() {
        programme.send(new OpenApplications(AUTUMN, LocalDate.of(2026, 9, 20)));
    }

    private List<LetterKind> letters() {
        return programme.events(LetterWritten.class).stream()
                .map(LetterWritten::kind)
                .toList();
    }

    private List<String> tasks(LocalDate today) {
        programme.settle();
        return programme.bean(Queries.class).askAll(new FindTasks(today)).stream()
                .map(Task::kind)
                .filter(kind -> kind.startsWith("recruitment."))
                .toList();
    }

    @Test
    void writesTheFirstLetterWithALinkToAnswerBy() {
        ask(ANNA, anna());
        LetterWritten letter = programme.events(LetterWritten.class).getFirst();
        assertThat(letter.kind()).isEqualTo(LetterKind.FIRST_LETTER);
        assertThat(letter.address()).isEqualTo("anna.aberg@example.se");
        assertThat(letter.mailing()).isEqualTo(MAILING);
        assertThat(letter.values()).extracting(MergeValue::value).containsExactly("Anna Åberg", "hösten 2026");
        LinkIssued link = programme.events(LinkIssued.class).getFirst();
        assertThat(link.purpose()).isEqualTo(LinkPurpose.ANSWER_REQUEST);
        assertThat(link.concerning()).isEqualTo(AUTUMN.value());
        assertThat(letter.links()).extracting(MergeLink::link).containsExactly(link.linkId());
    }

    @Test
    void writesToEachOnceHoweverOftenAsked() {
        ask(ANNA, anna());
        ask(ANNA, anna());
        assertThat(letters()).containsExactly(LetterKind.FIRST_LETTER);
    }

    @Test
    void answersAYesAtOnceWithTheFullerLetterAndTheBrochure() {
        ask(ANNA, anna());
        programme.send(new AcceptRequest(ANNA, AUTUMN, profile(2)));
        assertThat(programme.events(LetterWritten.class).getLast().attachments())
                .containsExactly(Brochure.MENTOR);
        assertThat(letters()).containsExactly(LetterKind.FIRST_LETTER, LetterKind.FULLER_LETTER);
        assertThat(programme.ask(new FindMentors(AUTUMN))).hasSize(1);
    }

    @Test
    void thanksForANo() {
        ask(ANNA, anna());
        programme.send(new DeclineRequest(ANNA, AUTUMN, "Ont om tid", true));
        assertThat(letters()).containsExactly(LetterKind.FIRST_LETTER, LetterKind.THANKS_ANYWAY);
    }

    @Test
    void confirmsAnApplicationOnceHoweverOftenItIsSent() {
        openApplications();
        programme.send(new Apply(APPLICATION, AUTUMN, BO, form()));
        programme.send(new Apply(APPLICATION, AUTUMN, BO, form()));
        assertThat(programme.events(LetterWritten.class)).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo(LetterKind.APPLICATION_RECEIVED);
            assertThat(letter.attachments()).containsExactly(Brochure.MENTEE);
        });
        assertThat(programme.ask(new FindApplications(AUTUMN))).hasSize(1);
        assertThat(programme.ask(new FindPerson(BO)))
                .hasValueSatisfying(person -> assertThat(person.occupation()).isEqualTo("Pi3"));
    }

    @Test
    void changesAnApplicationInOneStep() {
        openApplications();
        programme.send(new Apply(APPLICATION, AUTUMN, BO, form()));
        programme.settle();
        Instant first = receivedApplication().receivedAt();
        ApplicationForm changed = form("Bo Ek", "bo.ek@example.se", Programme.N);
        assertThatThrownBy(() -> programme.send(new Apply(APPLICATION, AUTUMN, BO, changed)))
                .as("the public form changes nothing")
                .isInstanceOf(RuleBroken.class);
        ApplicationForm nameless = form(" ", "bo.ek@example.se", Programme.N);
        assertThatThrownBy(() -> programme.send(new ChangeApplication(APPLICATION, nameless)))
                .isInstanceOf(RuleBroken.class);
        programme.send(new ChangeApplication(APPLICATION, changed));
        programme.send(new ChangeApplication(APPLICATION, changed));
        assertThat(programme.events(ApplicationReceived.class)).hasSize(2);
        programme.settle();
        assertThat(receivedApplication().form()).isEqualTo(changed);
        assertThat(receivedApplication().receivedAt()).as("keeps its place").isEqualTo(first);
        programme.send(new WithdrawApplication(APPLICATION));
        assertThatThrownBy(() -> programme.send(new ChangeApplication(APPLICATION, form())))
                .isInstanceOf(RuleBroken.class);
        programme.send(new Apply(APPLICATION, AUTUMN, BO, form()));
        programme.send(new CloseApplications(AUTUMN));
        assertThatThrownBy(() -> programme.send(new ChangeApplication(APPLICATION, changed)))
                .as("the selection has begun")
                .isInstanceOf(RuleBroken.class);
    }

    private ReceivedApplication receivedApplication() {
        return programme.ask(new FindApplication(APPLICATION)).orElseThrow();
    }

    @Test
    void keepsWhatAnAlumnusIsCalledWhenSomebodyAppliesWithTheAddress() {
        programme.send(new RegisterAlumnus(ANNA, anna()));
        openApplications();
        programme.send(new Apply(
                ApplicationId.of(AUTUMN, ANNA), AUTUMN, ANNA, form("Någon Annan", anna().email(), Programme.F)));
        programme.settle();
        assertThat(programme.ask(new FindPerson(ANNA)))
                .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo(anna().name()));
    }

    @Test
    void keepsWhatAKnownStudentIsCalledUntilThePersonSaysOtherwise() {
        ApplicationId next = ApplicationId.of(SPRING, BO);
        programme.send(new CreateTerm(SPRING, 2027, Season.SPRING, DATES));
        openApplications();
        programme.send(new OpenApplications(SPRING, LocalDate.of(2026, 9, 20)));
        programme.send(new Apply(APPLICATION, AUTUMN, BO, form()));
        ApplicationForm other = called("Någon Annan", "070-666");
        programme.send(new Apply(next, SPRING, BO, other));
        assertThat(known().name()).isEqualTo("Bo Ek");
        assertThat(known().telephone()).isEqualTo("070-2");
        assertThat(known().differsFrom(other)).isTrue();
        assertThat(programme.events(LetterWritten.class).getLast().values())
                .extracting(MergeValue::value)
                .contains("Bo Ek")
                .doesNotContain("Någon Annan");

        programme.send(new ConfirmApplicant(next));
        programme.send(new ConfirmApplicant(next));
        assertThat(programme.events(ApplicantConfirmed.class)).hasSize(1);
        assertThat(known().name()).isEqualTo("Någon Annan");
        assertThat(known().telephone()).isEqualTo("070-666");
        assertThat(known().differsFrom(other)).isFalse();

        programme.send(new ChangeApplication(next, called("Bo Ek-Ask", "070-3")));
        assertThat(known().name()).as("changed by the link").isEqualTo("Bo Ek-Ask");
        programme.send(new WithdrawApplication(next));
        programme.send(new Apply(next, SPRING, BO, called("Någon Annan", "")));
        assertThat(known().name()).as("anybody can apply anew").isEqualTo("Bo Ek-Ask");
        programme.send(new ConfirmApplicant(next));
        assertThat(known().telephone()).as("not told again").isEqualTo("070-3");
        var before = programme.documents();
        assertThat(programme.documentsAfterRebuild()).isEqualTo(before);
    }

    private FindPerson.Person known() {
        programme.settle();
        return programme.ask(new FindPerson(BO)).orElseThrow();
    }

    private static ApplicationForm called(String name, String telephone) {
        ApplicationForm form = form();
        return new ApplicationForm(
                name,
                form.email(),
                telephone,
                form.programme(),
                form.studyYear(),
                form.specialisation(),
                form.industry(),
                form.role(),
                form.town(),
                form.meetingForm(),
                form.topics(),
                form.languages(),
                form.language(),
                form.motivation());
    }

    @Test
    void showsTheRegistersAsTheyWere() {
        Map<Instant, Registers> shown = new TreeMap<>();
        assertThat(programme.ask(new FindRegistersAsOf(SPRING, programme.clock().instant())))
                .as("before there was such a term")
                .isEmpty();
        List<Runnable> year = List.of(
                () -> ask(ANNA, anna()),
                this::openApplications,
                () -> programme.send(new Apply(APPLICATION, AUTUMN, BO, form())),
                () -> programme.send(new AcceptRequest(ANNA, AUTUMN, profile(2))),
                () -> programme.send(new TakePlace(ANNA, AUTUMN, pair(1))),
                () -> programme.send(new WithdrawApplication(APPLICATION)),
                () -> programme.send(new CloseApplications(AUTUMN)));
        for (Runnable step : year) {
            programme.clock().advance(Duration.ofDays(1));
            step.run();
            programme.settle();
            shown.put(
                    programme.clock().instant(),
                    new Registers(
                            programme.ask(new FindTerms()).stream()
                                    .filter(term -> term.termId().equals(AUTUMN))
                                    .findFirst()
                                    .orElseThrow(),
                            programme.ask(new FindAlumni()),
                            programme.ask(new FindMentors(AUTUMN)),
                            programme.ask(new FindApplications(AUTUMN))));
        }
        assertThat(shown).hasSize(year.size());
        shown.forEach((moment, then) -> assertThat(programme.ask(new FindRegistersAsOf(AUTUMN, moment)))
                .as("as it was %s", moment)
                .hasValue(then));
        assertThat(Set.copyOf(shown.values())).as("each day another").hasSameSizeAs(year);
    }

    @Test
    void takesNoApplicationBeforeOrAfterTheTermTakesThem() {
        Apply apply = new Apply(APPLICATION, AUTUMN, BO, form());
        assertThatThrownBy(() -> programme.send(apply)).isInstanceOf(RuleBroken.class);
        openApplications();
        programme.send(new CloseApplications(AUTUMN));
        assertThatThrownBy(() -> programme.send(apply)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> programme.send(new Apply(ApplicationId.of(SPRING, BO), SPRING, BO, form())))
                .as("no such term")
                .isInstanceOf(RuleBroken.class);
        programme.settle();
        assertThat(programme.ask(new FindApplications(AUTUMN))).isEmpty();
    }

    @Test
    void takesNoYesForAClosedTerm() {
        ask(ANNA, anna());
        openApplications();
        programme.send(new CloseApplications(AUTUMN));
        programme.send(new CloseTerm(AUTUMN));
        assertThatThrownBy(() -> programme.send(new AcceptRequest(ANNA, AUTUMN, profile(1))))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void neverGivesMorePlacesThanAMentorHasHoweverManyWantOneAtOnce() throws Exception {
        ask(ANNA, anna());
        programme.send(new AcceptRequest(ANNA, AUTUMN, profile(2)));
        int wanting = 24;
        AtomicInteger given = new AtomicInteger();
        CountDownLatch together = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(wanting)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < wanting; i++) {
                TakePlace take = new TakePlace(ANNA, AUTUMN, pair(i));
                all.add(threads.submit(() -> {
                    together.await();
                    try {
                        programme.send(take);
                        given.incrementAndGet();
                    } catch (RuleBroken full) {
                        // what is to be seen
                    }
                    return null;
                }));
            }
            together.countDown();
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(given).hasValue(2);
        assertThat(programme.events(PlaceTaken.class)).hasSize(2);
        assertThat(programme.ask(new FindAlumnus(ANNA)))
                .hasValueSatisfying(entry -> assertThat(entry.freePlaces()).isZero());
    }

    @Test
    void countsHowItGoes() {
        ask(ANNA, anna());
        ask(PersonId.random(), named("Silent", "silent@example.se"));
        PersonId no = PersonId.random();
        ask(no, named("No", "no@example.se"));
        programme.send(new RegisterAlumnus(PersonId.random(), named("Not asked", "not@example.se")));
        programme.send(new AcceptRequest(ANNA, AUTUMN, profile(2)));
        programme.send(new DeclineRequest(no, AUTUMN, "", false));
        openApplications();
        programme.send(new Apply(APPLICATION, AUTUMN, BO, form()));
        programme.settle();
        assertThat(programme.ask(new FindRecruitment(AUTUMN))).isEqualTo(new Recruitment(1, 3, 1, 1, 1, 2, 1, 0));
        programme.send(new WithdrawApplication(APPLICATION));
        programme.settle();
        assertThat(programme.ask(new FindRecruitment(AUTUMN))).isEqualTo(new Recruitment(1, 3, 1, 1, 1, 2, 0, 1));
    }

    @Test
    void saysWhatToDo() {
        LocalDate studies = DATES.studiesStart();
        assertThat(tasks(studies.minusWeeks(1))).containsExactly("recruitment.announce-term");
        programme.send(new RegisterAlumnus(ANNA, anna()));
        programme.send(new AnnounceTerm(AUTUMN));
        assertThat(tasks(studies.plusDays(1)))
                .containsExactly("recruitment.open-applications", "recruitment.ask-alumni");
        assertThat(tasks(studies.plusWeeks(5)))
                .containsExactly("recruitment.open-applications-late", "recruitment.ask-alumni");
        programme.send(new AskAlumnus(ANNA, AUTUMN, MAILING, TEXT));
        openApplications();
        LocalDate asked = LocalDate.of(2026, 9, 7);
        assertThat(tasks(asked.plusWeeks(1))).isEmpty();
        assertThat(tasks(asked.plusWeeks(3)))
                .containsExactly("recruitment.remind-alumni", "recruitment.close-applications");
        programme.send(new CloseApplications(AUTUMN));
        assertThat(tasks(asked.plusWeeks(3))).isEmpty();
        assertThat(tasks(LocalDate.of(2026, 11, 30))).containsExactly("recruitment.plan-term");
        assertThat(tasks(DATES.end().plusDays(1))).contains("recruitment.close-term");
    }

    @Test
    void showsTheSameAfterAReplay() {
        ask(ANNA, anna());
        programme.send(new RecordContact(ANNA, ContactChannel.TELEPHONE, "Ringde."));
        programme.send(new AcceptRequest(ANNA, AUTUMN, profile(1)));
        openApplications();
        programme.send(new Apply(APPLICATION, AUTUMN, BO, form()));
        programme.send(new TakePlace(ANNA, AUTUMN, pair(1)));
        programme.send(new GiveMentor(BO, AUTUMN, pair(1), ANNA, APPLICATION));
        var before = programme.documents();
        assertThat(before.keySet()).anyMatch(key -> key.startsWith("recruitment_mentees/"));
        assertThat(programme.documentsAfterRebuild()).isEqualTo(before);
    }

    @Test
    void leavesAnErasedPersonAlone() {
        ask(ANNA, anna());
        programme.send(new ErasePerson(ANNA));
        programme.settle();
        assertThat(programme.ask(new FindAlumnus(ANNA))).hasValueSatisfying(entry -> {
            assertThat(entry.details().erased()).isTrue();
            assertThat(entry.standingIn(AUTUMN)).isEqualTo(Standing.ASKED);
        });
        assertThat(programme.ask(new FindAlumni())).isEmpty();
        assertThat(tasks(LocalDate.of(2026, 11, 1))).doesNotContain("recruitment.remind-alumni");
        assertThatThrownBy(() -> programme.send(new AskAlumnus(ANNA, SPRING, MAILING, TEXT)))
                .isInstanceOf(RuleBroken.class);
        programme.send(new RegisterAlumnus(ANNA, anna()));
        programme.settle();
        assertThat(programme.ask(new FindAlumni())).as("who comes back").hasSize(1);
    }
}
