package se.fsektionen.mentorship.correspondence.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.correspondence.Await;
import se.fsektionen.mentorship.correspondence.FindLetter;
import se.fsektionen.mentorship.correspondence.FindMailStatus;
import se.fsektionen.mentorship.correspondence.FindMailing;
import se.fsektionen.mentorship.correspondence.LetterCommand.SendAgain;
import se.fsektionen.mentorship.correspondence.LetterCommand.WriteLetter;
import se.fsektionen.mentorship.correspondence.LetterId;
import se.fsektionen.mentorship.correspondence.LetterRow;
import se.fsektionen.mentorship.correspondence.LetterState;
import se.fsektionen.mentorship.correspondence.Letters;
import se.fsektionen.mentorship.correspondence.delivery.ScriptedMailServer.Manner;
import se.fsektionen.mentorship.platform.support.RunningProgramme;

class DeliveryTest {

    private final String dataDir = "target/test-data/" + UUID.randomUUID();
    private final WriteLetter letter = Letters.fuller("ada");
    private RunningProgramme programme;

    @AfterEach
    void stop() {
        programme.close();
    }

    private void start(int port) {
        programme = RunningProgramme.startOn(
                dataDir,
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + port,
                "--mentorship.mail.from=F-sektionens mentorprogram <mentor@example.org>",
                "--mentorship.mail.per-minute=60000",
                "--mentorship.mail.look-every=50ms");
    }

    private LetterRow row(LetterId id) {
        return programme.ask(new FindLetter(id)).orElseThrow().row();
    }

    private void awaitState(LetterState state) throws InterruptedException {
        programme.settle();
        try {
            Await.until(() -> row(letter.letterId()).state() == state);
        } catch (AssertionError e) {
            throw new AssertionError("Not " + state + " but " + row(letter.letterId()), e);
        }
    }

