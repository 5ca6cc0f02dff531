package se.fsektionen.mentorship.relationship.bench;

import static se.fsektionen.mentorship.recruitment.Samples.DATES;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.Identifier;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Metadata;
import se.fsektionen.mentorship.platform.ReadModels;
import se.fsektionen.mentorship.platform.VerifyHistory;
import se.fsektionen.mentorship.platform.bench.Measurement;
import se.fsektionen.mentorship.platform.support.RunningProgramme;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.AlumnusRegistered;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.MentorJoined;
import se.fsektionen.mentorship.recruitment.AlumnusId;
import se.fsektionen.mentorship.recruitment.ApplicationEvent.ApplicationReceived;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindRegistersAsOf;
import se.fsektionen.mentorship.recruitment.Samples;
import se.fsektionen.mentorship.recruitment.TermEvent.TermCreated;
import se.fsektionen.mentorship.relationship.FindPairs;
import se.fsektionen.mentorship.relationship.FindPairsAsOf;
import se.fsektionen.mentorship.relationship.MeetingReport;
import se.fsektionen.mentorship.relationship.MeetingReportId;
import se.fsektionen.mentorship.relationship.PairEvent.MeetingReported;
import se.fsektionen.mentorship.relationship.PairEvent.PairStarted;
import se.fsektionen.mentorship.relationship.PairTimeline;
import se.fsektionen.mentorship.relationship.Side;

/**
 * Ten years of history, 100,000 events: how long a pair's timeline and a term's pairs take on the server, how long a whole term as
 * it was, and how long verifying it all. A year has two terms of 60 mentors, 80 applicants and 50 pairs.
 */
final class TimelineBenchmark {

    private static final int TERMS = 20;
    private static final int MENTORS = 60;
    private static final int APPLICANTS = 80;
    private static final int PAIRS = 50;
    private static final int REPORTS = 97;
    private static final int ROUNDS = 15;
    private static final MetaData BY_THE_COORDINATOR = MetaData.with(Metadata.ACTOR, "account-bench")
            .and(Metadata.ROLE, "COORDINATOR")
            .and(Metadata.CORRELATION, "bench");

    private final RunningProgramme programme;
    private final Map<Identifier, Long> sequences = new HashMap<>();
    private List<EventMessage<?>> batch = new ArrayList<>();
    private long events;

    private TimelineBenchmark(RunningProgramme programme) {
        this.programme = programme;
    }

    public static void main(String[] arguments) {
        try (RunningProgramme programme = RunningProgramme.start()) {
            new TimelineBenchmark(programme).measure();
        }
    }

    private void measure() {
        fill();
        programme.bean(ReadModels.class).awaitProjections(Duration.ofMinutes(20));
        TermId term = term(TERMS / 2);
        PairId pair = PairId.of(term, mentor(0), applicant(TERMS / 2, 0));
        Instant then = start(TERMS / 2).plus(Duration.ofDays(100));
        Measurement.result("history events=%d", events);
        report("timeline", () -> programme.ask(new PairTimeline(pair)));
        report("pairs", () -> programme.ask(new FindPairs(term)));
        report("pairs_as_they_were", () -> programme.ask(new FindPairsAsOf(term, then)));
        report("term_as_it_was", () -> {
            programme.ask(new FindPairsAsOf(term, then));
            return programme.ask(new FindRegistersAsOf(term, then)).orElseThrow();
        });
        report("verify", () -> programme.ask(new VerifyHistory()));
    }

    private static void report(String what, Supplier<?> asked) {
        long[] nanos = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            Objects.requireNonNull(asked.get());
            nanos[i] = System.nanoTime() - start;
        }
        Measurement measurement = new Measurement(nanos);
        Measurement.result(
                "%s median_ms=%.0f worst_ms=%.0f first_ms=%.0f",
                what, measurement.millisAt(0.5), measurement.millisAt(1), nanos[0] / 1e6);
    }

    private void fill() {
        for (int i = 0; i < MENTORS; i++) {
            at(
                    start(0),
                    AlumnusId.of(mentor(i)),
                    new AlumnusRegistered(mentor(i), Samples.named("Namn " + i, i + "@example.se")));
        }
        for (int t = 0; t < TERMS; t++) {
            term(t, start(t));
        }
        store();
        GenericEventMessage.clock = Clock.systemUTC();
    }

    private void term(int t, Instant start) {
        TermId term = term(t);
        at(start, term, new TermCreated(term, 2016 + t / 2, t % 2 == 0 ? Season.SPRING : Season.AUTUMN, DATES));
        for (int i = 0; i < MENTORS; i++) {
            at(start, AlumnusId.of(mentor(i)), new MentorJoined(mentor(i), term, Samples.profile(2)));
        }
        for (int i = 0; i < APPLICANTS; i++) {
            PersonId applicant = applicant(t, i);
            ApplicationId id = ApplicationId.of(term, applicant);
            at(
                    start,
                    id,
                    new ApplicationReceived(
                            id, term, applicant, Samples.form("Namn", t + "." + i + "@example.se", Programme.F)));
        }
        for (int i = 0; i < PAIRS; i++) {
            pair(t, term, start.plus(Duration.ofDays(30)), mentor(i), applicant(t, i));
        }
    }

    private void pair(int t, TermId term, Instant start, PersonId mentor, PersonId mentee) {
        PairId pair = PairId.of(term, mentor, mentee);
        at(start, pair, new PairStarted(pair, term, mentor, mentee, ApplicationId.of(term, mentee)));
        for (int i = 0; i < REPORTS; i++) {
            Instant when = start.plus(Duration.ofDays(3L * i));
            Side side = i % 2 == 0 ? Side.MENTEE : Side.MENTOR;
            at(
                    when,
                    pair,
                    new MeetingReported(
                            pair,
                            term,
                            new MeetingReportId("report-" + t + "-" + i),
                            side,
                            side == Side.MENTOR ? mentor : mentee,
                            new MeetingReport(
                                    LocalDate.ofInstant(when, ZoneOffset.UTC),
                                    false,
                                    "Lund",
                                    60,
                                    "Vi talade om livet.",
                                    1 + i % 5)));
        }
    }

    private void at(Instant moment, Identifier aggregate, DomainEvent event) {
        GenericEventMessage.clock = Clock.fixed(moment, ZoneOffset.UTC);
        long sequence = sequences.merge(aggregate, 1L, Long::sum) - 1;
        String kind = aggregate.value().substring(0, aggregate.value().indexOf('-'));
        batch.add(new GenericDomainEventMessage<>(kind, aggregate.value(), sequence, event, BY_THE_COORDINATOR));
        events++;
        if (batch.size() == 500) {
            store();
        }
    }

    private void store() {
        List<EventMessage<?>> full = batch;
        batch = new ArrayList<>();
        programme
                .bean(TransactionManager.class)
                .executeInTransaction(() -> programme.bean(EventStore.class).publish(full));
    }

    private static Instant start(int t) {
        return LocalDate.of(2016 + t / 2, t % 2 == 0 ? 2 : 9, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static TermId term(int t) {
        return TermId.of(2016 + t / 2, t % 2 == 0 ? Season.SPRING : Season.AUTUMN);
    }

    private static PersonId mentor(int i) {
        return new PersonId("person-mentor" + i);
    }

    private static PersonId applicant(int t, int i) {
        return new PersonId("person-applicant" + t + "-" + i);
    }
}
