package se.fsektionen.mentorship.relationship.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.relationship.CareRules;
import se.fsektionen.mentorship.relationship.CareRulesId;
import se.fsektionen.mentorship.relationship.CareRulesSet;
import se.fsektionen.mentorship.relationship.SetCareRules;

/** By which rules a term's pairs are looked after. */
@Aggregate(type = "CareRules")
class CareRulesOfTerm {

    @AggregateIdentifier
    private @Nullable CareRulesId id;

    private CareRules rules = CareRules.USUAL;

    CareRulesOfTerm() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void set(SetCareRules command) {
        DomainRule.check(
                new CareNumbersMustBeReasonable(command.rules()), new RemindersMustComeInOrder(command.rules()));
        if (!command.rules().equals(rules)) {
            AggregateLifecycle.apply(new CareRulesSet(command.target(), command.termId(), command.rules()));
        }
    }

    @EventSourcingHandler
    void evolve(CareRulesSet event) {
        id = event.careRulesId();
        rules = event.rules();
    }
}
