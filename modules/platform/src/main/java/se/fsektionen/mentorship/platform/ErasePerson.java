package se.fsektionen.mentorship.platform;

import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.kernel.PersonId;

/** Erases a person: destroys the key to all that is stored about them and makes the read models anew without it. */
public record ErasePerson(PersonId personId) implements Command {

    @Override
    public ErasureId target() {
        return ErasureId.of(personId);
    }
}
