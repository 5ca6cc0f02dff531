package se.fsektionen.mentorship.platform;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import se.fsektionen.mentorship.kernel.Identifier;

/**
 * One collection of a read model.
 *
 * @param <D> the document, whose {@code _id} is an identifier's value
 */
public final class Documents<D> {

    private final Shelf<D> shelf;
    private final String name;

    public Documents(MongoOperations mongo, Class<D> type) {
        this(new Stored<>(mongo, type), type.getSimpleName());
    }

    private Documents(Shelf<D> shelf, String name) {
        this.shelf = shelf;
        this.name = name;
    }

    /**
     * A collection of one's own that is kept nowhere: for making a read model as it once was.
     *
     * @param id gives a document's {@code _id}
     */
    public static <D> Documents<D> inMemory(Class<D> type, Function<D, String> id) {
        return new Documents<>(new Held<>(id, new TreeMap<>()), type.getSimpleName());
    }

    public void save(D document) {
        shelf.save(document);
    }

    public Optional<D> find(Identifier id) {
        return find(id.value());
    }

    public Optional<D> find(String id) {
        return shelf.find(id);
    }

    /** Those of these that there are, in one look-up, in any order. */
    public List<D> find(Collection<? extends Identifier> ids) {
        return shelf.find(ids.stream().map(Identifier::value).toList());
    }

    /**
     * Replaces a document by a changed one.
     *
     * @throws IllegalStateException if there is none: an event was missed, or came out of order
     */
    public void change(Identifier id, UnaryOperator<D> change) {
        D document = find(id).orElseThrow(() -> new IllegalStateException("No " + name + " " + id));
        save(change.apply(document));
    }

    public List<D> all() {
        return shelf.all();
    }

    public void drop() {
        shelf.drop();
    }

    private interface Shelf<D> {

        void save(D document);

        Optional<D> find(String id);

        List<D> find(List<String> ids);

        List<D> all();

        void drop();
    }

    private record Stored<D>(MongoOperations mongo, Class<D> type) implements Shelf<D> {

        @Override
        public void save(D document) {
            mongo.save(document);
        }

        @Override
        public Optional<D> find(String id) {
            return Optional.ofNullable(mongo.findById(id, type));
        }

        @Override
        public List<D> find(List<String> ids) {
            return mongo.find(Query.query(Criteria.where("_id").in(ids)), type);
        }

        @Override
        public List<D> all() {
            return mongo.findAll(type);
        }

        @Override
        public void drop() {
            if (mongo.collectionExists(type)) {
                mongo.dropCollection(type);
            }
        }
    }

    private record Held<D>(Function<D, String> id, Map<String, D> byId) implements Shelf<D> {

        @Override
        public void save(D document) {
            byId.put(id.apply(document), document);
        }

        @Override
        public Optional<D> find(String wanted) {
            return Optional.ofNullable(byId.get(wanted));
        }

        @Override
        public List<D> find(List<String> ids) {
            return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
        }

        @Override
        public List<D> all() {
            return List.copyOf(byId.values());
        }

        @Override
        public void drop() {
            byId.clear();
        }
    }
}
