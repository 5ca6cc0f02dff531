package se.fsektionen.mentorship.matching.read;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.Figures;
import se.fsektionen.mentorship.matching.FindProposal;
import se.fsektionen.mentorship.matching.FindProposal.Asked;
import se.fsektionen.mentorship.matching.FindProposal.Consultation;
import se.fsektionen.mentorship.matching.FindProposal.Judgement;
import se.fsektionen.mentorship.matching.FindProposal.Left;
import se.fsektionen.mentorship.matching.FindProposal.NamedWish;
import se.fsektionen.mentorship.matching.FindProposal.Pair;
import se.fsektionen.mentorship.matching.FindProposal.PairComment;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.Refused;
import se.fsektionen.mentorship.matching.FindProposal.Reply;
import se.fsektionen.mentorship.matching.FindProposal.Ruling;
import se.fsektionen.mentorship.matching.FindProposal.Scenario;
import se.fsektionen.mentorship.matching.FindProposal.State;
import se.fsektionen.mentorship.matching.FindQuestion;
import se.fsektionen.mentorship.matching.FindQuestion.Question;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.matching.read.ProposalDocument.AskedPart;
import se.fsektionen.mentorship.matching.read.ProposalDocument.LeftPart;
import se.fsektionen.mentorship.matching.read.ProposalDocument.PairPart;
import se.fsektionen.mentorship.matching.read.ProposalDocument.ReplyPart;
import se.fsektionen.mentorship.matching.read.ProposalDocument.RulingPart;
import se.fsektionen.mentorship.matching.write.Candidates;
import se.fsektionen.mentorship.matching.write.Candidates.People;
import se.fsektionen.mentorship.matching.write.Matchmaker;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindPeople;

/** Shows a proposal with the names people have now. */
@Component
class ProposalQueries {

    private final Documents<ProposalDocument> proposals;
    private final LatestRounds latest;
    private final Candidates candidates;
    private final Queries queries;

    ProposalQueries(MongoOperations mongo, LatestRounds latest, Candidates candidates, Queries queries) {
        this.proposals = new Documents<>(mongo, ProposalDocument.class);
        this.latest = latest;
        this.candidates = candidates;
        this.queries = queries;
    }

    @QueryHandler
    Optional<Proposal> handle(FindProposal query) {
        Optional<ProposalDocument> last = latest.of(query.termId());
        Integer round = query.round();
        Optional<ProposalDocument> asked = round == null ? last : proposals.find(ProposalId.of(query.termId(), round));
        return asked.map(document -> view(document, query.termId(), new ProposalId(last.orElse(document).id).round()));
    }

    private Proposal view(ProposalDocument document, TermId term, int rounds) {
        People people = candidates.of(new ProposalId(document.id));
        Names names = new Names(queries, peopleIn(document));
        return new Proposal(
                new ProposalId(document.id),
                term,
                document.state,
                document.inputDigest,
                document.state == State.CONFIRMED
                        || document.inputDigest.equals(
                                Matchmaker.of(people, document.choices()).digest()),
                people.mentors().size(),
                people.places(),
                people.applicants().size(),
                pairs(document.pairs, names),
                left(document.mentorsLeft, names),
                left(document.applicantsLeft, names),
                document.rulings.values().stream()
                        .map(ruling -> ruling(document, ruling, names))
                        .toList(),
                document.consultations.entrySet().stream()
                        .map(given -> new Consultation(
                                given.getKey(),
                                given.getValue().opinion(),
                                given.getValue().comment(),
                                given.getValue().at(),
                                given.getValue().digest().equals(document.inputDigest)))
                        .toList(),
                document.refused.entrySet().stream()
                        .map(refused -> new Refused(
                                new PairId(refused.getKey()),
                                new PersonId(refused.getValue().mentor()),
                                names.of(refused.getValue().mentor()),
                                new PersonId(refused.getValue().applicant()),
                                names.of(refused.getValue().applicant()),
                                refused.getValue().ruleKey()))
                        .toList(),
                document.confirmedAt,
                document.confirmedBecause,
                figures(document.pairs),
                document.weights,
                document.priority,
                document.wishes.stream()
                        .map(wish -> new NamedWish(
                                new PersonId(wish.by()),
                                names.of(wish.by()),
                                new PersonId(wish.about()),
                                names.of(wish.about()),
                                wish.rank()))
                        .toList(),
                document.judgements.stream()
                        .map(judged -> new Judgement(
                                new PersonId(judged.mentor()),
                                names.of(judged.mentor()),
                                new PersonId(judged.applicant()),
                                names.of(judged.applicant()),
                                judged.points()))
                        .toList(),
                document.undoable > 0,
                document.redoable > 0,
                document.scenarios.stream()
                        .map(scenario -> new Scenario(
                                scenario.name(),
                                scenario.at(),
                                figures(scenario.pairs()),
                                pairs(scenario.pairs(), names),
                                scenario.digest().equals(document.inputDigest)))
                        .toList(),
                document.asked.values().stream()
                        .map(couple -> asked(couple, names))
                        .toList(),
                document.comments.values().stream()
                        .map(comment -> new PairComment(
                                comment.party(),
                                new PersonId(comment.mentor()),
                                names.of(comment.mentor()),
                                new PersonId(comment.applicant()),
                                names.of(comment.applicant()),
                                comment.words(),
                                comment.at()))
                        .toList(),
                document.namesShown,
                document.asking,
                rounds);
    }

