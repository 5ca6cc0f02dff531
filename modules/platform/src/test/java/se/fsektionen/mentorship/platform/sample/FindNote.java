package se.fsektionen.mentorship.platform.sample;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Query;

public record FindNote(NoteId noteId) implements Query<Optional<FindNote.NoteView>> {

    public record NoteView(String words, @Nullable Integer mood) {}
}
