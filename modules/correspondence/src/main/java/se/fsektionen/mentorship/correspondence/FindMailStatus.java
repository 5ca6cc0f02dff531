package se.fsektionen.mentorship.correspondence;

import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Query;

/** Whether letters can be sent, and by which server. */
public record FindMailStatus() implements Query<FindMailStatus.MailStatus> {

    /**
     * The mail settings and how the server is.
     *
     * @param set whether a server and a sender are set; if not, letters are kept
     * @param server host and port; empty if not set
     * @param from the sender; empty if not set
     * @param problem why the server could not be used the last time it was tried; null if it could
     */
    public record MailStatus(
            boolean set,
            String server,
            String from,
            @Nullable String problem) {}
}
