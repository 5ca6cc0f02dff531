package se.fsektionen.mentorship.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.sample.FindNote;
import se.fsektionen.mentorship.platform.sample.NoteId;
import se.fsektionen.mentorship.platform.sample.NoteWritten;
import se.fsektionen.mentorship.platform.sample.WriteNote;
import se.fsektionen.mentorship.platform.support.RunningProgramme;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlatformTest {

    private RunningProgramme programme;

    @BeforeAll
    void start() {
        programme = RunningProgramme.start();
    }

    @AfterAll
    void stop() {
        programme.close();
    }

    private static WriteNote note(PersonId author, String words) {
        NoteId id = NoteId.random();
        return new WriteNote(
                id, new NoteWritten(id, author, words, List.of("a"), 4, LocalDate.of(2026, 9, 7), List.of()));
    }

    @Test
    void showsACommandsOutcomeToItsSender() {
        WriteNote note = note(PersonId.random(), "hello");
        programme.bean(Commands.class).by(RunningProgramme.COORDINATOR).sendAndCatchUp(note);
        assertThat(programme.ask(new FindNote(note.noteId())))
                .hasValueSatisfying(view -> assertThat(view.words()).isEqualTo("hello"));
    }

    @Test
    void passesARefusalOnAsItIs() {
        assertThatThrownBy(() -> programme.send(note(PersonId.random(), " "))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void rebuildsTheSameDocuments() {
        programme.send(note(PersonId.random(), "stays"));
        var before = programme.documents();
        assertThat(before).isNotEmpty();
        assertThat(programme.documentsAfterRebuild()).isEqualTo(before);
    }

    @Test
    void replaysOneProjection() {
        programme.send(note(PersonId.random(), "stays"));
        var before = programme.documents();
        programme.bean(ReadModels.class).replay("sample.projection");
        assertThat(programme.documents()).isEqualTo(before);
        assertThat(programme.bean(ReadModels.class).groups())
                .noneMatch(group -> group.replaying() || group.position() < group.head());
        assertThatThrownBy(() -> programme.bean(ReadModels.class).replay("platform.automation"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAsErasedOnceTheKeyIsDestroyed() {
        PersonId author = PersonId.random();
        WriteNote note = note(author, "secret");
        programme.send(note);
        programme.send(new ErasePerson(author));
        programme.settle();
        assertThat(programme.ask(new FindNote(note.noteId()))).hasValueSatisfying(view -> {
            assertThat(view.words()).isEqualTo(Personal.ERASED);
            assertThat(view.mood()).isNull();
        });
    }
}
