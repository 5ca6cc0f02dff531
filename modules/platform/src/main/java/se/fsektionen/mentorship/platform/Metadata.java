package se.fsektionen.mentorship.platform;

import java.util.Optional;
import org.axonframework.messaging.MetaData;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.Role;

/** The keys under which every event says who did it, why, and what it followed from. The audit timeline is made of them. */
public final class Metadata {

    public static final String ACTOR = "actor";
    public static final String ROLE = "role";
    /** The reason that was given; absent if none was. */
    public static final String REASON = "reason";
    /** The first message of the chain. */
    public static final String CORRELATION = "correlation";
    /** The event that the command reacted to; absent if a person sent it. */
    public static final String CAUSATION = "causation";

    private Metadata() {}

    /** Who did it. */
    public static Actor actor(MetaData metadata) {
        return new Actor((String) metadata.get(ACTOR), Role.valueOf((String) metadata.get(ROLE)));
    }

    public static Optional<String> reason(MetaData metadata) {
        return Optional.ofNullable((String) metadata.get(REASON));
    }
}
