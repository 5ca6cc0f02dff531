package se.fsektionen.mentorship.relationship.read;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.fsektionen.mentorship.relationship.CareRules;

/** The rules of care that a term has been given. */
@Document("relationship_care_rules")
record CareRulesDocument(@Id String careRulesId, CareRules rules) {}
