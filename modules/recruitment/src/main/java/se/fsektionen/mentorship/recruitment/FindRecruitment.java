package se.fsektionen.mentorship.recruitment;

import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/** How recruitment to a term goes, in numbers. */
public record FindRecruitment(TermId termId) implements Query<FindRecruitment.Recruitment> {

    /**
     * The numbers.
     *
     * @param askable alumni who could still be asked
     * @param asked alumni who got the first letter
     * @param yes mentors, asked by letter or otherwise
     * @param silent asked, and no answer yet
     * @param places how many mentees the mentors can have
     * @param applications received and not withdrawn
     */
    public record Recruitment(
            int askable, int asked, int yes, int no, int silent, int places, int applications, int withdrawn) {}
}
