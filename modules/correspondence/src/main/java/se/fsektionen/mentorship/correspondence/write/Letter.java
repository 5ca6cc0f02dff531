package se.fsektionen.mentorship.correspondence.write;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.correspondence.LetterCommand.ConfirmDelivery;
import se.fsektionen.mentorship.correspondence.LetterCommand.DropLetter;
import se.fsektionen.mentorship.correspondence.LetterCommand.FailDelivery;
import se.fsektionen.mentorship.correspondence.LetterCommand.KeepLetter;
import se.fsektionen.mentorship.correspondence.LetterCommand.SendAgain;
import se.fsektionen.mentorship.correspondence.LetterCommand.StartDelivery;
import se.fsektionen.mentorship.correspondence.LetterCommand.WriteLetter;
import se.fsektionen.mentorship.correspondence.LetterEvent;
import se.fsektionen.mentorship.correspondence.LetterEvent.DeliveryFailed;
import se.fsektionen.mentorship.correspondence.LetterEvent.DeliveryStarted;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterDelivered;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterDropped;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterKept;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterRequeued;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterWritten;
import se.fsektionen.mentorship.correspondence.LetterId;
import se.fsektionen.mentorship.correspondence.LetterState;
import se.fsektionen.mentorship.correspondence.LetterText;
import se.fsektionen.mentorship.correspondence.MergeLink;
import se.fsektionen.mentorship.correspondence.MergeValue;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.RuleBroken;

/** One letter to one person, from writing to delivery. */
@Aggregate(type = "Letter")
class Letter {

    @AggregateIdentifier
    private @Nullable LetterId letterId;

    private @Nullable PersonId recipient;
    private LetterState state = LetterState.WAITING;
    private @Nullable Instant started;
    private @Nullable Instant nextAttempt;
    private int attempt;

    Letter() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void write(WriteLetter command) {
        if (letterId != null) {
            return;
        }
        LetterText text =
                command.text() != null ? command.text() : LetterText.template(command.kind(), command.language());
        Set<String> values = command.values().stream().map(MergeValue::place).collect(toSet());
        Set<String> links = command.links().stream().map(MergeLink::place).collect(toSet());
        TextRules.firstBroken(text, values, links).ifPresent(rule -> {
            throw new RuleBroken(rule);
        });
        AggregateLifecycle.apply(new LetterWritten(
                command.letterId(),
                command.recipient(),
                command.address().value(),
                command.language(),
                command.kind(),
                command.term(),
                command.mailing(),
                text,
                command.values(),
                command.links(),
                command.attachments()));
    }

    @CommandHandler
    void keep(KeepLetter command) {
        if (state == LetterState.WAITING || state == LetterState.FAILED_WILL_RETRY) {
            AggregateLifecycle.apply(new LetterKept(letterId, recipient));
        }
    }

    @CommandHandler
    void start(StartDelivery command, Clock clock) {
        DomainRule.check(new LetterMustBeDue(state, nextAttempt, clock.instant()));
        AggregateLifecycle.apply(new DeliveryStarted(letterId, recipient, attempt + 1));
    }

    /** What the mail server has taken is delivered, whatever was decided about the letter meanwhile. */
    @CommandHandler
    void confirm(ConfirmDelivery command) {
        if (state != LetterState.DELIVERED) {
            AggregateLifecycle.apply(new LetterDelivered(letterId, recipient, attempt));
        }
    }

    @CommandHandler
    void fail(FailDelivery command, Clock clock) {
        if (state == LetterState.SENDING) {
            Instant next = command.mayPass()
                    ? BackOff.after(attempt).map(clock.instant()::plus).orElse(null)
                    : null;
            AggregateLifecycle.apply(new DeliveryFailed(letterId, recipient, attempt, command.problem(), next));
        }
    }

    @CommandHandler
    void sendAgain(SendAgain command, Clock clock) {
        DomainRule.check(
                new LetterMustNotBeDelivered(state), new LetterMustNotBeOnItsWay(state, started, clock.instant()));
        if (state != LetterState.WAITING) {
            AggregateLifecycle.apply(new LetterRequeued(letterId, recipient));
        }
    }

    @CommandHandler
    void drop(DropLetter command, Clock clock) {
        DomainRule.check(
                new LetterMustNotBeDelivered(state), new LetterMustNotBeOnItsWay(state, started, clock.instant()));
        if (state != LetterState.DROPPED) {
            AggregateLifecycle.apply(new LetterDropped(letterId, recipient));
        }
    }

    @EventSourcingHandler
    void evolve(LetterEvent event, @Timestamp Instant when) {
        switch (event) {
            case LetterWritten written -> {
                letterId = written.letterId();
                recipient = written.recipient();
                state = LetterState.WAITING;
            }
            case LetterKept kept -> state = LetterState.KEPT;
            case DeliveryStarted begun -> {
                state = LetterState.SENDING;
                started = when;
                attempt = begun.attempt();
            }
            case LetterDelivered delivered -> state = LetterState.DELIVERED;
            case DeliveryFailed failed -> {
                nextAttempt = failed.nextAttempt();
                state = nextAttempt == null ? LetterState.FAILED : LetterState.FAILED_WILL_RETRY;
            }
            case LetterRequeued requeued -> {
                state = LetterState.WAITING;
                attempt = 0;
            }
            case LetterDropped dropped -> state = LetterState.DROPPED;
        }
    }
}
