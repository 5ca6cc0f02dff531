package se.fsektionen.mentorship.activities;

import java.util.List;
import java.util.Optional;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/** A term's activities, the first one first. */
public record FindActivities(TermId termId) implements Query<List<FindActivities.Activity>> {

    /** An activity and those invited to it. */
    public record Activity(
            ActivityId activityId, TermId termId, ActivityPlan plan, boolean cancelled, List<Guest> guests) {

        public long coming() {
            return guests.stream().filter(guest -> guest.answer() == Answer.YES).count();
        }

        public long declined() {
            return guests.stream().filter(guest -> guest.answer() == Answer.NO).count();
        }

        public Optional<Guest> guest(PersonId person) {
            return guests.stream()
                    .filter(guest -> guest.person().equals(person))
                    .findFirst();
        }
    }

    /** Somebody invited. */
    public record Guest(PersonId person, Answer answer) {}

    /** What somebody invited has answered. */
    public enum Answer {
        NONE,
        YES,
        NO
    }
}
