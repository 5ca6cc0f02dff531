package se.fsektionen.mentorship.relationship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;

/**
 * One line about a pair.
 *
 * @param meetings how many meetings there were, counted once where both sides reported
 * @param mentorRating the mentor's latest word on how the relationship works, 1 to 5; null before the first
 * @param menteeRating the mentee's
 * @param unattended open concerns about which nothing has been done yet, among the {@code openConcerns}
 */
public record PairInShort(
        PairId pairId,
        TermId termId,
        PersonId mentor,
        PersonId mentee,
        PairStatus status,
        LocalDate started,
        int meetings,
        @Nullable LocalDate lastMeeting,
        @Nullable Integer mentorRating,
        @Nullable Integer menteeRating,
        int openConcerns,
        int unattended) {

    public boolean running() {
        return status == PairStatus.RUNNING;
    }
}
