package se.fsektionen.mentorship.recruitment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/** The whole register of alumni, by name; erased people are left out. */
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
            return standingIn(term) == Standing.MENTOR;
        }

        public Standing standingIn(TermId term) {
            Request request = request(term);
            return request == null ? Standing.NOT_ASKED : request.standing();
        }

        /** Whether the first letter of a term can be sent. */
        public boolean canBeAskedFor(TermId term) {
            return mayBeAsked && !details.erased() && standingIn(term) == Standing.NOT_ASKED;
        }

        /** How many more mentees the mentor can have now, over all terms (P03). */
        public int freePlaces() {
            return profile == null ? 0 : Math.max(0, profile.capacity() - places.size());
        }

        public int placesIn(TermId term) {
            return (int)
                    places.stream().filter(place -> place.term().equals(term)).count();
        }
    }

    /** What was asked and answered for a term. */
    public record Request(
            TermId term,
            @Nullable Instant askedAt,
            @Nullable Answer answer,
            @Nullable Instant answeredAt,
            String reason) {

        public Standing standing() {
            if (answer == null) {
                return Standing.ASKED;
            }
            return answer == Answer.YES ? Standing.MENTOR : Standing.DECLINED;
        }
    }

    /** Where an alumnus stands in one term. */
    public enum Standing {
        NOT_ASKED,
        /** Asked, and silent so far. */
        ASKED,
        MENTOR,
        DECLINED
    }

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
