package se.fsektionen.mentorship.recruitment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/** The whole register of alumni, by name. */
public record FindAlumni() implements Query<List<FindAlumni.Entry>> {

    /**
     * An alumnus in the register.
     *
     * @param profile what is offered as a mentor; null if never one
     * @param requests one for each term the alumnus was asked for or answered, oldest first
     */
    public record Entry(
            PersonId personId,
            AlumnusDetails details,
            boolean mayBeAsked,
            @Nullable MentorProfile profile,
            List<Request> requests,
            List<Contact> contacts,
            List<Place> places) {

        /** What was asked and answered for a term; null if nothing was. */
        public @Nullable Request request(TermId term) {
            return requests.stream()
                    .filter(request -> request.term().equals(term))
                    .findFirst()
                    .orElse(null);
        }

        public boolean isMentorOf(TermId term) {
            Request request = request(term);
            return request != null && request.answer() == Answer.YES;
        }
    }

    /** What was asked and answered for a term. */
    public record Request(
            TermId term,
            @Nullable Instant askedAt,
            @Nullable Answer answer,
            @Nullable Instant answeredAt,
            String reason) {}

    /** What an alumnus answered. */
    public enum Answer {
        YES,
        NO
    }

    /** A contact on record (P08). */
    public record Contact(ContactChannel channel, String note, Instant at) {}

    /** A mentor's place that a pair has. */
    public record Place(PairId pair, TermId term) {}
}
