package se.fsektionen.mentorship.activities.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.activities.ActivityCommand.AnswerInvitation;
import se.fsektionen.mentorship.activities.ActivityCommand.CancelActivity;
import se.fsektionen.mentorship.activities.ActivityCommand.ChangeActivity;
import se.fsektionen.mentorship.activities.ActivityCommand.InvitePeople;
import se.fsektionen.mentorship.activities.ActivityCommand.PlanActivity;
import se.fsektionen.mentorship.activities.ActivityEvent;
import se.fsektionen.mentorship.activities.ActivityEvent.ActivityCancelled;
import se.fsektionen.mentorship.activities.ActivityEvent.ActivityChanged;
import se.fsektionen.mentorship.activities.ActivityEvent.ActivityMoved;
import se.fsektionen.mentorship.activities.ActivityEvent.ActivityPlanned;
import se.fsektionen.mentorship.activities.ActivityEvent.InvitationAnswered;
import se.fsektionen.mentorship.activities.ActivityEvent.PersonInvited;
import se.fsektionen.mentorship.activities.ActivityPlan;
import se.fsektionen.mentorship.activities.write.ActivityRules.ActivityMustHaveATitle;
import se.fsektionen.mentorship.activities.write.ActivityRules.ActivityMustLieAhead;
import se.fsektionen.mentorship.activities.write.ActivityRules.ActivityMustNotBeCancelled;
import se.fsektionen.mentorship.activities.write.ActivityRules.OnlyInvitedPeopleAnswer;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Stockholm;

/** One activity of a term (P04), with those invited and what they answered. */
@Aggregate(type = "Activity")
class Activity {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable TermId term;
    private @Nullable ActivityPlan plan;
    private boolean cancelled;
    private final Set<PersonId> invited = new LinkedHashSet<>();
    private final Map<PersonId, Boolean> answers = new HashMap<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PlanActivity command, Clock clock) {
        if (plan == null) {
            checkPlan(command.plan(), clock);
            apply(new ActivityPlanned(command.activityId(), command.termId(), command.plan()));
        }
    }

    @CommandHandler
    void handle(ChangeActivity command, Clock clock) {
        if (command.plan().equals(plan)) {
            return;
        }
        DomainRule.check(new ActivityMustNotBeCancelled(cancelled));
        checkPlan(command.plan(), clock);
        ActivityPlan before = Objects.requireNonNull(plan);
        apply(new ActivityChanged(command.activityId(), Objects.requireNonNull(term), command.plan()));
        tellGuests(command, before);
    }

    private void tellGuests(ChangeActivity command, ActivityPlan before) {
        boolean moved = !command.plan().starts().equals(before.starts())
                || !command.plan().place().equals(before.place());
        List<PersonId> guests = invited.stream()
                .filter(guest -> !Boolean.FALSE.equals(answers.get(guest)))
                .toList();
        if (moved && !guests.isEmpty()) {
            apply(new ActivityMoved(
                    command.activityId(),
                    Objects.requireNonNull(term),
                    before.starts(),
                    before.place(),
                    command.plan(),
                    guests));
        }
    }

    private static void checkPlan(ActivityPlan plan, Clock clock) {
        DomainRule.check(new ActivityMustHaveATitle(plan), new ActivityMustLieAhead(plan.starts(), now(clock)));
    }

    @CommandHandler
    void handle(InvitePeople command, Clock clock) {
        ActivityPlan planned = Objects.requireNonNull(plan);
        DomainRule.check(
                new ActivityMustNotBeCancelled(cancelled), new ActivityMustLieAhead(planned.starts(), now(clock)));
        command.people().stream()
                .distinct()
                .filter(person -> !invited.contains(person))
                .forEach(person ->
                        apply(new PersonInvited(command.activityId(), Objects.requireNonNull(term), person, planned)));
    }

    @CommandHandler
    void handle(AnswerInvitation command, Clock clock) {
        DomainRule.check(
                new OnlyInvitedPeopleAnswer(invited.contains(command.person())),
                new ActivityMustNotBeCancelled(cancelled),
                new ActivityMustLieAhead(Objects.requireNonNull(plan).starts(), now(clock)));
        if (!Objects.equals(answers.get(command.person()), command.comes())) {
            apply(new InvitationAnswered(
                    command.activityId(), Objects.requireNonNull(term), command.person(), command.comes()));
        }
    }

    @CommandHandler
    void handle(CancelActivity command) {
        if (!cancelled) {
            apply(new ActivityCancelled(command.activityId(), Objects.requireNonNull(term)));
        }
    }

    private static LocalDateTime now(Clock clock) {
        return LocalDateTime.ofInstant(clock.instant(), Stockholm.ZONE);
    }

    @EventSourcingHandler
    void evolve(ActivityEvent event) {
        id = event.activityId().value();
        term = event.termId();
        switch (event) {
            case ActivityPlanned planned -> plan = planned.plan();
            case ActivityChanged changed -> plan = changed.plan();
            case ActivityMoved ignored -> {}
            case PersonInvited invitation -> invited.add(invitation.person());
            case InvitationAnswered answer -> answers.put(answer.person(), answer.comes());
            case ActivityCancelled ignored -> cancelled = true;
        }
    }
}
