package se.fsektionen.mentorship.activities.write;

import java.time.LocalDateTime;
import se.fsektionen.mentorship.activities.ActivityPlan;
import se.fsektionen.mentorship.kernel.DomainRule;

/** What an activity must keep. */
final class ActivityRules {

    private ActivityRules() {}

    record ActivityMustHaveATitle(ActivityPlan plan) implements DomainRule {
        @Override
        public boolean isBroken() {
            return plan.title().isBlank();
        }
    }

    record ActivityMustLieAhead(LocalDateTime starts, LocalDateTime now) implements DomainRule {
        @Override
        public boolean isBroken() {
            return starts.isBefore(now);
        }
    }

    record ActivityMustNotBeCancelled(boolean cancelled) implements DomainRule {
        @Override
        public boolean isBroken() {
            return cancelled;
        }
    }

    record OnlyInvitedPeopleAnswer(boolean invited) implements DomainRule {
        @Override
        public boolean isBroken() {
            return !invited;
        }
    }
}
