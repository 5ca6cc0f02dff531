package se.fsektionen.mentorship.platform.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Keeps documents as BSON, and finds them by comparing strings. Left to itself the file backend keeps both by Java's
 * serialisation, and serialises two keys each time it compares them: a third of what writing a read model took.
 *
 * <p>A map is opened under its own name with these types before the backend asks for it, and it gets the one that is open.
 */
final class PlainH2Backend extends H2Backend {

    PlainH2Backend(MVStore store) {
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new Database(name);
    }

    /** An inner class, for its outer one is known while the constructor above opens what there is. */
    private final class Database extends H2Database {

        Database(String name) {
            super(name, getMvStore(), getCursorRegistry());
        }

        @Override
        protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
            getMvStore()
                    .openMap(
                            "databases." + getFullCollectionNamespace(collection),
                            new MVMap.Builder<Object, Document>().valueType(new DocumentType()));
            return super.openOrCreateCollection(collection, options);
        }

        @Override
        protected Index<Object> openOrCreateUniqueIndex(
                String collection, String index, List<IndexKey> keys, boolean sparse) {
            getMvStore()
                    .openMap(
                            getFullCollectionNamespace(collection) + "._index_" + index,
                            new MVMap.Builder<KeyValue, Object>().keyType(new KeyType()));
            return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
        }
    }
}
