package se.fsektionen.mentorship.ui.shell;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindPeople;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;

/** What people are called, asked for once for a whole page. */
public final class People {

    private final Map<PersonId, Person> byId;

    private People(Map<PersonId, Person> byId) {
        this.byId = byId;
    }

    public static People of(Collection<PersonId> people, Queries queries) {
        return new People(queries.ask(new FindPeople(people.stream().distinct().toList())).stream()
                .collect(Collectors.toMap(Person::personId, Function.identity())));
    }

    /** The name, or what stands where an erased person's name stood. */
    public String name(PersonId person) {
        Person known = byId.get(person);
        return known == null ? Personal.ERASED : known.name();
    }

    public boolean knows(PersonId person) {
        return byId.containsKey(person);
    }

    public @Nullable Person person(PersonId person) {
        return byId.get(person);
    }
}
