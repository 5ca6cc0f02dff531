package se.fsektionen.mentorship.recruitment;

import java.util.List;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;

/** Several people at once, in the order asked for; unknown ones are left out. */
public record FindPeople(List<PersonId> people) implements Query<List<FindPerson.Person>> {}