    private static GreenMail mailServerOn(int port) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void deliversALetterOnceWithItsBrochure() throws Exception {
        GreenMail server = mailServerOn(0);
        try {
            start(server.getSmtp().getPort());
            programme.send(letter);
            awaitState(LetterState.DELIVERED);
            programme.send(letter);
            programme.settle();

            assertThat(server.getReceivedMessages()).hasSize(1);
            MimeMessage mail = server.getReceivedMessages()[0];
            assertThat(mail.getSubject()).isEqualTo("Välkommen som mentor!");
            assertThat(mail.getFrom()[0]).hasToString("F-sektionens mentorprogram <mentor@example.org>");
            assertThat(mail.getMessageID()).isEqualTo("<" + letter.letterId() + "@example.org>");
            Multipart parts = (Multipart) mail.getContent();
            assertThat((String) parts.getBodyPart(0).getContent()).startsWith("Hej Åsa ada!");
            BodyPart brochure = parts.getBodyPart(1);
            assertThat(brochure.getFileName()).isEqualTo("Att vara mentor.pdf");
            assertThat(brochure.getContentType()).startsWith("application/pdf");
            assertThat(new String(brochure.getInputStream().readNBytes(5), java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        } finally {
            server.stop();
        }
    }

    @Test
    void aLinkReadsAsAnAddressInTheMailAndNowhereElse() throws Exception {
        GreenMail server = mailServerOn(0);
        try {
            start(server.getSmtp().getPort());
            programme.send(Letters.issueLink("ada"));
            programme.send(Letters.first("ada"));
            Await.until(() -> server.getReceivedMessages().length == 1);

            String body = (String) server.getReceivedMessages()[0].getContent();
            assertThat(body).containsPattern("http://localhost:\\d+/l/[\\w-]{43}");
            assertThat(programme.documents().toString()).doesNotContain("/l/");
        } finally {
            server.stop();
        }
    }

    @Test
    void losesNothingAndSendsNothingTwiceWhileTheServerIsDown() throws Exception {
        int port = freePort();
        start(port);
        IntStream.range(0, 20).forEach(i -> programme.send(Letters.fuller("person" + i)));
        programme.send(letter);
        IntStream.range(0, 10).forEach(i -> {
            programme.send(Letters.issueLink("first" + i));
            programme.send(Letters.first("first" + i));
        });
        Await.until(() -> programme.ask(new FindMailStatus()).problem() != null);
        programme.settle();

        GreenMail server = mailServerOn(port);
        try {
            Await.until(
                    () -> server.getReceivedMessages().length >= 31,
                    () -> programme.clock().advance(Duration.ofSeconds(30)));
            Await.until(() -> programme.ask(new FindMailing(Letters.MAILING)).in(LetterState.DELIVERED) == 10);
            awaitState(LetterState.DELIVERED);
            programme.settle();
            assertThat(server.getReceivedMessages()).hasSize(31);
            assertThat(programme.ask(new FindMailStatus()).problem()).isNull();
        } finally {
            server.stop();
        }
    }

    @Test
    void goesOnAfterARestart() throws Exception {
        int port = freePort();
        start(port);
        programme.send(letter);
        awaitState(LetterState.FAILED_WILL_RETRY);
        assertThat(row(letter.letterId()).nextAttempt())
                .isEqualTo(programme.clock().instant().plus(Duration.ofMinutes(1)));
        programme.close();

        GreenMail server = mailServerOn(port);
        try {
            start(port);
            programme.clock().advance(Duration.ofMinutes(2));
            awaitState(LetterState.DELIVERED);
            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0])).isNotEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void triesAgainLaterWhenTheServerSaysLater() throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer()) {
            server.manner = Manner.IS_BUSY;
            start(server.port());
            programme.send(letter);
            awaitState(LetterState.FAILED_WILL_RETRY);
            assertThat(row(letter.letterId()).problem()).contains("451 4.7.1 Try again later");

            server.manner = Manner.TAKES_ALL;
            programme.clock().advance(Duration.ofMinutes(1));
            awaitState(LetterState.DELIVERED);
            assertThat(row(letter.letterId()).attempt()).isEqualTo(2);
            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void leavesAnAddressThatIsRefusedToAPerson() throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer()) {
            server.manner = Manner.KNOWS_NOBODY;
            start(server.port());
            programme.send(letter);
            awaitState(LetterState.FAILED);
            assertThat(row(letter.letterId()).problem()).contains("550 5.1.1 No such user");
            assertThat(row(letter.letterId()).nextAttempt()).isNull();

            server.manner = Manner.TAKES_ALL;
            programme.send(new SendAgain(letter.letterId()));
            awaitState(LetterState.DELIVERED);
        }
    }

    @Test
    void leavesARefusedLetterToAPerson() throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer()) {
            server.manner = Manner.REFUSES_CONTENT;
            start(server.port());
            programme.send(letter);
            awaitState(LetterState.FAILED);
            assertThat(row(letter.letterId()).problem()).contains("554 5.6.0 Refused");
        }
    }

    @Test
    void neverSendsAgainByItselfWhatTheServerMayHaveTaken() throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer()) {
            server.manner = Manner.HANGS_UP_AFTER_THE_LETTER;
            start(server.port());
            programme.send(letter);
            Await.until(() -> !server.taken().isEmpty());
            server.manner = Manner.TAKES_ALL;
            programme.clock().advance(Duration.ofMinutes(5));
            awaitState(LetterState.IN_DOUBT);
            // Another letter goes through meanwhile, so the postman has been out again.
            programme.send(Letters.fuller("bea"));
            Await.until(() -> server.taken().size() == 2);
            programme.settle();

            assertThat(row(letter.letterId()).state()).isEqualTo(LetterState.IN_DOUBT);
            programme.send(new SendAgain(letter.letterId()));
            awaitState(LetterState.DELIVERED);
            assertThat(server.taken()).hasSize(3);
        }
    }

    @Test
    void sendsManyLettersOverOneConnection() throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer()) {
            start(server.port());
            IntStream.range(0, 50).forEach(i -> {
                programme.send(Letters.issueLink("p" + i));
                programme.send(Letters.first("p" + i));
            });
            Await.until(() -> programme.ask(new FindMailing(Letters.MAILING)).in(LetterState.DELIVERED) == 50);

            assertThat(server.taken()).hasSize(50);
            assertThat(server.connections()).isLessThan(50);
            assertThat(programme.ask(new FindMailing(Letters.MAILING)).settled())
                    .isEqualTo(50);
        }
    }
}
