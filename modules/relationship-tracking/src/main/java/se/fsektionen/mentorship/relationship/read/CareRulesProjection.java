package se.fsektionen.mentorship.relationship.read;

import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.mongodb.core.MongoOperations;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.platform.Projection;
import se.fsektionen.mentorship.relationship.CareRules;
import se.fsektionen.mentorship.relationship.CareRulesId;
import se.fsektionen.mentorship.relationship.CareRulesSet;
import se.fsektionen.mentorship.relationship.FindCareRules;

/** Keeps the rules of care of the terms that have their own. */
@Projection(processingGroup = "relationship.projection")
class CareRulesProjection {

    private final Documents<CareRulesDocument> rules;

    CareRulesProjection(MongoOperations mongo) {
        rules = new Documents<>(mongo, CareRulesDocument.class);
    }

    @EventHandler
    void on(CareRulesSet event) {
        rules.save(new CareRulesDocument(event.careRulesId().value(), event.rules()));
    }

    @ResetHandler
    void reset() {
        rules.drop();
    }

    @QueryHandler
    CareRules handle(FindCareRules query) {
        return of(query.termId());
    }

    CareRules of(TermId term) {
        Optional<CareRulesDocument> own = rules.find(CareRulesId.of(term));
        return own.map(CareRulesDocument::rules).orElse(CareRules.USUAL);
    }
}
