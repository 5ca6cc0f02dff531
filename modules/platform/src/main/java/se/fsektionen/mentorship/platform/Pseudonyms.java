package se.fsektionen.mentorship.platform;

import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.PersonId;

/**
 * Identifiers derived from what something is, with a secret key: the same input gives the same identifier, and nobody
 * without the key can try addresses against it. That is what makes a double submit harmless.
 */
public interface Pseudonyms {

    PersonId person(EmailAddress address);

    /**
     * An identifier's value of a kind.
     *
     * @param kind the prefix, such as {@code application}
     * @param parts what the thing is, in order
     */
    String identifier(String kind, String... parts);
}
