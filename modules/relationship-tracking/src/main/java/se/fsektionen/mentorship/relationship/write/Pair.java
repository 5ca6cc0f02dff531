package se.fsektionen.mentorship.relationship.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.Metadata;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.relationship.ConcernId;
import se.fsektionen.mentorship.relationship.MeetingReport;
import se.fsektionen.mentorship.relationship.MeetingReportId;
import se.fsektionen.mentorship.relationship.Nudge;
import se.fsektionen.mentorship.relationship.PairCommand.CompletePair;
import se.fsektionen.mentorship.relationship.PairCommand.EndPair;
import se.fsektionen.mentorship.relationship.PairCommand.NoteContact;
import se.fsektionen.mentorship.relationship.PairCommand.NudgePair;
import se.fsektionen.mentorship.relationship.PairCommand.RaiseConcern;
import se.fsektionen.mentorship.relationship.PairCommand.RecordAction;
import se.fsektionen.mentorship.relationship.PairCommand.ReportMeeting;
import se.fsektionen.mentorship.relationship.PairCommand.ResolveConcern;
import se.fsektionen.mentorship.relationship.PairCommand.StartPair;
import se.fsektionen.mentorship.relationship.PairEvent;
import se.fsektionen.mentorship.relationship.PairEvent.ConcernActionRecorded;
import se.fsektionen.mentorship.relationship.PairEvent.ConcernRaised;
import se.fsektionen.mentorship.relationship.PairEvent.ConcernResolved;
import se.fsektionen.mentorship.relationship.PairEvent.ContactNoted;
import se.fsektionen.mentorship.relationship.PairEvent.MeetingReported;
import se.fsektionen.mentorship.relationship.PairEvent.PairCompleted;
import se.fsektionen.mentorship.relationship.PairEvent.PairEnded;
import se.fsektionen.mentorship.relationship.PairEvent.PairNudged;
import se.fsektionen.mentorship.relationship.PairEvent.PairStarted;
import se.fsektionen.mentorship.relationship.Side;

/** A mentor and a mentee during their year. */
@Aggregate(type = "Pair")
class Pair {

    @AggregateIdentifier
    private @Nullable PairId id;

