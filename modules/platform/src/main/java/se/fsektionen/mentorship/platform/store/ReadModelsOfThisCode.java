package se.fsektionen.mentorship.platform.store;

import com.mongodb.MongoSocketException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.util.ClassUtils;
import se.fsektionen.mentorship.platform.Digests;
import se.fsektionen.mentorship.platform.Projection;

/**
 * Remembers which code made the read models. Another version may keep other documents, or the same ones in another form: then
 * they are made anew from the events before anybody looks at them.
 */
final class ReadModelsOfThisCode implements ReadModelStore, SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ReadModelsOfThisCode.class);
    private static final String COLLECTION = "platform_code";
    private static final String ID = "read-models";
    private static final String DIGEST = "digest";

    private final ReadModelStore store;
    private final MongoDatabaseFactory databases;
    private final ListableBeanFactory beans;

    ReadModelsOfThisCode(ReadModelStore store, MongoDatabaseFactory databases, ListableBeanFactory beans) {
        this.store = store;
        this.databases = databases;
        this.beans = beans;
    }

    /** Before any projection begins to read. */
    @Override
    public void afterSingletonsInstantiated() {
        Document known = code().find(Filters.eq(ID)).first();
        if (known != null && digest().equals(known.getString(DIGEST))) {
            return;
        }
        if (isEmpty()) {
            remember();
        } else {
            log.info("The read models are made anew from the events, by this version of the program.");
            forgetEverything();
        }
    }

    @Override
    public void forgetEverything() {
        store.forgetEverything();
        remember();
    }

    private boolean isEmpty() {
        return databases.getMongoDatabase().listCollectionNames().into(new ArrayList<>()).stream()
                .allMatch(name -> name.startsWith("platform_"));
    }

    private void remember() {
        Document own = new Document("_id", ID).append(DIGEST, digest());
        try {
            save(own);
        } catch (MongoSocketException staleConnection) {
            // An embedded server that began anew has closed those there were.
            save(own);
        }
    }

    private void save(Document own) {
        code().replaceOne(Filters.eq(ID), own, new ReplaceOptions().upsert(true));
    }

    private MongoCollection<Document> code() {
        return databases.getMongoDatabase().getCollection(COLLECTION);
    }

    /** SHA-256 of all classes beside the projections: what they write is defined there. */
    private String digest() {
        MessageDigest digest = Digests.sha256();
        Stream.of(beans.getBeanNamesForAnnotation(Projection.class))
                .map(name -> ClassUtils.getUserClass(beans.getType(name)).getPackageName())
                .distinct()
                .sorted()
                .flatMap(ReadModelsOfThisCode::classesOf)
                .forEach(type -> digest.update(bytes(type)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Stream<Resource> classesOf(String name) {
        try {
            String pattern = "classpath*:" + name.replace('.', '/') + "/*.class";
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .sorted(Comparator.comparing(Resource::getFilename));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Resource type) {
        try {
            return type.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
