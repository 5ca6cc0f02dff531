package se.fsektionen.mentorship.ui.demo;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.correspondence.FindTemplate;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LetterText;
import se.fsektionen.mentorship.correspondence.MailingId;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.AcceptRequest;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.AskAlumnus;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.DeclineRequest;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.RecordContact;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.RegisterAlumnus;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.Apply;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.WithdrawApplication;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.ContactChannel;
import se.fsektionen.mentorship.recruitment.FindAlumni;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindAlumnus;
import se.fsektionen.mentorship.recruitment.MentorProfile;
import se.fsektionen.mentorship.recruitment.TermCommand.AnnounceTerm;
import se.fsektionen.mentorship.recruitment.TermCommand.CloseApplications;
import se.fsektionen.mentorship.recruitment.TermCommand.CreateTerm;
import se.fsektionen.mentorship.recruitment.TermCommand.OpenApplications;
import se.fsektionen.mentorship.ui.demo.DemoStage.RegisteredAlumnus;

/** A term's first half: the register, the first letter and its answers, the applications. */
final class DemoRecruitment {

    private static final int FIRST_REGISTER = 210;
    private static final int NEW_ALUMNI_A_TERM = 15;
    private static final int ASKED = 84;
    private static final int APPLICATIONS = 80;

    private final DemoStage stage;
    private final DemoTerm term;

    DemoRecruitment(DemoStage stage, DemoTerm term) {
        this.stage = stage;
        this.term = term;
    }

    void schedule() {
        stage.calendar.at(term.day(-7, MONDAY), 9, 0, this::create);
        stage.calendar.at(term.day(-7, MONDAY), 9, 30, this::register);
        stage.calendar.at(term.day(-6, TUESDAY), 10, 0, this::ask);
        stage.calendar.at(term.day(0, MONDAY), 8, 0, () -> stage.coordinatorSends(new AnnounceTerm(term.id())));
        stage.calendar.at(term.day(0, MONDAY), 8, 15, this::openApplications);
        stage.calendar.at(term.day(3, TUESDAY), 9, 0, this::closeApplications);
    }

    private void create() {
        stage.coordinatorSends(new CreateTerm(term.id(), term.year(), term.season(), term.dates()));
    }

    private void register() {
        int count = stage.register.isEmpty() ? FIRST_REGISTER : NEW_ALUMNI_A_TERM;
        for (int i = 0; i < count; i++) {
            AlumnusDetails details = stage.people.alumnus(term.year());
            PersonId person = stage.person(details.email());
            stage.coordinatorSends(new RegisterAlumnus(person, details));
            stage.register.add(new RegisteredAlumnus(person, details));
        }
        stage.settle();
    }

    private void ask() {
        LetterText text = stage.queries().ask(new FindTemplate(LetterKind.FIRST_LETTER, Language.SWEDISH));
        MailingId mailing = MailingId.random();
        Set<PersonId> askable = stage.queries().ask(new FindAlumni()).stream()
                .filter(alumnus -> alumnus.canBeAskedFor(term.id()))
                .map(Entry::personId)
                .collect(Collectors.toSet());
        List<RegisteredAlumnus> chosen = new ArrayList<>(stage.register);
        chosen.removeIf(alumnus -> !askable.contains(alumnus.personId()));
        Collections.shuffle(chosen, new Random(term.studiesStart().toEpochDay()));
        for (RegisteredAlumnus alumnus : chosen.subList(0, ASKED)) {
            stage.coordinatorSends(new AskAlumnus(alumnus.personId(), term.id(), mailing, text));
            answerLater(alumnus);
        }
        stage.settle();
    }

    private void answerLater(RegisteredAlumnus alumnus) {
        LocalDate answer = term.day(-6, TUESDAY).plusDays(stage.people.between(1, 24));
        if (stage.people.chance(0.06)) {
            stage.on(
                    answer.minusDays(1),
                    () -> stage.coordinatorSends(new RecordContact(
                            alumnus.personId(), ContactChannel.TELEPHONE, stage.people.pick(DemoWords.CONTACTS))));
        }
        if (stage.people.chance(0.68)) {
            stage.on(answer, () -> accept(alumnus));
        } else if (stage.people.chance(0.45)) {
            stage.on(
                    answer,
                    () -> stage.send(
                            alumnus.personId(),
                            Role.ALUMNUS,
                            new DeclineRequest(
                                    alumnus.personId(),
                                    term.id(),
                                    stage.people.pick(DemoWords.DECLINES),
                                    stage.people.chance(0.8))));
        }
    }

    /** A mentor from before has room for as many as then. */
    private void accept(RegisteredAlumnus alumnus) {
        MentorProfile before =
                stage.queries().require(new FindAlumnus(alumnus.personId())).profile();
        int capacity = before == null ? stage.people.capacity() : before.capacity();
        stage.send(
                alumnus.personId(),
                Role.ALUMNUS,
                new AcceptRequest(alumnus.personId(), term.id(), stage.people.profile(alumnus.details(), capacity)));
        stage.settle();
    }

    private void openApplications() {
        LocalDate lastDay = term.day(3, MONDAY);
        stage.coordinatorSends(new OpenApplications(term.id(), lastDay));
        for (int i = 0; i < APPLICATIONS; i++) {
            // Most apply in the last days.
            int daysBefore = stage.people.ratherLow(20);
            stage.on(lastDay.minusDays(daysBefore), this::apply);
        }
        stage.settle();
    }

    private void apply() {
        ApplicationForm form = stage.people.applicant();
        PersonId applicant = stage.person(form.email());
        ApplicationId application = ApplicationId.of(term.id(), applicant);
        stage.send(applicant, Role.APPLICANT, new Apply(application, term.id(), applicant, form));
        if (stage.people.chance(0.03)) {
            stage.calendar.at(
                    term.day(3, TUESDAY),
                    8,
                    30,
                    () -> stage.send(applicant, Role.APPLICANT, new WithdrawApplication(application)));
        }
    }

    private void closeApplications() {
        stage.settle();
        stage.coordinatorSends(new CloseApplications(term.id()));
        stage.settle();
    }
}