    private PairStarted pair;
    private LocalDate started;
    private @Nullable LocalDate over;
    private boolean ended;
    private @Nullable LocalDate lastMeeting;
    private @Nullable Nudge lastNudge;
    private @Nullable LocalDate nudgedSince;
    private @Nullable String contactNote;
    private @Nullable LocalDate contactedOn;
    private final Set<MeetingReportId> reports = new HashSet<>();
    private final Map<ConcernId, Concern> concerns = new HashMap<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StartPair command) {
        if (id == null) {
            apply(new PairStarted(
                    command.pairId(), command.termId(), command.mentor(), command.mentee(), command.applicationId()));
        }
    }

    @CommandHandler
    void handle(ReportMeeting command, Clock clock) {
        if (reports.contains(command.reportId())) {
            return;
        }
        MeetingReport report = command.report();
        LocalDate today = Stockholm.today(clock);
        DomainRule.check(
                new PairMustTakeReports(over, today),
                new MeetingMustHaveBeen(report.date(), today),
                new MeetingMustBelongToThePair(report.date(), started),
                new MeetingMustHaveALength(report.minutes()),
                new MeetingMustBeSummarised(report.summary()),
                new RelationshipMustBeRated(report.rating()),
                TextMustBeOfReasonableLength.of(report.summary(), report.place()));
        apply(new MeetingReported(
                command.pairId(), pair.termId(), command.reportId(), command.side(), person(command.side()), report));
    }

    @CommandHandler
    void handle(RaiseConcern command, Clock clock) {
        if (concerns.containsKey(command.concernId())) {
            return;
        }
        DomainRule.check(
                new PairMustTakeReports(over, Stockholm.today(clock)),
                new ConcernNeedsWords(command.words()),
                TextMustBeOfReasonableLength.of(command.words()));
        apply(new ConcernRaised(
                command.pairId(),
                pair.termId(),
                command.concernId(),
                command.side(),
                person(command.side()),
                command.words()));
    }

    @CommandHandler
    void handle(RecordAction command) {
        Concern concern = concerns.get(command.concernId());
        if (concern != null && concern.lastActedBy(command.action(), command.note())) {
            return;
        }
        DomainRule.check(
                new ConcernMustBeOpen(concern != null && concern.isOpen()),
                TextMustBeOfReasonableLength.of(command.note()));
        apply(new ConcernActionRecorded(
                command.pairId(),
                pair.termId(),
                command.concernId(),
                command.action(),
                concern.author(),
                command.note()));
    }

    @CommandHandler
    void handle(ResolveConcern command) {
        Concern concern = concerns.get(command.concernId());
        if (concern != null && concern.isResolvedBy(command.outcome(), command.note())) {
            return;
        }
        DomainRule.check(
                new ConcernMustBeOpen(concern != null && concern.isOpen()),
                TextMustBeOfReasonableLength.of(command.note()));
        apply(new ConcernResolved(
                command.pairId(),
                pair.termId(),
                command.concernId(),
                command.outcome(),
                concern.author(),
                command.note()));
    }

    @CommandHandler
    void handle(NudgePair command) {
        LocalDate since = lastMeeting == null ? started : lastMeeting;
        if (over == null && command.since().equals(since) && !isNudged(command.nudge(), since)) {
            apply(new PairNudged(
                    command.pairId(),
                    pair.termId(),
                    command.nudge(),
                    command.nudge().isForBoth() ? List.of(pair.mentee(), pair.mentor()) : List.of(pair.mentee()),
                    command.since()));
        }
    }

    @CommandHandler
    void handle(NoteContact command, Clock clock) {
        LocalDate today = Stockholm.today(clock);
        if (!today.equals(contactedOn) || !command.note().equals(contactNote)) {
            DomainRule.check(TextMustBeOfReasonableLength.of(command.note()));
            apply(new ContactNoted(command.pairId(), pair.termId(), pair.mentee(), command.note()));
        }
    }

    @CommandHandler
    void handle(EndPair command, @MetaDataValue(Metadata.REASON) @Nullable String reason) {
        if (ended) {
            return;
        }
        DomainRule.check(new PairMustRun(over == null), EndNeedsReason.from(reason));
        apply(new PairEnded(command.pairId(), pair.termId(), pair.mentor(), pair.mentee()));
    }

    @CommandHandler
    void handle(CompletePair command) {
        if (over == null) {
            apply(new PairCompleted(command.pairId(), pair.termId(), pair.mentor(), pair.mentee()));
        }
    }

    private boolean isNudged(Nudge nudge, LocalDate since) {
        return lastNudge != null && since.equals(nudgedSince) && lastNudge.compareTo(nudge) >= 0;
    }

    private PersonId person(Side side) {
        return switch (side) {
            case MENTOR -> pair.mentor();
            case MENTEE -> pair.mentee();
        };
    }

    @EventSourcingHandler
    void evolve(PairEvent event, @Timestamp Instant at) {
        switch (event) {
            case PairStarted it -> {
                id = it.pairId();
                pair = it;
                started = LocalDate.ofInstant(at, Stockholm.ZONE);
            }
            case MeetingReported it -> {
                reports.add(it.reportId());
                LocalDate met = it.report().date();
                lastMeeting = lastMeeting == null || met.isAfter(lastMeeting) ? met : lastMeeting;
            }
            case ConcernRaised it -> concerns.put(it.concernId(), Concern.raisedBy(it.author()));
            case ConcernActionRecorded it ->
                concerns.computeIfPresent(it.concernId(), (key, concern) -> concern.acted(it.action(), it.note()));
            case ConcernResolved it ->
                concerns.computeIfPresent(it.concernId(), (key, concern) -> concern.resolved(it.outcome(), it.note()));
            case PairNudged it -> {
                lastNudge = it.nudge();
                nudgedSince = it.since();
            }
            case ContactNoted it -> {
                contactNote = it.note();
                contactedOn = LocalDate.ofInstant(at, Stockholm.ZONE);
            }
            case PairEnded it -> {
                ended = true;
                over = LocalDate.ofInstant(at, Stockholm.ZONE);
            }
            case PairCompleted it -> over = LocalDate.ofInstant(at, Stockholm.ZONE);
        }
    }
}
