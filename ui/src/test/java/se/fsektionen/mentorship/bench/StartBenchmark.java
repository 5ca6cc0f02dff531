package se.fsektionen.mentorship.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long the built program takes from being started to its first page answering, and how much memory it then holds: on a
 * new folder that it has been started on once, and on the demonstration's years.
 */
final class StartBenchmark {

    private static final Path JAR = Path.of("ui/target/mentorship.jar");
    private static final int STARTS = 5;
    private static final long LOOK_AGAIN_MILLIS = 10;

    private record Start(long millis, long residentMegabytes) {}

    public static void main(String[] arguments) throws Exception {
        measure("empty");
        measure("demo", "--demo");
    }

    private static void measure(String name, String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("start-" + name);
        start(folder, arguments);
        Start[] starts = new Start[STARTS];
        for (int i = 0; i < STARTS; i++) {
            starts[i] = start(folder, arguments);
        }
        System.out.println("RESULT start=" + name + " starts=" + STARTS + " ms="
                + median(Arrays.stream(starts).mapToLong(Start::millis).toArray()) + " rss_mb="
                + median(Arrays.stream(starts)
                        .mapToLong(Start::residentMegabytes)
                        .toArray()));
    }

    private static long median(long[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static Start start(Path folder, String... arguments) throws Exception {
        int port = freePort();
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@bin/java.options",
                "-jar",
                JAR.toString()));
        words.addAll(List.of(arguments));
        ProcessBuilder command = new ProcessBuilder(words);
        command.environment().put("MENTORSHIP_DATA_DIR", folder.resolve("data").toString());
        command.environment().put("SERVER_PORT", Integer.toString(port));
        Path said = folder.resolve("said.log");
        command.redirectErrorStream(true).redirectOutput(said.toFile());
        long start = System.nanoTime();
        Process program = command.start();
        try {
            awaitFirstPage(program, URI.create("http://localhost:" + port + "/"), said);
            return new Start((System.nanoTime() - start) / 1_000_000, residentMegabytes(program));
        } finally {
            awaitReady(program, said);
            program.destroy();
            program.waitFor();
        }
    }

    private static void awaitFirstPage(Process program, URI address, Path said) throws Exception {
        try (HttpClient browser = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            while (!answers(browser, address)) {
                checkAlive(program, said);
                Thread.sleep(LOOK_AGAIN_MILLIS);
            }
        }
    }

    private static boolean answers(HttpClient browser, URI address) throws InterruptedException {
        try {
            return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The demonstration goes on after the first page answers. */
    private static void awaitReady(Process program, Path said) throws Exception {
        while (!Files.readString(said).contains("Ready:")) {
            checkAlive(program, said);
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    private static void checkAlive(Process program, Path said) throws IOException {
        if (!program.isAlive()) {
            throw new IllegalStateException("The program stopped: " + Files.readString(said));
        }
    }

    private static long residentMegabytes(Process program) throws Exception {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(program.pid())).start();
        String kilobytes = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        return Long.parseLong(kilobytes.strip()) >> 10;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private StartBenchmark() {}
}
