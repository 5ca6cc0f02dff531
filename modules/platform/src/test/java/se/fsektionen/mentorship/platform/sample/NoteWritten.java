package se.fsektionen.mentorship.platform.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DataSubject;
import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Personal;

@EventType("sample.NoteWritten")
public record NoteWritten(
        NoteId noteId,
        @DataSubject PersonId author,
        @Personal String words,
        @Personal List<String> tags,
        @Personal @Nullable Integer mood,
        LocalDate day,
        List<Mention> mentions)
        implements DomainEvent {

    /** Somebody else's data inside. */
    public record Mention(
            @DataSubject @Nullable PersonId about, @Personal String what) {}
}
