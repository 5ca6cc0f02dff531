package se.fsektionen.mentorship.recruitment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/**
 * A term and its registers (P05) as they were at some moment; empty before the term was created. Who has been erased since is so
 * then too.
 */
public record FindRegistersAsOf(TermId term, Instant moment) implements Query<Optional<FindRegistersAsOf.Registers>> {

    /**
     * @param alumni the whole register, as {@link FindAlumni} gives it
     * @param mentors as {@link FindMentors} gives them
     * @param applications as {@link FindApplications} gives them
     */
    public record Registers(
            FindTerms.Term term,
            List<FindAlumni.Entry> alumni,
            List<FindAlumni.Entry> mentors,
            List<FindApplications.ReceivedApplication> applications) {}
}
