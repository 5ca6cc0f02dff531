package se.fsektionen.mentorship.activities;

import java.util.List;
import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;

/** What can be asked of an activity. */
public sealed interface ActivityCommand extends Command {

    ActivityId activityId();

    @Override
    default ActivityId target() {
        return activityId();
    }

    record PlanActivity(ActivityId activityId, TermId termId, ActivityPlan plan) implements ActivityCommand {}

    record ChangeActivity(ActivityId activityId, ActivityPlan plan) implements ActivityCommand {}

    /** Invites those of the people who are not invited yet. */
    record InvitePeople(ActivityId activityId, List<PersonId> people) implements ActivityCommand {}

    record AnswerInvitation(ActivityId activityId, PersonId person, boolean comes) implements ActivityCommand {}

    record CancelActivity(ActivityId activityId) implements ActivityCommand {}
}
