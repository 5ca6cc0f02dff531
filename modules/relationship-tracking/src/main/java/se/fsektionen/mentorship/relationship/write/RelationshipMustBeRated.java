package se.fsektionen.mentorship.relationship.write;

import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DomainRule;

/** A report says how the relationship works, from 1 to 5 (P21). */
record RelationshipMustBeRated(@Nullable Integer rating) implements DomainRule {

    @Override
    public boolean isBroken() {
        return rating == null || rating < 1 || rating > 5;
    }
}
