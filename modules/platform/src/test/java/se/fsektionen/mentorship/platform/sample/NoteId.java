package se.fsektionen.mentorship.platform.sample;

import java.util.UUID;
import se.fsektionen.mentorship.kernel.Identifier;

public record NoteId(String value) implements Identifier {

    public NoteId {
        Identifier.checked("note", value);
    }

    public static NoteId random() {
        return new NoteId("note-" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
