package se.fsektionen.mentorship.platform.support;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.bson.json.JsonWriterSettings;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.ReadModels;

/** The program under test, started on a data folder; closing it stops it. */
public final class RunningProgramme implements AutoCloseable {

    /** Somebody who may do everything. */
    public static final Actor COORDINATOR = new Actor("account-test", Role.COORDINATOR);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ConfigurableApplicationContext context;

    private RunningProgramme(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static RunningProgramme start() {
        return startOn(TestProgramme.freshFolder());
    }

    /** Starts on a folder, with further settings such as {@code --name=value}. */
    public static RunningProgramme startOn(String dataDir, String... settings) {
        String[] arguments = TestProgramme.arguments(dataDir);
        String[] all = new String[arguments.length + settings.length];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(settings, 0, all, arguments.length, settings.length);
        return new RunningProgramme(new SpringApplicationBuilder(TestProgramme.class).run(all));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public MovableClock clock() {
        return bean(MovableClock.class);
    }

    /** Sends as the coordinator. */
    public void send(Command command) {
        send(COORDINATOR, command);
    }

    public void send(Actor actor, Command command) {
        bean(Commands.class).by(actor).send(command);
    }

    /** Sends as the coordinator, for a reason. */
    public void send(Command command, String reason) {
        bean(Commands.class).by(COORDINATOR).because(reason).send(command);
    }

    public <R> R ask(Query<R> query) {
        return bean(Queries.class).ask(query);
    }

    /** Waits until everything that was caused has happened and is shown. */
    public void settle() {
        if (!bean(ReadModels.class).awaitIdle(PATIENCE)) {
            throw new AssertionError(
                    "The program did not catch up: " + bean(ReadModels.class).groups());
        }
    }

    /** All events of this type, in order, once everything that was caused has happened. */
    public <E> List<E> events(Class<E> type) {
        settle();
        List<E> found = new ArrayList<>();
        try (var stream = bean(EventStore.class).openStream(null)) {
            while (stream.hasNextAvailable()) {
                Object event = stream.nextAvailable().getPayload();
                if (type.isInstance(event)) {
                    found.add(type.cast(event));
                }
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    /** All documents of all read models, as text, by collection and identifier. */
    public NavigableMap<String, String> documents() {
        settle();
        MongoOperations mongo = bean(MongoOperations.class);
        JsonWriterSettings settings = JsonWriterSettings.builder().build();
        NavigableMap<String, String> documents = new TreeMap<>();
        for (String collection : mongo.getCollectionNames()) {
            if (!collection.startsWith("platform_")) {
                for (Document document : mongo.getCollection(collection).find()) {
                    documents.put(collection + "/" + document.get("_id"), document.toJson(settings));
                }
            }
        }
        return documents;
    }

    /** The same documents after all read models were thrown away and made anew. */
    public NavigableMap<String, String> documentsAfterRebuild() {
        bean(ReadModels.class).rebuild();
        return documents();
    }

    /** The one document, if it is there. */
    public Optional<String> document(String collection, String id) {
        return Optional.ofNullable(documents().get(collection + "/" + id));
    }

    @Override
    public void close() {
        context.close();
    }
}
