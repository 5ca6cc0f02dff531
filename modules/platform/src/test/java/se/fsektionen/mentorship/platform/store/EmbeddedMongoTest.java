package se.fsektionen.mentorship.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoTest {

    private static final int MORE_THAN_A_PAGE = 2000;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("readmodels.mv.db");
    }

    @Test
    void readsWhatItHasWritten() {
        Document document = new Document("_id", "å")
                .append("text", "Ängelholm")
                .append("number", 7)
                .append("large", 7L)
                .append("share", 0.7)
                .append("truth", true)
                .append("nothing", null)
                .append("moment", Date.from(Instant.parse("2026-09-07T10:00:00.123Z")))
                .append("list", Arrays.asList("a", null, new Document("b", List.of(1, 2))));
        with(collection -> collection.insertOne(document));
        with(collection -> assertThat(collection.find()).containsExactly(document));
    }

    @Test
    void findsEachOfManyByItsKey() {
        List<Object> keys = new ArrayList<>(List.of(1, 2.5, new ObjectId(), new Document("a", 1), true));
        IntStream.range(0, MORE_THAN_A_PAGE).forEach(number -> keys.add("key-" + number));
        with(collection -> collection.insertMany(
                keys.stream().map(key -> new Document("_id", key)).toList()));
        with(collection -> {
            assertThat(collection.countDocuments()).isEqualTo(keys.size());
            for (Object key : keys) {
                assertThat(collection.find(Filters.eq(key))).hasSize(1);
            }
            assertThat(collection.find(Filters.in("_id", keys))).hasSize(keys.size());
            keys.forEach(key -> collection.deleteOne(Filters.eq(key)));
            assertThat(collection.find()).isEmpty();
        });
    }

    @Test
    void doesNotReadAFileOfAnotherFormat() {
        try (MVStore other = MVStore.open(file.toString())) {
            other.openMap("databases.mentorship.things").put("key", "anything");
        }
        with(collection -> assertThat(collection.find()).isEmpty());
    }

    private void with(Consumer<MongoCollection<Document>> use) {
        try (EmbeddedMongo mongo = new EmbeddedMongo(file);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            use.accept(client.getDatabase("mentorship").getCollection("things"));
        }
    }
}
