package se.fsektionen.mentorship.correspondence;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/** The letters that pass the filter, newest first, a page at a time. */
public record FindLetters(Filter filter, int offset, int limit) implements Query<FindLetters.Page> {

    /**
     * Which letters; what is empty or null lets all pass.
     *
     * @param search words in the subject, the address or what was filled in, such as a name
     */
    public record Filter(
            Set<LetterState> states,
            @Nullable LetterKind kind,
            @Nullable TermId term,
            @Nullable PersonId recipient,
            @Nullable MailingId mailing,
            String search) {

        public static Filter all() {
            return new Filter(Set.of(), null, null, null, null, "");
        }

        public static Filter in(Set<LetterState> states) {
            return new Filter(states, null, null, null, null, "");
        }

        public static Filter to(PersonId recipient) {
            return new Filter(Set.of(), null, null, recipient, null, "");
        }
    }

    /** @param total how many pass the filter in all */
    public record Page(List<LetterRow> letters, int total) {}
}
