package se.fsektionen.mentorship.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoOperations;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.sample.NoteId;
import se.fsektionen.mentorship.platform.sample.NoteWritten;
import se.fsektionen.mentorship.platform.sample.WriteNote;
import se.fsektionen.mentorship.platform.support.RunningProgramme;

class EmbeddedMongoStoreTest extends DisposableStoreContract {

    @TempDir
    Path temporary;

    @Override
    RunningProgramme startProgramme() {
        return RunningProgramme.start();
    }

    /** After a kill, a token can be on disk without the documents that it stands for. */
    @Test
    void trustsItsFileOnlyIfTheProgramWasStopped() throws Exception {
        Path folder = temporary.resolve("data");
        Path inUse = folder.resolve("readmodels.in-use");
        NoteId id = NoteId.random();
        try (RunningProgramme programme = RunningProgramme.startOn(folder.toString())) {
            programme.send(new WriteNote(
                    id,
                    new NoteWritten(id, PersonId.random(), "x", List.of(), 3, LocalDate.of(2026, 9, 7), List.of())));
            programme.settle();
            programme.bean(MongoOperations.class).dropCollection("sample_notes");
            assertThat(inUse).exists();
        }
        assertThat(inUse).doesNotExist();
        try (RunningProgramme programme = RunningProgramme.startOn(folder.toString())) {
            assertThat(programme.document("sample_notes", id.value())).isEmpty();
        }
        Files.createFile(inUse);
        try (RunningProgramme programme = RunningProgramme.startOn(folder.toString())) {
            assertThat(programme.document("sample_notes", id.value())).isPresent();
        }
    }
}
