package se.fsektionen.mentorship.evaluation.statistics;

import java.util.List;

/** All that a term's statistics are computed from, each list ordered by identifier. */
record TermFacts(
        List<RequestFact> requests,
        List<ApplicationFact> applications,
        List<PairFact> pairs,
        List<SurveyFact> surveys) {

    boolean isEmpty() {
        return requests.isEmpty() && applications.isEmpty() && pairs.isEmpty() && surveys.isEmpty();
    }
}
