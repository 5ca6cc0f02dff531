package se.fsektionen.mentorship.ui.relationship;

import se.fsektionen.mentorship.relationship.Attention;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;
import se.fsektionen.mentorship.ui.shell.Words;

/** Why a pair needs the coordinator, in words. */
final class AttentionTag {

    private AttentionTag() {}

    static Tag of(Attention attention) {
        Tone tone = switch (attention) {
            case CONCERN_UNATTENDED, LOW_RATING -> Tone.BAD;
            case CONCERN_OPEN, NO_FIRST_MEETING, SILENT -> Tone.WARNING;
        };
        return new Tag(Words.of(attention), tone);
    }
}
