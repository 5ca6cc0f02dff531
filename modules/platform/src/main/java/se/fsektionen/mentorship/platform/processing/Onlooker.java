package se.fsektionen.mentorship.platform.processing;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/**
 * Sees every event and does nothing, in each group. Without it Axon leaves out the kinds of event that a group has no handler
 * for, and the group's position no longer tells whether it has come to the end.
 */
record Onlooker(String group) {

    @EventHandler
    void on(EventMessage<?> event) {
        // seen, but not read: what nobody in the group handles is neither decrypted nor parsed
    }
}
