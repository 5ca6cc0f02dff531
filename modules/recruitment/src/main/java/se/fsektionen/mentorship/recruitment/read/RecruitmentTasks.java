package se.fsektionen.mentorship.recruitment.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.FindTasks;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.kernel.Task.Urgency;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.AcademicCalendar;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindAlumni.Request;
import se.fsektionen.mentorship.recruitment.FindAlumni.Standing;
import se.fsektionen.mentorship.recruitment.FindTerms.Stage;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;

/** What recruitment wants the coordinator to do now. */
@Component
class RecruitmentTasks {

    private static final int PLAN_WEEKS_AHEAD = 8;
    private static final int ANNOUNCE_WEEKS_AHEAD = 4;
    private static final int WEEKS_TO_ANSWER = 3;

    private final Registers registers;

    RecruitmentTasks(Registers registers) {
        this.registers = registers;
    }

    @QueryHandler
    List<Task> handle(FindTasks query) {
        List<Term> terms = registers.terms();
        List<Entry> alumni = registers.alumni();
        List<Task> tasks = new ArrayList<>();
        planNext(terms, query.today()).ifPresent(tasks::add);
        terms.stream()
                .filter(Term::running)
                .sorted(Comparator.comparing(term -> term.dates().studiesStart()))
                .flatMap(term -> Stream.of(
                        announce(term, query.today()),
                        openApplications(term, query.today()),
                        ask(term, alumni),
                        remind(term, alumni, query.today()),
                        closeApplications(term, query.today()),
                        closeTerm(term, query.today())))
                .flatMap(Optional::stream)
                .forEach(tasks::add);
        return tasks;
    }

    /** P01: a term each season. The season that counts is the newest whose planning time has come. */
    private static Optional<Task> planNext(List<Term> terms, LocalDate today) {
        LocalDate horizon = today.plusWeeks(PLAN_WEEKS_AHEAD);
        record Coming(int year, Season season, LocalDate studies) {}
        return Stream.of(horizon.getYear() - 1, horizon.getYear())
                .flatMap(year -> Stream.of(Season.values())
                        .map(season -> new Coming(year, season, AcademicCalendar.studiesStart(year, season))))
                .filter(coming -> !coming.studies().isAfter(horizon))
                .max(Comparator.comparing(Coming::studies))
                .filter(coming -> terms.stream()
                        .noneMatch(term -> term.termId().equals(TermId.of(coming.year(), coming.season()))))
                .map(coming -> task(
                        "plan-term",
                        coming.studies().isAfter(today) ? Urgency.SOON : Urgency.NOW,
                        TermId.of(coming.year(), coming.season()),
                        coming.studies().minusWeeks(PLAN_WEEKS_AHEAD)));
    }

    /** P01 and P02: announced by the start of studies, to be in time with the call for applications. */
    private static Optional<Task> announce(Term term, LocalDate today) {
        LocalDate studies = term.dates().studiesStart();
        LocalDate from = studies.minusWeeks(ANNOUNCE_WEEKS_AHEAD);
        return when(!term.announced() && !today.isBefore(from))
                .map(yes -> task(
                        "announce-term", today.isBefore(studies) ? Urgency.SOON : Urgency.NOW, term.termId(), from));
    }

    /** P02: applications open within four weeks of the start of studies. */
    private static Optional<Task> openApplications(Term term, LocalDate today) {
        LocalDate studies = term.dates().studiesStart();
        boolean late = today.isAfter(AcademicCalendar.announceBefore(studies));
        return when(term.announced() && term.stage() == Stage.PLANNED && !today.isBefore(studies))
                .map(yes -> task(
                        late ? "open-applications-late" : "open-applications",
                        late ? Urgency.NOW : Urgency.SOON,
                        term.termId(),
                        studies));
    }

    /** P07: all known alumni are asked. */
    private static Optional<Task> ask(Term term, List<Entry> alumni) {
        long left = alumni.stream()
                .filter(alumnus -> alumnus.canBeAskedFor(term.termId()))
                .count();
        return when(term.announced() && isRecruiting(term) && left > 0)
                .map(yes -> task(
                        "ask-alumni",
                        Urgency.SOON,
                        term.termId(),
                        term.dates().studiesStart().minusWeeks(ANNOUNCE_WEEKS_AHEAD),
                        Long.toString(left)));
    }

    /** P08: contacts are kept warm; who has been silent for three weeks may want a call. */
    private static Optional<Task> remind(Term term, List<Entry> alumni, LocalDate today) {
        List<LocalDate> due = alumni.stream()
                .filter(alumnus -> !alumnus.details().erased())
                .filter(alumnus -> alumnus.standingIn(term.termId()) == Standing.ASKED)
                .flatMap(alumnus -> alumnus.requests().stream())
                .filter(request -> request.term().equals(term.termId()))
                .map(Request::askedAt)
                .map(asked -> dayOf(asked).plusWeeks(WEEKS_TO_ANSWER))
                .filter(day -> !day.isAfter(today))
                .sorted()
                .toList();
        return when(isRecruiting(term) && !due.isEmpty())
                .map(yes -> task(
                        "remind-alumni",
                        Urgency.WHEN_YOU_CAN,
                        term.termId(),
                        due.getFirst(),
                        Integer.toString(due.size())));
    }

    private static Optional<Task> closeApplications(Term term, LocalDate today) {
        return Optional.ofNullable(term.lastDay())
                .filter(lastDay -> term.stage() == Stage.APPLICATIONS_OPEN && lastDay.isBefore(today))
                .map(lastDay -> task("close-applications", Urgency.NOW, term.termId(), lastDay.plusDays(1)));
    }

    private static Optional<Task> closeTerm(Term term, LocalDate today) {
        LocalDate end = term.dates().end();
        return when(term.stage() == Stage.APPLICATIONS_CLOSED && end.isBefore(today))
                .map(yes -> task("close-term", Urgency.NOW, term.termId(), end.plusDays(1)));
    }

    private static boolean isRecruiting(Term term) {
        return term.stage() == Stage.PLANNED || term.stage() == Stage.APPLICATIONS_OPEN;
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, Stockholm.ZONE);
    }

    private static Optional<Boolean> when(boolean due) {
        return due ? Optional.of(true) : Optional.empty();
    }

    private static Task task(String kind, Urgency urgency, TermId term, LocalDate since, String... arguments) {
        return new Task("recruitment." + kind, urgency, List.of(arguments), term.value(), term, since);
    }
}
