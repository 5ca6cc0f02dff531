package se.fsektionen.mentorship.ui.history;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindAlumni;
import se.fsektionen.mentorship.recruitment.FindApplications.ReceivedApplication;
import se.fsektionen.mentorship.recruitment.FindRegistersAsOf;
import se.fsektionen.mentorship.recruitment.FindRegistersAsOf.Registers;
import se.fsektionen.mentorship.relationship.FindPairsAsOf;
import se.fsektionen.mentorship.relationship.PairInShort;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Words;

/** A term as it was at the end of some day. */
final class PastTerm {

    private static final String NONE = "–";

    private final Registers registers;
    private final List<PairInShort> pairs;
    private final boolean withRatings;
    private final Map<PersonId, String> names = new HashMap<>();

    private PastTerm(Registers registers, List<PairInShort> pairs, boolean withRatings) {
        this.registers = registers;
        this.pairs = pairs;
        this.withRatings = withRatings;
        registers
                .alumni()
                .forEach(entry -> names.put(entry.personId(), entry.details().name()));
        registers
                .applications()
                .forEach(application ->
                        names.put(application.applicant(), application.form().name()));
    }

    /** Empty before there was such a term. */
    static Optional<PastTerm> of(TermId term, LocalDate day, boolean withRatings, Queries queries) {
        Instant moment = Dates.endOf(day);
        return queries.ask(new FindRegistersAsOf(term, moment))
                .map(registers -> new PastTerm(registers, queries.ask(new FindPairsAsOf(term, moment)), withRatings));
    }

    List<PastTable> tables() {
        return List.of(term(), pairs(), mentors(), applications(), alumni());
    }

    private PastTable term() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        put(rows, "past.stage", Words.of(registers.term().stage()));
        put(rows, "past.studies", Dates.tableDay(registers.term().dates().studiesStart()));
        put(rows, "past.start", Dates.tableDay(registers.term().dates().start()));
        put(rows, "past.end", Dates.tableDay(registers.term().dates().end()));
        put(rows, "past.mentors", count(registers.mentors()));
        put(rows, "past.applications", count(registers.applications()));
        put(rows, "past.pairs", count(pairs));
        put(
                rows,
                "past.meetings",
                Integer.toString(pairs.stream().mapToInt(PairInShort::meetings).sum()));
        return new PastTable(text("past.term"), List.of(text("past.what"), text("past.value")), rows);
    }

    private static void put(Map<String, List<String>> rows, String key, String value) {
        rows.put(key, List.of(text(key), value));
    }

    private PastTable pairs() {
        List<String> columns = Stream.concat(
                        Stream.of("past.pair", "past.status", "past.meetings", "past.lastMeeting"),
                        withRatings ? Stream.of("past.ratings", "past.concerns") : Stream.of())
                .map(PastTerm::text)
                .toList();
        return new PastTable(
                text("past.pairs"), columns, rows(pairs, pair -> pair.pairId().value(), this::cells));
    }

    private List<String> cells(PairInShort pair) {
        List<String> open = List.of(
                text("past.pair.names", name(pair.mentor()), name(pair.mentee())),
                Words.of(pair.status()),
                Integer.toString(pair.meetings()),
                pair.lastMeeting() == null ? NONE : Dates.tableDay(pair.lastMeeting()));
        List<String> secret = List.of(
                rating(pair.mentorRating()) + " / " + rating(pair.menteeRating()),
                Integer.toString(pair.openConcerns()));
        return withRatings ? Stream.concat(open.stream(), secret.stream()).toList() : open;
    }

    private PastTable mentors() {
        return new PastTable(
                text("past.mentors"),
                Stream.of("past.name", "past.capacity", "past.mentees")
                        .map(PastTerm::text)
                        .toList(),
                rows(
                        registers.mentors(),
                        entry -> entry.personId().value(),
                        entry -> List.of(
                                entry.details().name(),
                                entry.profile() == null
                                        ? NONE
                                        : Integer.toString(entry.profile().capacity()),
                                Integer.toString(entry.placesIn(registers.term().termId())))));
    }

    private PastTable applications() {
        return new PastTable(
                text("past.applications"),
                Stream.of("past.name", "past.programme", "past.received", "past.withdrawn")
                        .map(PastTerm::text)
                        .toList(),
                rows(
                        registers.applications(),
                        application -> application.applicationId().value(),
                        PastTerm::cells));
    }

    private static List<String> cells(ReceivedApplication application) {
        return List.of(
                application.form().name(),
                Words.code(application.form().programme()),
                Dates.tableDay(Dates.dayOf(application.receivedAt())),
                application.withdrawn() ? text("past.yes") : "");
    }

    private PastTable alumni() {
        return new PastTable(
                text("past.alumni"),
                Stream.of("past.name", "past.graduated", "past.occupation", "past.town", "past.standing")
                        .map(PastTerm::text)
                        .toList(),
                rows(registers.alumni(), entry -> entry.personId().value(), this::cells));
    }

    private List<String> cells(FindAlumni.Entry entry) {
        return List.of(
                entry.details().name(),
                entry.details().graduationYear() == null
                        ? ""
                        : entry.details().graduationYear().toString(),
                Words.joined(entry.details().role(), entry.details().employer()),
                entry.details().town(),
                Words.of(entry.standingIn(registers.term().termId())));
    }

    private static <T> Map<String, List<String>> rows(
            List<T> things, Function<T, String> key, Function<T, List<String>> cells) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        things.forEach(thing -> rows.put(key.apply(thing), cells.apply(thing)));
        return rows;
    }

    private String name(PersonId person) {
        return names.getOrDefault(person, Personal.ERASED);
    }

    private static String rating(@Nullable Integer rating) {
        return rating == null ? NONE : rating.toString();
    }

    private static String count(List<?> things) {
        return Integer.toString(things.size());
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
