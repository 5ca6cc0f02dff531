package se.fsektionen.mentorship.platform;

import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.Command;

/**
 * The one way to send a command: always by somebody. A command sent while an event is handled is recorded as caused by that
 * event.
 */
public interface Commands {

    Sender by(Actor actor);

    /** Sends commands for one actor; immutable. */
    interface Sender {

        /** The same sender with a reason that stays on record with what the commands cause. */
        Sender because(String reason);

        /**
         * Sends and waits until the events are stored.
         *
         * @throws se.fsektionen.mentorship.kernel.RuleBroken if refused
         */
        void send(Command command);

        /**
         * Sends, and waits (5 seconds at most) until every projection has seen the outcome, so that the sender's next query
         * shows it.
         *
         * @throws se.fsektionen.mentorship.kernel.RuleBroken if refused
         */
        void sendAndCatchUp(Command command);
    }
}
