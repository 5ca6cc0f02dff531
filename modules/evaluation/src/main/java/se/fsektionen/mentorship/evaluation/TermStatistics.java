package se.fsektionen.mentorship.evaluation;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import se.fsektionen.mentorship.kernel.TermId;

/**
 * How a term went, in numbers (P16, P23, P24).
 *
 * @param digest SHA-256 of all that the numbers are computed from, in hexadecimal: the same history, the same digest
 */
public record TermStatistics(
        TermId termId,
        Recruitment recruitment,
        Pairs pairs,
        Meetings meetings,
        List<Month> months,
        Concerns concerns,
        Survey mentors,
        Survey mentees,
        String digest) {

    /** From asking to pairing. */
    public record Recruitment(int asked, int yes, int no, int applications, int withdrawn, int paired) {

        public int silent() {
            return Math.max(0, asked - yes - no);
        }

        public int withoutMentor() {
            return applications - withdrawn - paired;
        }
    }

    /** @param meanFit the mean fit at matching, 0 to 1 */
    public record Pairs(int started, int running, int completed, int endedEarly, Mean meanFit) {}

    /**
     * The meetings; one that both sides reported counts once.
     *
     * @param bothSides how many were reported by both
     * @param remote how many were held at a distance
     * @param minutes of a report
     */
    public record Meetings(int held, int bothSides, int remote, Mean minutes) {}

    /** One month of the year. */
    public record Month(YearMonth month, int meetings, Mean mentorRating, Mean menteeRating) {}

    /** @param daysToAction the median of whole days from a concern to the first action on it */
    public record Concerns(int raised, int resolved, OptionalDouble daysToAction) {}

    /** What one side answered to the year-end survey. Scales: worked 1 to 5, contact and thanks 1 to 10. */
    public record Survey(
            int sent,
            int answered,
            Mean worked,
            Mean timesMet,
            Mean contact,
            Mean thanks,
            Share metInPerson,
            Share enoughInformation,
            Share mentorAgain) {}

    /** A mean and of how many; {@code value} is 0 where there are none. */
    public record Mean(int of, double value) {}

    /** How many said yes, of how many who answered. */
    public record Share(int yes, int of) {}
}
