package se.fsektionen.mentorship.recruitment;

import java.util.List;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/**
 * The register of mentors: those alumni who have said yes to a term, by name. Erased people are among them only while they
 * hold a place in it.
 */
public record FindMentors(TermId term) implements Query<List<FindAlumni.Entry>> {}
