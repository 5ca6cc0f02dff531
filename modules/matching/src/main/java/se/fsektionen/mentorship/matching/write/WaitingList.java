package se.fsektionen.mentorship.matching.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
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
import se.fsektionen.mentorship.matching.WaitingListCommand.DecideRematch;
import se.fsektionen.mentorship.matching.WaitingListCommand.PutBackOnWaitingList;
import se.fsektionen.mentorship.matching.WaitingListCommand.TakeOffWaitingList;
import se.fsektionen.mentorship.matching.WaitingListEvent;
import se.fsektionen.mentorship.matching.WaitingListEvent.ApplicantPutBack;
import se.fsektionen.mentorship.matching.WaitingListEvent.ApplicantTakenOff;
import se.fsektionen.mentorship.matching.WaitingListEvent.RematchDecided;
import se.fsektionen.mentorship.platform.Metadata;

/** What is decided of those who wait for a place to open in a term (P14), and of those whose pair ended early (P22). */
@Aggregate(type = "WaitingList")
class WaitingList {

    @AggregateIdentifier
    private @Nullable String id;

    private final Set<PersonId> takenOff = new HashSet<>();
    private final Map<PairId, RematchDecided> rematches = new HashMap<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TakeOffWaitingList command, @MetaDataValue(Metadata.REASON) @Nullable String reason) {
        if (takenOff.contains(command.applicant())) {
            return;
        }
        DomainRule.check(new TakingOffNeedsAReason(reason));
        apply(new ApplicantTakenOff(
                command.waitingListId(), command.waitingListId().termId(), command.applicant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PutBackOnWaitingList command) {
        if (takenOff.contains(command.applicant())) {
            apply(new ApplicantPutBack(
                    command.waitingListId(), command.waitingListId().termId(), command.applicant()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DecideRematch command) {
        RematchDecided decided = new RematchDecided(
                command.waitingListId(),
                command.waitingListId().termId(),
                command.pairId(),
                command.mentor(),
                command.mentee(),
                command.mentorWants(),
                command.menteeWants());
        if (!decided.equals(rematches.get(command.pairId()))) {
            apply(decided);
        }
    }

    @EventSourcingHandler
    void evolve(WaitingListEvent event) {
        id = event.waitingListId().value();
        switch (event) {
            case ApplicantTakenOff off -> takenOff.add(off.applicant());
            case ApplicantPutBack back -> takenOff.remove(back.applicant());
            case RematchDecided decided -> {
                rematches.put(decided.pairId(), decided);
                takenOff.remove(decided.mentee());
            }
        }
    }

    record TakingOffNeedsAReason(@Nullable String reason) implements DomainRule {
        @Override
        public boolean isBroken() {
            return reason == null || reason.isBlank();
        }
    }
}
