package se.fsektionen.mentorship.correspondence.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** An SMTP server that answers as a test wants, for what a well-behaved one never does. */
final class ScriptedMailServer implements AutoCloseable {

    /** How it behaves. */
    enum Manner {
        TAKES_ALL("250 OK", "250 OK"),
        KNOWS_NOBODY("550 5.1.1 No such user", "250 OK"),
        IS_BUSY("451 4.7.1 Try again later", "250 OK"),
        REFUSES_CONTENT("250 OK", "554 5.6.0 Refused"),
        HANGS_UP_AFTER_THE_LETTER("250 OK", "");

        private final String toRecipient;
        private final String toLetter;

        Manner(String toRecipient, String toLetter) {
            this.toRecipient = toRecipient;
            this.toLetter = toLetter;
        }
    }

    private final ServerSocket socket;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    volatile Manner manner = Manner.TAKES_ALL;

    ScriptedMailServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("scripted mail server").start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    /** The letters it was given to the end, whatever it answered. */
    List<String> taken() {
        return taken;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                connections.incrementAndGet();
                talk(client);
            } catch (IOException e) {
                // Closed by the test, or the client has gone: the next one may come.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(client.getOutputStream(), true, StandardCharsets.UTF_8);
        answer(out, "220 scripted");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT")) {
                answer(out, manner.toRecipient);
            } else if (line.equals("DATA")) {
                answer(out, "354 Go ahead");
                readLetter(in);
                if (manner.toLetter.isEmpty()) {
                    return;
                }
                answer(out, manner.toLetter);
            } else if (line.equals("QUIT")) {
                answer(out, "221 Bye");
                return;
            } else {
                answer(out, "250 OK");
            }
        }
    }

    private void readLetter(BufferedReader in) throws IOException {
        StringBuilder letter = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append('\n');
        }
        taken.add(letter.toString());
    }

    private static void answer(PrintStream out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
