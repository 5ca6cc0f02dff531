package se.fsektionen.mentorship.activities;

import java.time.LocalDateTime;
import java.util.List;
import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.PolicyClause;
import se.fsektionen.mentorship.kernel.Serves;
import se.fsektionen.mentorship.kernel.TermId;

/** What happens to an activity. */
public sealed interface ActivityEvent extends DomainEvent {

    ActivityId activityId();

    TermId termId();

    @EventType("activities.ActivityPlanned")
    @Serves(PolicyClause.P04)
    record ActivityPlanned(ActivityId activityId, TermId termId, ActivityPlan plan) implements ActivityEvent {}

    @EventType("activities.ActivityChanged")
    record ActivityChanged(ActivityId activityId, TermId termId, ActivityPlan plan) implements ActivityEvent {}

    /**
     * It is at another time or place than these guests, who have not declined, know of.
     *
     * @param plan as it is now
     */
    @EventType("activities.ActivityMoved")
    @Serves(PolicyClause.P17)
    record ActivityMoved(
            ActivityId activityId,
            TermId termId,
            LocalDateTime startsBefore,
            String placeBefore,
            ActivityPlan plan,
            List<PersonId> guests)
            implements ActivityEvent {}

    @EventType("activities.PersonInvited")
    @Serves({PolicyClause.P09, PolicyClause.P20})
    record PersonInvited(ActivityId activityId, TermId termId, PersonId person, ActivityPlan plan)
            implements ActivityEvent {}

    @EventType("activities.InvitationAnswered")
    record InvitationAnswered(ActivityId activityId, TermId termId, PersonId person, boolean comes)
            implements ActivityEvent {}

    @EventType("activities.ActivityCancelled")
    record ActivityCancelled(ActivityId activityId, TermId termId) implements ActivityEvent {}
}
