package se.fsektionen.mentorship.evaluation;

import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.evaluation.SurveyCommand.AnswerSurvey;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.platform.support.RunningProgramme;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.DeclineRequest;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.WithdrawApplication;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.relationship.ConcernAction;
import se.fsektionen.mentorship.relationship.ConcernId;
import se.fsektionen.mentorship.relationship.ConcernOutcome;
import se.fsektionen.mentorship.relationship.MadeUpTerm;
import se.fsektionen.mentorship.relationship.MeetingReport;
import se.fsektionen.mentorship.relationship.MeetingReportId;
import se.fsektionen.mentorship.relationship.PairCommand.EndPair;
import se.fsektionen.mentorship.relationship.PairCommand.RaiseConcern;
import se.fsektionen.mentorship.relationship.PairCommand.RecordAction;
import se.fsektionen.mentorship.relationship.PairCommand.ReportMeeting;
import se.fsektionen.mentorship.relationship.PairCommand.ResolveConcern;
import se.fsektionen.mentorship.relationship.Side;

/** A small term at random, lived by commands; keeps its own book of what it sent. */
final class RandomYear {

    /** How well two fit in this year: all agrees but the specialisation, and for students of Pi the programme. */
    private static final Map<Programme, Double> FITS = Map.of(Programme.F, 0.84, Programme.PI, 0.76);

    private static final int EVENTFUL_MOMENTS = 60;

    private final Random random;
    private final RunningProgramme programme;
    private final MadeUpTerm term;

    final List<Pair> pairs = new ArrayList<>();
    final Map<PersonId, SurveyAnswers> answersOfMentors = new LinkedHashMap<>();
    final Map<PersonId, SurveyAnswers> answersOfMentees = new LinkedHashMap<>();
    int asked;
    int yes;
    int no;
    int applications;
    int withdrawn;

    /** A pair and what happened to it. */
    static final class Pair {
        final PairId id;
        final PersonId mentor;
        final PersonId mentee;
        final double fit;
        final Map<LocalDate, Day> days = new TreeMap<>();
        final List<Concern> concerns = new ArrayList<>();
        boolean ended;

        Pair(PairId id, PersonId mentor, PersonId mentee, double fit) {
            this.id = id;
            this.mentor = mentor;
            this.mentee = mentee;
            this.fit = fit;
        }
    }

    /** A day on which a pair met, once or more often, either way all at a distance or not. */
    static final class Day {
        final boolean remote;
        final List<Integer> mentorRatings = new ArrayList<>();
        final List<Integer> menteeRatings = new ArrayList<>();
        final List<Integer> minutes = new ArrayList<>();

        Day(boolean remote) {
            this.remote = remote;
        }

        int meetings() {
            return Math.max(mentorRatings.size(), menteeRatings.size());
        }

        int reportedByBoth() {
            return Math.min(mentorRatings.size(), menteeRatings.size());
        }
    }

    /** A concern, the days until something was first done about it, and whether it is resolved. */
    static final class Concern {
        final ConcernId id;
        final Instant raised;

        @Nullable
        Long daysToAction;

        boolean resolved;

        Concern(ConcernId id, Instant raised) {
            this.id = id;
            this.raised = raised;
        }
    }

    RandomYear(long seed, RunningProgramme programme) {
        random = new Random(seed);
        this.programme = programme;
        term = MadeUpTerm.open(programme);
    }

    /** From the first letter to the last day before the term is closed. */
    void live() {
        pairUp(mentors(), applicants());
        programme.clock().moveTo(Instant.parse("2026-10-05T10:00:00Z"));
        for (int moment = 0; moment < EVENTFUL_MOMENTS; moment++) {
            programme.clock().advance(Duration.ofHours(random.nextInt(200)));
            somethingHappensTo(pairs.get(random.nextInt(pairs.size())));
        }
        programme.settle();
    }

    private List<PersonId> mentors() {
        List<PersonId> places = new ArrayList<>();
        for (PersonId mentor : people("mentor", 3 + random.nextInt(3))) {
            int capacity = 1 + random.nextInt(2);
            term.mentor(mentor, capacity);
            IntStream.range(0, capacity).forEach(place -> places.add(mentor));
            asked++;
            yes++;
        }
        for (PersonId silent : people("silent", random.nextInt(3))) {
            term.asked(silent);
            asked++;
        }
        for (PersonId unwilling : people("unwilling", random.nextInt(3))) {
            term.asked(unwilling);
            programme.send(new DeclineRequest(unwilling, AUTUMN, "Ont om tid", true));
            asked++;
            no++;
        }
        return places;
    }

    private Map<PersonId, Programme> applicants() {
        Map<PersonId, Programme> applicants = new LinkedHashMap<>();
        for (PersonId student : people("student", 3 + random.nextInt(6))) {
            Programme studies = random.nextBoolean() ? Programme.F : Programme.PI;
            term.applicant(student, studies);
            applicants.put(student, studies);
            applications++;
        }
        for (PersonId fickle : people("fickle", random.nextInt(3))) {
            ApplicationId application = term.applicant(fickle);
            programme.send(new WithdrawApplication(application));
            applications++;
            withdrawn++;
        }
        return applicants;
    }

