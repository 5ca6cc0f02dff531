package se.fsektionen.mentorship.endtoend;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built program in a process of its own; closing it stops it. */
final class BuiltProgram {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern READY = Pattern.compile("Ready: (\\S+)/(.*)");

    private final Process process;
    private final String address;
    private final String said;

    private BuiltProgram(Process process, String address, String said) {
        this.process = process;
        this.address = address;
        this.said = said;
    }

    /** Starts on a folder and a port, with settings as environment variables, and waits until it is ready. */
    static BuiltProgram startOn(Path folder, int port, Map<String, String> settings) throws Exception {
        Path output = Files.createTempFile("program", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Daxoniq.update-checker.disabled=true",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                System.getProperty("mentorship.jar")));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("MENTORSHIP_DATA_DIR", folder.toString());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().putAll(settings);
        Process process = builder.start();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            Matcher ready = READY.matcher(Files.readString(output));
            if (ready.find()) {
                return new BuiltProgram(process, ready.group(1), ready.group(2));
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly();
        throw new IllegalStateException("The program did not start: " + Files.readString(output));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Without a slash at the end. */
    String address() {
        return address;
    }

    /** The one-time link that creates the coordinator's account. */
    String setupLink() {
        Matcher link = Pattern.compile("http\\S+/setup/\\S+").matcher(said);
        if (!link.find()) {
            throw new IllegalStateException("No set-up link in: " + said);
        }
        return link.group();
    }

    void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
