package se.fsektionen.mentorship.ui.shell;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.platform.ReadModels;

/** Says on standard output that the program is ready, once the first page really answers. */
@Component
class ReadyLine {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** After a kill the read models are made anew from all events. */
    private static final Duration PATIENCE_WITH_READ_MODELS = Duration.ofMinutes(30);

    private final ObjectProvider<ReadyNote> notes;
    private final ReadModels readModels;

    ReadyLine(ObjectProvider<ReadyNote> notes, ReadModels readModels) {
        this.notes = notes;
        this.readModels = readModels;
    }

    @EventListener
    @SuppressWarnings("SystemOut") // for whoever started the program, not for the log
    void say(ApplicationReadyEvent ready) throws IOException, InterruptedException {
        boolean nobodyIsToCome = List.of(ready.getArgs()).contains("--verify");
        if (nobodyIsToCome
                || !(ready.getApplicationContext() instanceof WebServerApplicationContext web)
                || web.getWebServer() == null) {
            return;
        }
        String address = "http://localhost:" + web.getWebServer().getPort() + "/";
        askForTheFirstPage(address);
        readModels.awaitProjections(PATIENCE_WITH_READ_MODELS);
        List<String> said = Stream.concat(
                        Stream.of("Ready: " + address),
                        notes.orderedStream().flatMap(note -> note.note(address).stream()))
                .toList();
        System.out.println(String.join("  ", said));
    }

    private static void askForTheFirstPage(String address) throws IOException, InterruptedException {
        try (HttpClient browser = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpResponse<Void> answer = browser.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .timeout(PATIENCE)
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The first page answers with status " + answer.statusCode());
            }
        }
    }
}
