package se.fsektionen.mentorship.relationship;

import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.kernel.PolicyClause;
import se.fsektionen.mentorship.kernel.Serves;
import se.fsektionen.mentorship.kernel.TermId;

/** From now on the term's pairs are looked after by these rules. */
@EventType("relationship.CareRulesSet")
@Serves({PolicyClause.P16, PolicyClause.P22})
public record CareRulesSet(CareRulesId careRulesId, TermId termId, CareRules rules) implements DomainEvent {}
