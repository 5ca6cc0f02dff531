package se.fsektionen.mentorship.ui.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Pseudonyms;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.ReadModels;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.relationship.FindPairs;

/** What the parts of the demonstration share: who acts, how, and when. */
final class DemoStage {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    final DemoClock clock;
    final DemoCalendar calendar;
    final DemoPeople people;
    final List<RegisteredAlumnus> register = new ArrayList<>();
    private final Map<TermId, List<DemoPair>> pairs = new HashMap<>();
    private final Actor coordinator;
    private final Commands commands;
    private final Queries queries;
    private final ReadModels readModels;
    private final Pseudonyms pseudonyms;

    DemoStage(
            DemoClock clock,
            DemoCalendar calendar,
            DemoPeople people,
            Actor coordinator,
            Commands commands,
            Queries queries,
            ReadModels readModels,
            Pseudonyms pseudonyms) {
        this.clock = clock;
        this.calendar = calendar;
        this.people = people;
        this.coordinator = coordinator;
        this.commands = commands;
        this.queries = queries;
        this.readModels = readModels;
        this.pseudonyms = pseudonyms;
    }

    record RegisteredAlumnus(PersonId personId, AlumnusDetails details) {}

    /** The pairs of a term that started when its proposal was confirmed. */
    List<DemoPair> pairs(TermId term) {
        return pairs.computeIfAbsent(
                term,
                id -> queries.ask(new FindPairs(id)).stream()
                        .map(pair -> new DemoPair(pair.pairId(), pair.mentor(), pair.mentee()))
                        .toList());
    }

    Queries queries() {
        return queries;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), calendar.zone());
    }

    PersonId person(String email) {
        return pseudonyms.person(new EmailAddress(email));
    }

    void coordinatorSends(Command command) {
        commands.by(coordinator).send(command);
    }

    void coordinatorSends(String reason, Command command) {
        commands.by(coordinator).because(reason).send(command);
    }

    void send(PersonId person, Role role, Command command) {
        commands.by(Actor.person(person, role)).send(command);
    }

    /** Puts something on the calendar at a likely hour of the day. */
    void on(LocalDate day, Runnable what) {
        calendar.at(day, people.between(8, 20), people.between(0, 59), what);
    }

    /** Lets automations and read models catch up before the clock moves on, so that what follows an event follows it in time. */
    void settle() {
        if (!readModels.awaitIdle(PATIENCE)) {
            throw new IllegalStateException("The program did not catch up with the demonstration");
        }
    }

    /** A pair as the demonstration follows it. */
    static final class DemoPair {
        final PairId id;
        final PersonId mentor;
        final PersonId mentee;
        boolean ended;

        DemoPair(PairId id, PersonId mentor, PersonId mentee) {
            this.id = id;
            this.mentor = mentor;
            this.mentee = mentee;
        }
    }
}
