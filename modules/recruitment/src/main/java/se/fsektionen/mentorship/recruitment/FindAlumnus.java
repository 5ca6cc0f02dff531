package se.fsektionen.mentorship.recruitment;

import java.util.Optional;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;

/** One alumnus in the register. */
public record FindAlumnus(PersonId personId) implements Query<Optional<FindAlumni.Entry>> {}
