package se.fsektionen.mentorship.platform.sample;

import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import se.fsektionen.mentorship.platform.Metadata;
import se.fsektionen.mentorship.platform.Projection;

@Projection(processingGroup = "sample.projection")
class NoteProjection {

    @Document("sample_notes")
    record NoteDocument(
            @Id String id, String words, @Nullable Integer mood, Instant at, String actor) {}

    private final MongoOperations mongo;

    NoteProjection(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @EventHandler
    void on(NoteWritten event, @Timestamp Instant at, MetaData metadata) {
        Indigestion.check(event.words());
        mongo.save(new NoteDocument(
                event.noteId().value(),
                event.words(),
                event.mood(),
                at,
                Metadata.actor(metadata).id()));
    }

    @ResetHandler
    void reset() {
        mongo.dropCollection(NoteDocument.class);
    }

    @QueryHandler
    java.util.Optional<FindNote.NoteView> handle(FindNote query) {
        return java.util.Optional.ofNullable(mongo.findById(query.noteId().value(), NoteDocument.class))
                .map(note -> new FindNote.NoteView(note.words(), note.mood()));
    }
}
