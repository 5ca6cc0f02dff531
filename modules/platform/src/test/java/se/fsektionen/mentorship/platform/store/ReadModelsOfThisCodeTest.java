package se.fsektionen.mentorship.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.sample.FindNote;
import se.fsektionen.mentorship.platform.sample.NoteId;
import se.fsektionen.mentorship.platform.sample.NoteWritten;
import se.fsektionen.mentorship.platform.sample.WriteNote;
import se.fsektionen.mentorship.platform.support.RunningProgramme;

class ReadModelsOfThisCodeTest {

    private final String folder = "target/test-data/" + UUID.randomUUID();
    private final NoteId note = NoteId.random();

    @BeforeEach
    void writeANoteAndLoseItsDocument() {
        try (RunningProgramme programme = RunningProgramme.startOn(folder)) {
            programme.send(new WriteNote(
                    note,
                    new NoteWritten(
                            note, PersonId.random(), "stays", List.of(), 1, LocalDate.of(2026, 9, 7), List.of())));
            programme.settle();
            programme.bean(MongoOperations.class).getCollection("sample_notes").deleteOne(Filters.eq(note.value()));
            assertThat(programme.ask(new FindNote(note))).isEmpty();
        }
    }

    @Test
    void makesThemAnewWhenOtherCodeMadeThem() {
        try (RunningProgramme programme = RunningProgramme.startOn(folder)) {
            programme
                    .bean(MongoOperations.class)
                    .getCollection("platform_code")
                    .updateMany(new Document(), Updates.set("digest", "another"));
        }
        try (RunningProgramme programme = RunningProgramme.startOn(folder)) {
            programme.settle();
            assertThat(programme.ask(new FindNote(note))).isPresent();
        }
    }

    @Test
    void leavesItsOwnAlone() {
        try (RunningProgramme programme = RunningProgramme.startOn(folder)) {
            programme.settle();
            assertThat(programme.ask(new FindNote(note))).isEmpty();
        }
    }
}
