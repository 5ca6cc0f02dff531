package se.fsektionen.mentorship.recruitment.write;

import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.recruitment.FindTerms.Stage;

/** How far a term has come, for aggregates whose rules depend on it: never a stale answer. */
interface Terms {

    /** @throws se.fsektionen.mentorship.kernel.RuleBroken if there is no such term */
    Stage stageOf(TermId term);
}
