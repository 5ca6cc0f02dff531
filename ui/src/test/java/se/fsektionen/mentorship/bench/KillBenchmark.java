package se.fsektionen.mentorship.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterWritten;
import se.fsektionen.mentorship.platform.DeadLetters;
import se.fsektionen.mentorship.platform.ReadModels;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.AlumnusAsked;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.RequestDeclined;
import se.fsektionen.mentorship.support.WholeProgram;

/**
 * Kills the program in the middle of acknowledged commands, again and again on one folder. After each kill it must start; every
 * acknowledged event must be there and readable, each first letter and each answer to a no
 * written once, nothing set aside, and the read models must be
 * those of a full replay.
 */
final class KillBenchmark {

    private static final int KILLS = 20;
    private static final int LONGEST_STREAM_MILLIS = 3_000;
    private static final int SHOWN = 5;

    private final Path folder;
    private final Set<String> acknowledged = new HashSet<>();
    private int lost;
    private int corrupt;
    private boolean equal = true;

    private KillBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        KillBenchmark benchmark = new KillBenchmark(Files.createTempDirectory("kill"));
        for (int i = 1; i <= KILLS; i++) {
            benchmark.streamAndKill();
            benchmark.check(i);
        }
        System.out.println("RESULT kills=" + KILLS + " acked=" + benchmark.acknowledged.size() + " lost="
                + benchmark.lost + " corrupt=" + benchmark.corrupt + " equal=" + benchmark.equal);
        System.exit(benchmark.lost + benchmark.corrupt == 0 && benchmark.equal ? 0 : 1);
    }

    private void streamAndKill() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Daxoniq.update-checker.disabled=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AcknowledgedStream.class.getName(),
                        folder.resolve("data").toString())
                .redirectError(folder.resolve("errors.log").toFile())
                .start();
        int before = acknowledged.size();
        try (BufferedReader lines = program.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(AcknowledgedStream.ACKNOWLEDGED)) {
                    if (acknowledged.size() == before) {
                        killSoon(program);
                    }
                    acknowledged.add(line.substring(AcknowledgedStream.ACKNOWLEDGED.length()));
                }
            }
        } catch (IOException cutOff) {
            // the last line, with the program
        }
        program.waitFor();
        if (acknowledged.size() == before) {
            throw new IllegalStateException(
                    "The program acknowledged nothing: " + Files.readString(folder.resolve("errors.log")));
        }
    }

    private static void killSoon(Process program) {
        int millis = ThreadLocalRandom.current().nextInt(LONGEST_STREAM_MILLIS);
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(program::destroyForcibly);
    }

    private void check(int kill) {
        try (WholeProgram program = WholeProgram.startOn(folder.resolve("data"))) {
            program.settle();
            Set<String> stored = new HashSet<>();
            long due = 0;
            long letters = 0;
            ReadModels readModels = program.bean(ReadModels.class);
            long head = readModels.groups().getFirst().head();
            try (var events = program.bean(EventStore.class).openStream(null)) {
                for (long position = 0; position < head; ) {
                    TrackedEventMessage<?> event = events.nextAvailable();
                    position = event.trackingToken().position().orElseThrow();
                    Object payload = event.getPayload();
                    due += payload instanceof AlumnusAsked || payload instanceof RequestDeclined ? 1 : 0;
                    letters += payload instanceof LetterWritten ? 1 : 0;
                    stored.add(((DomainEventMessage<?>) event).getAggregateIdentifier() + " "
                            + payload.getClass().getSimpleName());
                }
            }
            long missing = acknowledged.stream()
                    .filter(event -> !stored.contains(event))
                    .count();
            int setAside = program.bean(DeadLetters.class).all().size();
            lost += (int) missing;
            corrupt += due == letters && setAside == 0 ? 0 : 1;
            NavigableMap<String, String> live = program.documents();
            readModels.rebuild();
            NavigableMap<String, String> replayed = program.documents();
            boolean same = replayed.equals(live);
            printDifference(live, replayed);
            equal &= same;
            System.out.println("kill " + kill + ": events=" + head + " acked=" + acknowledged.size() + " lost="
                    + missing
                    + " letters_due=" + due + " letters=" + letters + " set_aside=" + setAside + " documents="
                    + live.size()
                    + " equal=" + same);
        } catch (InterruptedException | RuntimeException problem) {
            corrupt++;
            problem.printStackTrace();
        }
    }

    private static void printDifference(NavigableMap<String, String> live, NavigableMap<String, String> replayed) {
        Set<String> names = new TreeSet<>(live.keySet());
        names.addAll(replayed.keySet());
        names.stream()
                .filter(name -> !Objects.equals(live.get(name), replayed.get(name)))
                .limit(SHOWN)
                .forEach(name -> System.out.println(
                        name + "\n  live     " + live.get(name) + "\n  replayed " + replayed.get(name)));
    }
}