    private static List<PersonId> people(String kind, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new PersonId("person-" + kind + number))
                .toList();
    }

    /** Gives out places until there are no more, or nobody left to give one. */
    private void pairUp(List<PersonId> places, Map<PersonId, Programme> applicants) {
        Map<PersonId, PersonId> mentorOf = new HashMap<>();
        List<PersonId> free = new ArrayList<>(places);
        applicants.forEach((student, studies) -> {
            if (!free.isEmpty()) {
                PersonId mentor = free.remove(random.nextInt(free.size()));
                mentorOf.put(student, mentor);
                pairs.add(new Pair(term.pair(mentor, student), mentor, student, FITS.get(studies)));
            }
        });
        term.pairUp(mentorOf);
    }

    private void somethingHappensTo(Pair pair) {
        if (pair.ended) {
            return;
        }
        switch (random.nextInt(24)) {
            case 0 -> end(pair);
            case 1, 2, 3 -> raiseConcern(pair);
            case 4, 5, 6 -> pair.concerns.forEach(concern -> act(pair, concern));
            case 7, 8 -> pair.concerns.forEach(concern -> resolve(pair, concern));
            case 9, 10, 11, 12 -> meet(pair, Side.MENTOR);
            case 13, 14, 15, 16 -> meet(pair, Side.MENTEE);
            default -> meet(pair, Side.MENTOR, Side.MENTEE);
        }
    }

    private void meet(Pair pair, Side... reporters) {
        Clock clock = programme.clock();
        LocalDate today = Stockholm.today(clock);
        Day day = pair.days.computeIfAbsent(today, date -> new Day(random.nextBoolean()));
        int times = random.nextInt(5) == 0 ? 2 : 1;
        for (Side side : reporters) {
            for (int time = 0; time < times; time++) {
                int minutes = 15 + random.nextInt(100);
                int rating = 1 + random.nextInt(5);
                ReportMeeting report = new ReportMeeting(
                        pair.id,
                        MeetingReportId.random(),
                        side,
                        new MeetingReport(today, day.remote, "", minutes, "Vi sågs.", rating));
                programme.send(report);
                programme.send(report);
                (side == Side.MENTOR ? day.mentorRatings : day.menteeRatings).add(rating);
                day.minutes.add(minutes);
            }
        }
    }

    private void raiseConcern(Pair pair) {
        Concern concern = new Concern(ConcernId.random(), programme.clock().instant());
        Side side = random.nextBoolean() ? Side.MENTOR : Side.MENTEE;
        programme.send(new RaiseConcern(pair.id, concern.id, side, "Det går trögt."));
        pair.concerns.add(concern);
    }

    private void act(Pair pair, Concern concern) {
        if (!concern.resolved) {
            programme.send(new RecordAction(pair.id, concern.id, ConcernAction.WROTE, "Skrev."));
            attended(concern);
        }
    }

    private void resolve(Pair pair, Concern concern) {
        if (!concern.resolved) {
            programme.send(new ResolveConcern(pair.id, concern.id, ConcernOutcome.SOLVED, "Löst."));
            attended(concern);
            concern.resolved = true;
        }
    }

    private void attended(Concern concern) {
        if (concern.daysToAction == null) {
            concern.daysToAction = Duration.between(
                            concern.raised, programme.clock().instant())
                    .toDays();
        }
    }

    private void end(Pair pair) {
        programme.send(new EndPair(pair.id), "Flyttar");
        pair.ended = true;
    }

    /** The last day and the survey: most answer, and some think better of it. */
    void close() {
        programme.clock().moveTo(Instant.parse("2027-09-01T10:00:00Z"));
        term.close();
        for (Pair pair : pairs) {
            answer(pair.mentor, answersOfMentors, true);
            answer(pair.mentee, answersOfMentees, false);
        }
        programme.settle();
    }

    private void answer(PersonId person, Map<PersonId, SurveyAnswers> book, boolean mentor) {
        for (int time = random.nextInt(3); time > 0; time--) {
            SurveyAnswers answers = new SurveyAnswers(
                    "Ett år.",
                    number(1, 5),
                    number(0, 30),
                    truth(),
                    "",
                    "",
                    number(1, 10),
                    "",
                    "",
                    "",
                    number(1, 10),
                    truth(),
                    mentor ? truth() : null);
            programme.send(new AnswerSurvey(SurveyId.of(AUTUMN, person), answers));
            book.put(person, answers);
        }
    }

    private @Nullable Integer number(int least, int most) {
        return random.nextInt(4) == 0 ? null : Integer.valueOf(least + random.nextInt(most - least + 1));
    }

    private @Nullable Boolean truth() {
        return random.nextInt(4) == 0 ? null : Boolean.valueOf(random.nextBoolean());
    }
}
