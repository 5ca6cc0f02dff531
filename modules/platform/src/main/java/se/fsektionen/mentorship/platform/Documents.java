package se.fsektionen.mentorship.platform;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    private final MongoOperations mongo;
    private final Class<D> type;

    public Documents(MongoOperations mongo, Class<D> type) {
        this.mongo = mongo;
        this.type = type;
    }

    public void save(D document) {
        mongo.save(document);
    }

    public Optional<D> find(Identifier id) {
        return find(id.value());
    }

    public Optional<D> find(String id) {
        return Optional.ofNullable(mongo.findById(id, type));
    }

    /** Those of these that there are, in one look-up, in any order. */
    public List<D> find(Collection<? extends Identifier> ids) {
        return mongo.find(
                Query.query(Criteria.where("_id")
                        .in(ids.stream().map(Identifier::value).toList())),
                type);
    }

    /**
     * Replaces a document by a changed one.
     *
     * @throws IllegalStateException if there is none: an event was missed, or came out of order
     */
    public void change(Identifier id, UnaryOperator<D> change) {
        D document = find(id).orElseThrow(() -> new IllegalStateException("No " + type.getSimpleName() + " " + id));
        save(change.apply(document));
    }

    public List<D> all() {
        return mongo.findAll(type);
    }

    public void drop() {
        if (mongo.collectionExists(type)) {
            mongo.dropCollection(type);
        }
    }
}
