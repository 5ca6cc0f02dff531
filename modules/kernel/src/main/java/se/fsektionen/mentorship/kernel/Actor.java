package se.fsektionen.mentorship.kernel;

/**
 * Who does something.
 *
 * @param id an account's, person's or automation's identifier; never a name
 */
public record Actor(String id, Role role) {

    public static Actor person(PersonId person, Role role) {
        return new Actor(person.value(), role);
    }

    /** An automation or the program itself, named by its class. */
    public static Actor system(Class<?> automation) {
        return new Actor(automation.getSimpleName(), Role.SYSTEM);
    }
}
