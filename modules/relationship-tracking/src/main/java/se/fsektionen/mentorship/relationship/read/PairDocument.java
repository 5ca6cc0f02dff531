package se.fsektionen.mentorship.relationship.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.relationship.ConcernAction;
import se.fsektionen.mentorship.relationship.ConcernOutcome;
import se.fsektionen.mentorship.relationship.Nudge;
import se.fsektionen.mentorship.relationship.PairStatus;
import se.fsektionen.mentorship.relationship.Side;

/**
 * A pair as both sides have reported it.
 *
 * @param startedOn a date as text, like all dates here: a date has no time zone, which the store would give it
 * @param contactedOn the day the coordinator was last in touch with them
 * @param reports and {@code concerns} and {@code nudges}: in the order they came
 */
@Document("relationship_pairs")
record PairDocument(
        @Id String pairId,
        String termId,
        String mentor,
        String mentee,
        String applicationId,
        PairStatus status,
        String startedOn,
        @Nullable String overOn,
        @Nullable String endReason,
        List<Report> reports,
        List<Concern> concerns,
        List<Nudged> nudges,
        @Nullable String contactedOn) {

    record Nudged(Nudge nudge, String since, String on) {}

    record Report(
            String reportId,
            Side side,
            String date,
            boolean remote,
            String place,
            int minutes,
            String summary,
            @Nullable Integer rating,
            Instant at) {}

    record Concern(
            String concernId,
            Side side,
            String words,
            Instant raisedAt,
            List<Step> steps,
            @Nullable Resolution resolution) {

        Concern with(Step step) {
            return new Concern(concernId, side, words, raisedAt, replaced(steps, step, Step::eventId), resolution);
        }

        Concern with(Resolution how) {
            return new Concern(concernId, side, words, raisedAt, steps, how);
        }
    }

    record Step(String eventId, ConcernAction action, String note, Instant at, String actor) {}

    record Resolution(ConcernOutcome outcome, String note, Instant at, String actor) {}

    TermId term() {
        return new TermId(termId);
    }

    PersonId mentorId() {
        return new PersonId(mentor);
    }

    PersonId menteeId() {
        return new PersonId(mentee);
    }

    boolean has(PersonId person) {
        return mentor.equals(person.value()) || mentee.equals(person.value());
    }

    PairDocument with(Report report) {
        return with(
                status, overOn, endReason, replaced(reports, report, Report::reportId), concerns, nudges, contactedOn);
    }

    PairDocument with(Concern concern) {
        return with(
                status,
                overOn,
                endReason,
                reports,
                replaced(concerns, concern, Concern::concernId),
                nudges,
                contactedOn);
    }

    PairDocument with(Nudged nudged) {
        return with(
                status,
                overOn,
                endReason,
                reports,
                concerns,
                replaced(nudges, nudged, known -> known.nudge() + known.since()),
                contactedOn);
    }

    PairDocument with(String concernId, UnaryOperator<Concern> change) {
        Concern concern = concerns.stream()
                .filter(known -> known.concernId().equals(concernId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + concernId + " in " + pairId));
        return with(change.apply(concern));
    }

    PairDocument contacted(LocalDate day) {
        return with(status, overOn, endReason, reports, concerns, nudges, day.toString());
    }

    PairDocument over(PairStatus how, LocalDate day, @Nullable String reason) {
        return with(how, day.toString(), reason, reports, concerns, nudges, contactedOn);
    }

    private PairDocument with(
            PairStatus newStatus,
            @Nullable String newOverOn,
            @Nullable String newEndReason,
            List<Report> newReports,
            List<Concern> newConcerns,
            List<Nudged> newNudges,
            @Nullable String newContactedOn) {
        return new PairDocument(
                pairId,
                termId,
                mentor,
                mentee,
                applicationId,
                newStatus,
                startedOn,
                newOverOn,
                newEndReason,
                newReports,
                newConcerns,
                newNudges,
                newContactedOn);
    }

    /** Puts an element in the place of the one with its key, or last: handled twice, an event changes nothing more. */
    private static <T> List<T> replaced(List<T> list, T element, Function<T, String> key) {
        Map<String, T> byKey = new LinkedHashMap<>();
        list.forEach(known -> byKey.put(key.apply(known), known));
        byKey.put(key.apply(element), element);
        return List.copyOf(byKey.values());
    }
}
