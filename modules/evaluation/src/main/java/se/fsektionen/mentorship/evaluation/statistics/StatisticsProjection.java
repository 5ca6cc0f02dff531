package se.fsektionen.mentorship.evaluation.statistics;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import se.fsektionen.mentorship.evaluation.FindSelectionReview;
import se.fsektionen.mentorship.evaluation.FindStatistics;
import se.fsektionen.mentorship.evaluation.SelectionReview;
import se.fsektionen.mentorship.evaluation.SurveyEvent.SurveyAnswered;
import se.fsektionen.mentorship.evaluation.SurveyEvent.SurveySent;
import se.fsektionen.mentorship.evaluation.TermStatistics;
import se.fsektionen.mentorship.evaluation.statistics.PairFact.Concern;
import se.fsektionen.mentorship.evaluation.statistics.PairFact.Report;
import se.fsektionen.mentorship.evaluation.statistics.PairFact.State;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.Criterion;
import se.fsektionen.mentorship.matching.CriterionFit;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsConfirmed;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.platform.Projection;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.AlumnusAsked;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.MentorJoined;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.RequestDeclined;
import se.fsektionen.mentorship.recruitment.ApplicationEvent.ApplicationReceived;
import se.fsektionen.mentorship.recruitment.ApplicationEvent.ApplicationWithdrawn;
import se.fsektionen.mentorship.recruitment.MenteeEvent.MentorGiven;
import se.fsektionen.mentorship.relationship.MeetingReport;
import se.fsektionen.mentorship.relationship.PairEvent.ConcernActionRecorded;
import se.fsektionen.mentorship.relationship.PairEvent.ConcernRaised;
import se.fsektionen.mentorship.relationship.PairEvent.ConcernResolved;
import se.fsektionen.mentorship.relationship.PairEvent.MeetingReported;
import se.fsektionen.mentorship.relationship.PairEvent.PairCompleted;
import se.fsektionen.mentorship.relationship.PairEvent.PairEnded;
import se.fsektionen.mentorship.relationship.PairEvent.PairStarted;

/** Collects the facts that statistics are computed from. A group of its own, so that it can be replayed alone. */
@Projection(processingGroup = "evaluation.statistics.projection")
class StatisticsProjection {

    private final Documents<RequestFact> requests;
    private final Documents<ApplicationFact> applications;
    private final Documents<PairFact> pairs;
    private final Documents<SurveyFact> surveys;

    StatisticsProjection(MongoOperations mongo) {
        requests = new Documents<>(mongo, RequestFact.class);
        applications = new Documents<>(mongo, ApplicationFact.class);
        pairs = new Documents<>(mongo, PairFact.class);
        surveys = new Documents<>(mongo, SurveyFact.class);
    }

    @EventHandler
    void on(AlumnusAsked event) {
        RequestFact known = request(event.termId(), event.personId());
        requests.save(new RequestFact(known.id(), known.term(), true, known.yes()));
    }

    @EventHandler
    void on(MentorJoined event) {
        answer(event.termId(), event.personId(), true);
    }

    @EventHandler
    void on(RequestDeclined event) {
        answer(event.termId(), event.personId(), false);
    }

    private void answer(TermId term, PersonId person, boolean yes) {
        RequestFact known = request(term, person);
        requests.save(new RequestFact(known.id(), known.term(), known.asked(), yes));
    }

    private RequestFact request(TermId term, PersonId person) {
        String id = term + "." + person;
        return requests.find(id).orElse(new RequestFact(id, term.value(), false, null));
    }

    @EventHandler
    void on(ApplicationReceived event) {
        applications.save(new ApplicationFact(
                event.applicationId().value(), event.termId().value(), false, false));
    }

    @EventHandler
    void on(ApplicationWithdrawn event) {
        applications.change(
                event.applicationId(), fact -> new ApplicationFact(fact.id(), fact.term(), true, fact.paired()));
    }

    @EventHandler
    void on(MentorGiven event) {
        applications.change(
                event.applicationId(), fact -> new ApplicationFact(fact.id(), fact.term(), fact.withdrawn(), true));
    }

