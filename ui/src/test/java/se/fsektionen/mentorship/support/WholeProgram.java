package se.fsektionen.mentorship.support;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import se.fsektionen.mentorship.MentorshipApplication;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.ReadModels;

/** The program as it is run, with its pages, on a free port; closing it stops it. */
public final class WholeProgram implements AutoCloseable {

    private static final Actor COORDINATOR = new Actor("account-test", Role.COORDINATOR);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ConfigurableApplicationContext context;

    private WholeProgram(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts on a folder, with further settings such as {@code --name=value}. */
    public static WholeProgram startOn(Path folder, String... settings) {
        return startWith(List.of(), folder, settings);
    }

    /** Starts with further parts of the test's own. */
    public static WholeProgram startWith(List<Class<?>> parts, Path folder, String... settings) {
        Class<?>[] all = Stream.concat(Stream.of(MentorshipApplication.class), parts.stream())
                .toArray(Class<?>[]::new);
        return new WholeProgram(new SpringApplication(all)
                .run(Stream.concat(
                                Stream.of(
                                        "--mentorship.data-dir=" + folder,
                                        "--server.port=0",
                                        "--vaadin.productionMode=true"),
                                Stream.of(settings))
                        .toArray(String[]::new)));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Sends as the coordinator. */
    public void send(Command command) {
        bean(Commands.class).by(COORDINATOR).send(command);
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

    /** All documents of all read models, as text, by collection and identifier. */
    public NavigableMap<String, String> documents() {
        settle();
        MongoOperations mongo = bean(MongoOperations.class);
        NavigableMap<String, String> documents = new TreeMap<>();
        for (String collection : mongo.getCollectionNames()) {
            if (!collection.startsWith("platform_")) {
                for (Document document : mongo.getCollection(collection).find()) {
                    documents.put(collection + "/" + document.get("_id"), document.toJson());
                }
            }
        }
        return documents;
    }

    @Override
    public void close() {
        context.close();
    }
}
