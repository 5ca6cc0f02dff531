package se.fsektionen.mentorship.platform;

import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.kernel.TermId;

/** Notes how history ends at a term's end, to be printed and kept outside the program. A term is sealed once. */
public record SealHistory(TermId termId) implements Command {

    @Override
    public SealId target() {
        return SealId.of(termId);
    }
}
