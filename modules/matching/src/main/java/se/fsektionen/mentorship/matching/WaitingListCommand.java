package se.fsektionen.mentorship.matching;

import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;

/** What can be asked of a waiting list. Whoever a confirmed round leaves without a mentor is on it without being asked. */
public sealed interface WaitingListCommand extends Command {

    WaitingListId waitingListId();

    @Override
    default WaitingListId target() {
        return waitingListId();
    }

    /** Takes somebody off the list; the reason travels as the command's reason. */
    record TakeOffWaitingList(WaitingListId waitingListId, PersonId applicant) implements WaitingListCommand {}

    /** Lets somebody who was taken off wait again, at the old place. */
    record PutBackOnWaitingList(WaitingListId waitingListId, PersonId applicant) implements WaitingListCommand {}

    /**
     * Notes whether the two of a pair that ended early want somebody else this term. What was said last holds.
     *
     * @param menteeWants puts the mentee on the waiting list
     * @param mentorWants lets later rounds give the mentor somebody
     */
    record DecideRematch(
            WaitingListId waitingListId,
            PairId pairId,
            PersonId mentor,
            PersonId mentee,
            boolean mentorWants,
            boolean menteeWants)
            implements WaitingListCommand {}
}
