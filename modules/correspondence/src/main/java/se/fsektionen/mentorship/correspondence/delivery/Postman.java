package se.fsektionen.mentorship.correspondence.delivery;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.correspondence.FindBrochure;
import se.fsektionen.mentorship.correspondence.FindDueLetters;
import se.fsektionen.mentorship.correspondence.FindLetter;
import se.fsektionen.mentorship.correspondence.FindMailStatus;
import se.fsektionen.mentorship.correspondence.LetterCommand;
import se.fsektionen.mentorship.correspondence.LetterCommand.ConfirmDelivery;
import se.fsektionen.mentorship.correspondence.LetterCommand.DropLetter;
import se.fsektionen.mentorship.correspondence.LetterCommand.FailDelivery;
import se.fsektionen.mentorship.correspondence.LetterCommand.KeepLetter;
import se.fsektionen.mentorship.correspondence.LetterCommand.StartDelivery;
import se.fsektionen.mentorship.correspondence.LetterId;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;

/**
 * Takes letters to the mail server. That a delivery begins is on record before the server is spoken to, and a letter whose
 * delivery has begun is never begun again: a crash leaves a letter in doubt, which is for a person to judge.
 */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final Actor SELF = Actor.system(Postman.class);
    private static final int ROUND = 100;
    private static final Duration PAUSE = Duration.ofSeconds(20);
    /** Letters are kept as they are written; this finds those that waited when the server was taken away. */
    private static final Duration LEFT_BEHIND = Duration.ofMinutes(1);

    private final Queries queries;
    private final Commands commands;
    private final MailServer server;
    private final MailSettings settings;
    private final Clock clock;
    private volatile boolean stopped;
    private Instant pausedUntil = Instant.MIN;
    private volatile @Nullable String serverProblem;

    Postman(Queries queries, Commands commands, MailServer server, MailSettings settings, Clock clock) {
        this.queries = queries;
        this.commands = commands;
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    @QueryHandler
    FindMailStatus.MailStatus status(FindMailStatus query) {
        return new FindMailStatus.MailStatus(
                server.isSet(),
                server.name(),
                server.from().map(Object::toString).orElse(""),
                serverProblem);
    }

    /** Delivers, keeps or drops what is due now, up to a round of letters. */
    void deliverDue() {
        Instant now = clock.instant();
        if (now.isBefore(pausedUntil)) {
            return;
        }
        Instant due = server.isSet() ? now : now.minus(LEFT_BEHIND);
        try (MailConnection connection = new MailConnection(server)) {
            for (LetterId id : queries.ask(new FindDueLetters(due, ROUND))) {
                if (stopped || now.isBefore(pausedUntil)) {
                    return;
                }
                handle(queries.ask(new FindLetter(id)).orElseThrow(), connection);
            }
        }
    }

    /** Ends the round after the letter that is on its way. */
    void stop() {
        stopped = true;
    }

    private void handle(FindLetter.Letter letter, MailConnection connection) {
        LetterId id = letter.row().letterId();
        if (letter.row().address().equals(Personal.ERASED)) {
            tell(new DropLetter(id));
        } else if (!server.isSet()) {
            tell(new KeepLetter(id));
        } else if (tell(new StartDelivery(id))) {
            handOver(letter, connection);
            LockSupport.parkNanos(Duration.ofMinutes(1).toNanos() / settings.perMinute());
        }
    }

    private void handOver(FindLetter.Letter letter, MailConnection connection) {
        LetterId id = letter.row().letterId();
        try {
            connection.send(message(letter));
            serverProblem = null;
            tell(new ConfirmDelivery(id));
        } catch (DeliveryProblem problem) {
            switch (problem.kind()) {
                case PASSING -> tell(new FailDelivery(id, problem.getMessage(), true));
                case LASTING -> tell(new FailDelivery(id, problem.getMessage(), false));
                case SERVER -> {
                    serverProblem = problem.getMessage();
                    pausedUntil = clock.instant().plus(PAUSE);
                    tell(new FailDelivery(id, problem.getMessage(), true));
                }
                case UNKNOWN_OUTCOME -> log.warn("Whether {} was delivered is not known", id);
            }
        }
    }

    private LetterMessage message(FindLetter.Letter letter) throws DeliveryProblem {
        List<FindBrochure.BrochureFile> attachments = letter.attachments().stream()
                .map(brochure -> queries.ask(new FindBrochure(brochure)))
                .toList();
        try {
            return new LetterMessage(
                    server.session(), server.from().orElseThrow(), letter, attachments, clock.instant());
        } catch (MessagingException | IllegalArgumentException e) {
            throw DeliveryProblem.unusableAddress();
        }
    }

    /** False if the letter has moved on meanwhile, by another hand or faster than the outbox shows. */
    private boolean tell(LetterCommand command) {
        try {
            commands.by(SELF).send(command);
            return true;
        } catch (RuleBroken | ConcurrencyException e) {
            log.debug("{} is not for the postman any more", command.letterId(), e);
            return false;
        }
    }
}