    private static Asked asked(AskedPart couple, Names names) {
        return new Asked(
                new PairId(couple.pair()),
                new PersonId(couple.mentor()),
                names.of(couple.mentor()),
                new PersonId(couple.applicant()),
                names.of(couple.applicant()),
                reply(couple.mentorReply()),
                reply(couple.applicantReply()));
    }

    private static @Nullable Reply reply(@Nullable ReplyPart reply) {
        return reply == null
                ? null
                : new Reply(
                        reply.askedAt(),
                        LocalDate.parse(reply.answerBy()),
                        reply.answer(),
                        reply.words(),
                        reply.answeredAt());
    }

    @QueryHandler
    Optional<Question> handle(FindQuestion query) {
        // Two who were asked in one round may be asked again in a later one.
        return proposals.all().stream()
                .sorted(Comparator.comparingInt((ProposalDocument document) -> -new ProposalId(document.id).round()))
                .flatMap(document -> document.asked.values().stream()
                        .filter(couple -> couple.pair().equals(query.pairId().value()))
                        .flatMap(couple ->
                                question(document, couple, query.asked().value())))
                .findFirst();
    }

    private static Stream<Question> question(ProposalDocument document, AskedPart couple, String person) {
        ProposalId proposal = new ProposalId(document.id);
        return Stream.ofNullable(couple.replyOf(person))
                .map(reply -> new Question(
                        proposal,
                        proposal.termId(),
                        new PersonId(couple.mentor()),
                        new PersonId(couple.applicant()),
                        LocalDate.parse(reply.answerBy()),
                        reply.answer(),
                        document.proposes(couple),
                        document.state == State.CONFIRMED));
    }

    private static List<Pair> pairs(List<PairPart> pairs, Names names) {
        return pairs.stream()
                .map(pair -> new Pair(
                        new PairId(pair.pair()),
                        new PersonId(pair.mentor()),
                        names.of(pair.mentor()),
                        new PersonId(pair.applicant()),
                        names.of(pair.applicant()),
                        pair.fit(),
                        pair.known(),
                        pair.locked()))
                .sorted(Comparator.comparing(Pair::applicantName))
                .toList();
    }

    private static Figures figures(List<PairPart> pairs) {
        return new Figures(
                pairs.size(),
                (int) pairs.stream().map(PairPart::mentor).distinct().count(),
                pairs.stream()
                        .filter(pair -> !pair.locked())
                        .mapToDouble(PairPart::fit)
                        .min()
                        .orElse(1),
                pairs.stream().mapToDouble(PairPart::fit).sum());
    }

    private static List<Left> left(List<LeftPart> people, Names names) {
        return people.stream()
                .map(one -> new Left(new PersonId(one.person()), names.of(one.person()), one.why()))
                .sorted(Comparator.comparing(Left::name))
                .toList();
    }

    private static Ruling ruling(ProposalDocument document, RulingPart ruling, Names names) {
        return new Ruling(
                new PersonId(ruling.mentor()),
                names.of(ruling.mentor()),
                new PersonId(ruling.applicant()),
                names.of(ruling.applicant()),
                ruling.locked(),
                document.kept.contains(ruling.key()),
                ruling.reason());
    }

    private static Collection<String> peopleIn(ProposalDocument document) {
        return Stream.of(
                        document.pairs.stream().flatMap(pair -> Stream.of(pair.mentor(), pair.applicant())),
                        document.mentorsLeft.stream().map(LeftPart::person),
                        document.applicantsLeft.stream().map(LeftPart::person),
                        document.rulings.values().stream()
                                .flatMap(ruling -> Stream.of(ruling.mentor(), ruling.applicant())),
                        document.asked.values().stream()
                                .flatMap(couple -> Stream.of(couple.mentor(), couple.applicant())),
                        document.comments.values().stream()
                                .flatMap(comment -> Stream.of(comment.mentor(), comment.applicant())),
                        document.wishes.stream().flatMap(wish -> Stream.of(wish.by(), wish.about())),
                        document.judgements.stream().flatMap(judged -> Stream.of(judged.mentor(), judged.applicant())),
                        document.scenarios.stream()
                                .flatMap(scenario -> scenario.pairs().stream())
                                .flatMap(pair -> Stream.of(pair.mentor(), pair.applicant())))
                .flatMap(people -> people)
                .collect(Collectors.toSet());
    }

    /** The names of people, asked for all at once. */
    private static final class Names {

        private final Map<String, String> byPerson;

        private Names(Queries queries, Collection<String> people) {
            byPerson = queries
                    .ask(new FindPeople(people.stream().map(PersonId::new).toList()))
                    .stream()
                    .collect(Collectors.toMap(person -> person.personId().value(), person -> person.name()));
        }

        private String of(String person) {
            return byPerson.getOrDefault(person, "");
        }
    }
}
