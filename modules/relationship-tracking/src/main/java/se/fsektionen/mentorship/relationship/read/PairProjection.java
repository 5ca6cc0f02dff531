package se.fsektionen.mentorship.relationship.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.platform.Metadata;
import se.fsektionen.mentorship.platform.Projection;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.relationship.MeetingReport;
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
import se.fsektionen.mentorship.relationship.PairStatus;

/** Keeps one document for each pair. */
@Projection(processingGroup = "relationship.projection")
class PairProjection {

    private final Documents<PairDocument> pairs;

    @Autowired
    PairProjection(MongoOperations mongo) {
        this(new Documents<>(mongo, PairDocument.class));
    }

    PairProjection(Documents<PairDocument> pairs) {
        this.pairs = pairs;
    }

    @EventHandler
    void on(PairEvent event, EventMessage<?> message) {
        Instant at = message.getTimestamp();
        String actor = Metadata.actor(message.getMetaData()).id();
        switch (event) {
            case PairStarted it -> pairs.save(started(it, at));
            case MeetingReported it -> pairs.change(it.pairId(), pair -> pair.with(report(it, at)));
            case ConcernRaised it -> pairs.change(it.pairId(), pair -> pair.with(concern(it, at)));
            case ConcernActionRecorded it -> {
                var step = new PairDocument.Step(message.getIdentifier(), it.action(), it.note(), at, actor);
                pairs.change(it.pairId(), pair -> pair.with(it.concernId().value(), concern -> concern.with(step)));
            }
            case ConcernResolved it -> {
                var resolution = new PairDocument.Resolution(it.outcome(), it.note(), at, actor);
                pairs.change(
                        it.pairId(), pair -> pair.with(it.concernId().value(), concern -> concern.with(resolution)));
            }
            case PairNudged it -> pairs.change(it.pairId(), pair -> pair.with(nudged(it, at)));
            case ContactNoted it ->
                pairs.change(it.pairId(), pair -> pair.contacted(LocalDate.ofInstant(at, Stockholm.ZONE)));
            case PairEnded it -> end(it.pairId(), PairStatus.ENDED, at, reason(message));
            case PairCompleted it -> end(it.pairId(), PairStatus.COMPLETED, at, null);
        }
    }

    @ResetHandler
    void reset() {
        pairs.drop();
    }

    private void end(PairId pairId, PairStatus how, Instant at, @Nullable String reason) {
        pairs.change(pairId, pair -> pair.over(how, LocalDate.ofInstant(at, Stockholm.ZONE), reason));
    }

    private static PairDocument started(PairStarted event, Instant at) {
        return new PairDocument(
                event.pairId().value(),
                event.termId().value(),
                event.mentor().value(),
                event.mentee().value(),
                event.applicationId().value(),
                PairStatus.RUNNING,
                LocalDate.ofInstant(at, Stockholm.ZONE).toString(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static PairDocument.Report report(MeetingReported event, Instant at) {
        MeetingReport report = event.report();
        return new PairDocument.Report(
                event.reportId().value(),
                event.side(),
                report.date().toString(),
                report.remote(),
                report.place(),
                report.minutes(),
                report.summary(),
                report.rating(),
                at);
    }

    private static PairDocument.Concern concern(ConcernRaised event, Instant at) {
        return new PairDocument.Concern(event.concernId().value(), event.side(), event.words(), at, List.of(), null);
    }

    private static PairDocument.Nudged nudged(PairNudged event, Instant at) {
        return new PairDocument.Nudged(
                event.nudge(),
                event.since().toString(),
                LocalDate.ofInstant(at, Stockholm.ZONE).toString());
    }

    private static @Nullable String reason(EventMessage<?> message) {
        return Metadata.reason(message.getMetaData()).orElse(null);
    }
}
