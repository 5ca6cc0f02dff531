package se.fsektionen.mentorship.activities.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.mongodb.core.MongoOperations;
import se.fsektionen.mentorship.activities.ActivityEvent;
import se.fsektionen.mentorship.activities.ActivityEvent.ActivityCancelled;
import se.fsektionen.mentorship.activities.ActivityEvent.ActivityChanged;
import se.fsektionen.mentorship.activities.ActivityEvent.ActivityMoved;
import se.fsektionen.mentorship.activities.ActivityEvent.ActivityPlanned;
import se.fsektionen.mentorship.activities.ActivityEvent.InvitationAnswered;
import se.fsektionen.mentorship.activities.ActivityEvent.PersonInvited;
import se.fsektionen.mentorship.activities.ActivityId;
import se.fsektionen.mentorship.activities.FindActivities;
import se.fsektionen.mentorship.activities.FindActivities.Activity;
import se.fsektionen.mentorship.activities.FindActivities.Answer;
import se.fsektionen.mentorship.activities.FindActivity;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.platform.Projection;

@Projection(processingGroup = "activities.projection")
class ActivityProjection {

    private final Documents<ActivityDocument> activities;

    ActivityProjection(MongoOperations mongo) {
        activities = new Documents<>(mongo, ActivityDocument.class);
    }

    @EventHandler
    void on(ActivityEvent event) {
        ActivityId id = event.activityId();
        switch (event) {
            case ActivityPlanned planned ->
                activities.save(ActivityDocument.planned(id, event.termId(), planned.plan()));
            case ActivityChanged changed -> activities.change(id, activity -> activity.with(changed.plan()));
            case ActivityMoved ignored -> {}
            case PersonInvited invited ->
                activities.change(id, activity -> activity.with(invited.person(), Answer.NONE));
            case InvitationAnswered answered ->
                activities.change(
                        id, activity -> activity.with(answered.person(), answered.comes() ? Answer.YES : Answer.NO));
            case ActivityCancelled ignored -> activities.change(id, ActivityDocument::asCancelled);
        }
    }

    @ResetHandler
    void reset() {
        activities.drop();
    }

    @QueryHandler
    List<Activity> handle(FindActivities query) {
        return all().filter(activity -> activity.termId().equals(query.termId()))
                .sorted(Comparator.comparing(
                                (Activity activity) -> activity.plan().starts())
                        .thenComparing(activity -> activity.activityId().value()))
                .toList();
    }

    @QueryHandler
    Optional<Activity> handle(FindActivity query) {
        return activities.find(query.activityId()).map(ActivityDocument::view);
    }

    private Stream<Activity> all() {
        return activities.all().stream().map(ActivityDocument::view);
    }
}