    @EventHandler
    void on(PairsConfirmed event) {
        event.pairs()
                .forEach(pair -> pairs.save(PairFact.proposed(
                        pair.pairId().value(), event.termId().value(), pair.fit(), known(pair.criteria()))));
    }

    private static Map<Criterion, Double> known(List<CriterionFit> criteria) {
        Map<Criterion, Double> known = new EnumMap<>(Criterion.class);
        criteria.stream().filter(part -> part.fit() != null).forEach(part -> known.put(part.criterion(), part.fit()));
        return known;
    }

    @EventHandler
    void on(PairStarted event) {
        pairs.save(pairs.find(event.pairId())
                .orElse(new PairFact(
                        event.pairId().value(),
                        event.termId().value(),
                        null,
                        Map.of(),
                        State.PROPOSED,
                        List.of(),
                        List.of()))
                .in(State.RUNNING));
    }

    @EventHandler
    void on(PairCompleted event) {
        pairs.change(event.pairId(), pair -> pair.in(State.COMPLETED));
    }

    @EventHandler
    void on(PairEnded event) {
        pairs.change(event.pairId(), pair -> pair.in(State.ENDED_EARLY));
    }

    @EventHandler
    void on(MeetingReported event) {
        MeetingReport report = event.report();
        pairs.change(
                event.pairId(),
                pair -> pair.with(new Report(
                        event.reportId().value(),
                        event.side(),
                        report.date().toString(),
                        report.remote(),
                        report.minutes(),
                        report.rating())));
    }

    @EventHandler
    void on(ConcernRaised event, @Timestamp Instant at) {
        pairs.change(
                event.pairId(), pair -> pair.with(new Concern(event.concernId().value(), at, null, null)));
    }

    @EventHandler
    void on(ConcernActionRecorded event, @Timestamp Instant at) {
        change(
                event.pairId(),
                event.concernId().value(),
                concern -> new Concern(concern.id(), concern.raised(), first(concern.acted(), at), concern.resolved()));
    }

    @EventHandler
    void on(ConcernResolved event, @Timestamp Instant at) {
        change(
                event.pairId(),
                event.concernId().value(),
                concern -> new Concern(concern.id(), concern.raised(), first(concern.acted(), at), at));
    }

    private void change(PairId pair, String concern, UnaryOperator<Concern> change) {
        pairs.change(pair, fact -> fact.changing(concern, change));
    }

    private static Instant first(@Nullable Instant known, Instant now) {
        return known == null || now.isBefore(known) ? now : known;
    }

    @EventHandler
    void on(SurveySent event) {
        surveys.save(new SurveyFact(event.surveyId().value(), event.termId().value(), event.side(), null));
    }

    @EventHandler
    void on(SurveyAnswered event) {
        surveys.save(new SurveyFact(event.surveyId().value(), event.termId().value(), event.side(), event.answers()));
    }

    @ResetHandler
    void reset() {
        requests.drop();
        applications.drop();
        pairs.drop();
        surveys.drop();
    }

    @QueryHandler
    Optional<TermStatistics> handle(FindStatistics query) {
        TermId term = query.termId();
        TermFacts facts = new TermFacts(
                of(term, requests, RequestFact::term, RequestFact::id),
                of(term, applications, ApplicationFact::term, ApplicationFact::id),
                of(term, pairs, PairFact::term, PairFact::id),
                of(term, surveys, SurveyFact::term, SurveyFact::id));
        return facts.isEmpty() ? Optional.empty() : Optional.of(Computation.of(term, facts));
    }

    @QueryHandler
    SelectionReview handle(FindSelectionReview query) {
        return Selection.of(pairs.all());
    }

    private static <F> List<F> of(
            TermId term, Documents<F> facts, Function<F, String> termOf, Function<F, String> idOf) {
        return facts.all().stream()
                .filter(fact -> termOf.apply(fact).equals(term.value()))
                .sorted(Comparator.comparing(idOf))
                .toList();
    }
}
