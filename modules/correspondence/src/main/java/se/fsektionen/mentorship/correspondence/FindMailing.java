package se.fsektionen.mentorship.correspondence;

import java.util.Map;
import se.fsektionen.mentorship.kernel.Query;

/** How far a mailing has come. */
public record FindMailing(MailingId mailingId) implements Query<FindMailing.Progress> {

    /** @param letters how many letters are in each state; states without any are absent */
    public record Progress(Map<LetterState, Integer> letters) {

        public int written() {
            return letters.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Letters that nothing more happens to by itself. */
        public int settled() {
            return written() - in(LetterState.WAITING) - in(LetterState.SENDING) - in(LetterState.FAILED_WILL_RETRY);
        }

        public int in(LetterState state) {
            return letters.getOrDefault(state, 0);
        }
    }
}
