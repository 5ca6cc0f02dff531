package se.fsektionen.mentorship.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.DeadLetters;
import se.fsektionen.mentorship.platform.DeadLetters.DeadLetterInfo;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.platform.ReadModels;
import se.fsektionen.mentorship.platform.sample.FindNote;
import se.fsektionen.mentorship.platform.sample.FindNote.NoteView;
import se.fsektionen.mentorship.platform.sample.Indigestion;
import se.fsektionen.mentorship.platform.sample.NoteId;
import se.fsektionen.mentorship.platform.sample.NoteWritten;
import se.fsektionen.mentorship.platform.sample.WriteNote;
import se.fsektionen.mentorship.platform.support.RunningProgramme;

/** What a store of read models must do, whichever database it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DisposableStoreContract {

    private static final String GROUP = "sample.projection";

    private @Nullable RunningProgramme programme;

    /** The program on the store, or null if that can't be had here: then all is skipped. */
    abstract @Nullable RunningProgramme startProgramme();

    @BeforeAll
    void start() {
        programme = startProgramme();
    }

    @AfterAll
    void stop() {
        if (programme != null) {
            programme.close();
        }
        stopDatabase();
    }

    void stopDatabase() {
        // an embedded one stops with the program
    }

    @Document("contract_shelves")
    record Shelf(@Id String id, String place, int books, List<String> names, LocalDate since) {}

    private Documents<Shelf> shelves() {
        return new Documents<>(programme.bean(MongoOperations.class), Shelf.class);
    }

    @Test
    void givesADocumentBackAsItWasSaved() {
        Shelf shelf = new Shelf("shelf-åäö", "Örebro", 2, List.of("Ärter", "Ål"), LocalDate.of(2026, 10, 25));
        shelves().save(shelf);
        assertThat(shelves().find("shelf-åäö")).hasValue(shelf);
        Shelf moved = new Shelf("shelf-åäö", "", 0, List.of(), LocalDate.of(2026, 3, 29));
        shelves().save(moved);
        assertThat(shelves().find("shelf-åäö")).hasValue(moved);
        assertThat(shelves().find("shelf-other")).isEmpty();
    }

    @Test
    void storesNoJavaTypeInADocument() {
        shelves().save(new Shelf("shelf-plain", "Lund", 1, List.of("A"), LocalDate.of(2026, 9, 7)));
        org.bson.Document stored = programme
                .bean(MongoOperations.class)
                .getCollection("contract_shelves")
                .find(new org.bson.Document("_id", "shelf-plain"))
                .first();
        assertThat(stored).containsOnlyKeys("_id", "place", "books", "names", "since");
    }

    @Test
    void dropsACollectionAndNoOther() {
        NoteId note = write("kept");
        shelves().save(new Shelf("shelf-dropped", "Lund", 1, List.of(), LocalDate.of(2026, 9, 7)));
        shelves().drop();
        assertThat(shelves().all()).isEmpty();
        assertThat(words(note)).hasValue("kept");
    }

    @Test
    void lendsATokenToOneProcessorAtATime() {
        String processor = "contract-" + UUID.randomUUID();
        MongoTokenStore mine = programme.bean(MongoTokenStore.class);
        MongoTokenStore others = MongoTokenStore.builder()
                .mongoTemplate(programme.bean(MongoTemplate.class))
                .serializer(programme.bean(Jackson3Serializer.class))
                .nodeId("another-machine")
                .build();
        mine.initializeTokenSegments(processor, 1, new GlobalSequenceTrackingToken(7));
        assertThat(mine.fetchToken(processor, 0)).isEqualTo(new GlobalSequenceTrackingToken(7));
        assertThatThrownBy(() -> others.fetchToken(processor, 0)).isInstanceOf(UnableToClaimTokenException.class);
        mine.storeToken(new GlobalSequenceTrackingToken(8), processor, 0);
        mine.releaseClaim(processor, 0);
        assertThat(others.fetchToken(processor, 0)).isEqualTo(new GlobalSequenceTrackingToken(8));
    }

    @Test
    void setsAsideWhatCannotBeHandledAndTriesItAgain() {
        DeadLetters deadLetters = programme.bean(DeadLetters.class);
        NoteId bad = write(Indigestion.WORDS);
        NoteId good = write("digestible");
        assertThat(words(bad)).isEmpty();
        assertThat(words(good)).hasValue("digestible");
        assertThat(deadLetters.all())
                .extracting(DeadLetterInfo::group, DeadLetterInfo::eventType)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(GROUP, "sample.NoteWritten"));

        deadLetters.retry(GROUP);
        assertThat(deadLetters.all()).hasSize(1);

        Indigestion.pass(() -> deadLetters.retry(GROUP));
        assertThat(deadLetters.all()).isEmpty();
        assertThat(words(bad)).hasValue(Indigestion.WORDS);
    }

    @Test
    void replaysOneProjectionFromTheFirstEvent() {
        NoteId note = write("replayed");
        programme
                .bean(MongoOperations.class)
                .getCollection("sample_notes")
                .deleteOne(new org.bson.Document("_id", note.value()));
        programme.bean(ReadModels.class).replay(GROUP);
        assertTrue(programme.bean(ReadModels.class).awaitProjections(Duration.ofMinutes(1)));
        assertThat(words(note)).hasValue("replayed");
    }

    @Test
    void forgetsEverythingAndMakesItAnew() {
        NoteId note = write("made anew");
        shelves().save(new Shelf("shelf-nobodys", "Lund", 1, List.of(), LocalDate.of(2026, 9, 7)));
        programme.bean(ReadModels.class).rebuild();
        assertThat(shelves().all()).isEmpty();
        assertThat(words(note)).hasValue("made anew");
    }

    private NoteId write(String words) {
        NoteId id = NoteId.random();
        programme.send(new WriteNote(
                id, new NoteWritten(id, PersonId.random(), words, List.of(), 3, LocalDate.of(2026, 9, 7), List.of())));
        programme.settle();
        return id;
    }

    private Optional<String> words(NoteId note) {
        return programme.ask(new FindNote(note)).map(NoteView::words);
    }
}
