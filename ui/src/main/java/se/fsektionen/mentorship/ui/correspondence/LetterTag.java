package se.fsektionen.mentorship.ui.correspondence;

import se.fsektionen.mentorship.correspondence.LetterState;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;
import se.fsektionen.mentorship.ui.shell.Words;

/** Where a letter is, in a word. */
final class LetterTag {

    private LetterTag() {}

    static Tag of(LetterState state) {
        Tone tone = switch (state) {
            case DELIVERED -> Tone.GOOD;
            case FAILED, IN_DOUBT -> Tone.BAD;
            case FAILED_WILL_RETRY, KEPT -> Tone.WARNING;
            case WAITING, SENDING, DROPPED -> Tone.NEUTRAL;
        };
        return new Tag(Words.of(state), tone);
    }
}
