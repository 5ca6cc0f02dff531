package se.fsektionen.mentorship.matching.read;

import java.time.Instant;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.springframework.data.mongodb.core.MongoOperations;
import se.fsektionen.mentorship.matching.ProposalEvent.PairRefused;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsConfirmed;
import se.fsektionen.mentorship.matching.WaitingListEvent;
import se.fsektionen.mentorship.matching.WaitingListEvent.ApplicantPutBack;
import se.fsektionen.mentorship.matching.WaitingListEvent.ApplicantTakenOff;
import se.fsektionen.mentorship.matching.WaitingListEvent.RematchDecided;
import se.fsektionen.mentorship.matching.WaitingListId;
import se.fsektionen.mentorship.matching.read.WaitingListDocument.Off;
import se.fsektionen.mentorship.matching.read.WaitingListDocument.Wants;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.platform.Metadata;
import se.fsektionen.mentorship.platform.Projection;
import se.fsektionen.mentorship.recruitment.MenteeEvent.MentorGiven;

/** A group of its own, so that whoever asks whom a round can pair is told of changes to the list and of no others. */
@Projection(processingGroup = WaitingListProjection.GROUP)
class WaitingListProjection {

    static final String GROUP = "matching.waiting.projection";

    private final Documents<WaitingListDocument> lists;

    WaitingListProjection(MongoOperations mongo) {
        lists = new Documents<>(mongo, WaitingListDocument.class);
    }

    @EventHandler
    void on(PairsConfirmed event, @Timestamp Instant at) {
        change(
                WaitingListId.of(event.termId()),
                list -> event.applicantsLeft().forEach(applicant -> list.add(applicant.value(), at, false)));
    }

    @EventHandler
    void on(PairRefused event, @Timestamp Instant at) {
        change(
                WaitingListId.of(event.proposalId().termId()),
                list -> list.add(event.applicant().value(), at, false));
    }

    @EventHandler
    void on(WaitingListEvent event, @Timestamp Instant at, MetaData metadata) {
        change(event.waitingListId(), list -> {
            switch (event) {
                case ApplicantTakenOff off ->
                    list.change(
                            off.applicant().value(),
                            entry -> entry.with(
                                    new Off(at, Metadata.reason(metadata).orElse(""))));
                case ApplicantPutBack back -> list.change(back.applicant().value(), entry -> entry.with(null));
                case RematchDecided decided -> rematch(list, decided, at);
            }
        });
    }

    private static void rematch(WaitingListDocument list, RematchDecided decided, Instant at) {
        list.rematches.put(decided.pairId().value(), new Wants(decided.mentorWants(), decided.menteeWants()));
        if (decided.mentorWants()) {
            list.resting.remove(decided.mentor().value());
        } else {
            list.resting.add(decided.mentor().value());
        }
        if (decided.menteeWants()) {
            list.add(decided.mentee().value(), at, true);
        } else {
            list.remove(decided.mentee().value());
        }
    }

    /** Whoever has a mentor waits no more, and not by itself again should the pair end. */
    @EventHandler
    void on(MentorGiven event) {
        change(
                WaitingListId.of(event.termId()),
                list -> list.remove(event.personId().value()));
    }

    private void change(WaitingListId id, Consumer<WaitingListDocument> change) {
        WaitingListDocument list = lists.find(id).orElseGet(WaitingListDocument::new);
        list.id = id.value();
        change.accept(list);
        lists.save(list);
    }

    @ResetHandler
    void reset() {
        lists.drop();
    }
}
