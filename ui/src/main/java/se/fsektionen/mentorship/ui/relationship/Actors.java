package se.fsektionen.mentorship.ui.relationship;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.ui.accounts.FindAccounts;
import se.fsektionen.mentorship.ui.accounts.FindAccounts.Account;
import se.fsektionen.mentorship.ui.shell.People;
import se.fsektionen.mentorship.ui.shell.Words;

/** What those who did something are called: holders of accounts, mentors and mentees by name, automations as the programme. */
final class Actors {

    private final Map<String, String> accounts;
    private final People people;

    private Actors(Map<String, String> accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    /** @param ids those that {@link Actor#id} may hold */
    static Actors of(Collection<String> ids, Queries queries) {
        List<PersonId> persons = ids.stream()
                .map(Actors::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Actors(
                queries.ask(new FindAccounts()).stream()
                        .collect(Collectors.toMap(account -> account.accountId().value(), Account::name)),
                People.of(persons, queries));
    }

    /** The name, or nothing where it is not known: of the programme itself, or of an erased person. */
    String name(String id) {
        PersonId person = person(id);
        if (person != null) {
            return people.knows(person) ? people.name(person) : "";
        }
        return accounts.getOrDefault(id, "");
    }

    /** Name and role. */
    String words(Actor actor) {
        return Words.joined(name(actor.id()), Words.of(actor.role()));
    }

    private static @Nullable PersonId person(String id) {
        return id.startsWith("person-") ? new PersonId(id) : null;
    }
}
