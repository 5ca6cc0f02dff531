package se.fsektionen.mentorship.platform.sample;

import se.fsektionen.mentorship.kernel.Command;

public record WriteNote(NoteId noteId, NoteWritten note) implements Command {

    @Override
    public NoteId target() {
        return noteId;
    }
}
