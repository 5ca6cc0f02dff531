package se.fsektionen.mentorship.ui.matching;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.matching.ExplainPair;
import se.fsektionen.mentorship.matching.ExplainPair.Explanation;
import se.fsektionen.mentorship.matching.FindMatrix;
import se.fsektionen.mentorship.matching.FindMatrix.Head;
import se.fsektionen.mentorship.matching.FindMatrix.Matrix;
import se.fsektionen.mentorship.matching.FindProposal;
import se.fsektionen.mentorship.matching.FindProposal.Judgement;
import se.fsektionen.mentorship.matching.FindProposal.Left;
import se.fsektionen.mentorship.matching.FindProposal.NamedWish;
import se.fsektionen.mentorship.matching.FindProposal.Pair;
import se.fsektionen.mentorship.matching.FindProposal.PairComment;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.Refused;
import se.fsektionen.mentorship.matching.FindProposal.Ruling;
import se.fsektionen.mentorship.matching.FindProposal.Scenario;
import se.fsektionen.mentorship.platform.Queries;

/**
 * Answers the consulted parties with numbers for names until the coordinator shows them (P15), and never with what people said
 * to the coordinator alone. Asks others as it is asked itself.
 */
final class Disguise implements Queries {

    private final Queries queries;

    Disguise(Queries queries) {
        this.queries = queries;
    }

    @Override
    public <R> R ask(Query<R> query) {
        return disguised(query, queries.ask(query));
    }

    @Override
    public <T> T require(Query<Optional<T>> query) {
        return disguised(query, Optional.of(queries.require(query))).orElseThrow();
    }

    @Override
    public <R> R askCaughtUp(Query<R> query) {
        return disguised(query, queries.askCaughtUp(query));
    }

    @Override
    public <T> T requireCaughtUp(Query<Optional<T>> query) {
        return disguised(query, Optional.of(queries.requireCaughtUp(query))).orElseThrow();
    }

    @Override
    public <T> List<T> askAll(Query<List<T>> query) {
        return queries.askAll(query);
    }

    /** An answer of the same kind as the query's own. */
    @SuppressWarnings("unchecked")
    private <R> R disguised(Query<R> query, R answer) {
        return switch (query) {
            case FindProposal ignored ->
                (R) ((Optional<Proposal>) answer).map(proposal -> new Numbering(proposal).of(proposal));
            case FindMatrix matrix ->
                (R) ((Optional<Matrix>) answer)
                        .map(found ->
                                numbering(new FindProposal(matrix.termId())).of(found));
            case ExplainPair pair ->
                (R) ((Optional<Explanation>) answer)
                        .map(why -> numbering(new FindProposal(
                                        pair.proposalId().termId(),
                                        pair.proposalId().round()))
                                .of(why, pair.mentor(), pair.applicant()));
            default -> answer;
        };
    }

    private Numbering numbering(FindProposal proposal) {
        return new Numbering(queries.ask(proposal).orElseThrow());
    }

    /** Who is called what: the same as long as the same people are in the proposal. */
    private static final class Numbering {

        private final boolean named;
        private final List<String> mentors;
        private final List<String> applicants;

        Numbering(Proposal proposal) {
            named = proposal.namesShown();
            mentors = sorted(proposal.pairs().stream().map(Pair::mentor), proposal.mentorsLeft());
            applicants = sorted(proposal.pairs().stream().map(Pair::applicant), proposal.applicantsLeft());
        }

        private static List<String> sorted(Stream<PersonId> paired, List<Left> left) {
            return List.copyOf(new TreeSet<>(Stream.concat(paired, left.stream().map(Left::person))
                    .map(PersonId::value)
                    .toList()));
        }

        private String name(PersonId person, String name) {
            if (named) {
                return name;
            }
            int mentor = mentors.indexOf(person.value());
            int applicant = applicants.indexOf(person.value());
            if (applicant >= 0) {
                return translate("matching.disguise.applicant", applicant + 1);
            }
            return mentor >= 0
                    ? translate("matching.disguise.mentor", mentor + 1)
                    : translate("matching.disguise.somebody");
        }

        Proposal of(Proposal real) {
            return new Proposal(
                    real.proposalId(),
                    real.termId(),
                    real.state(),
                    real.inputDigest(),
                    real.upToDate(),
                    real.mentors(),
                    real.places(),
                    real.applicants(),
                    pairs(real.pairs()),
                    left(real.mentorsLeft()),
                    left(real.applicantsLeft()),
                    real.rulings().stream().map(this::ruling).toList(),
                    real.consultations(),
                    real.refused().stream().map(this::refused).toList(),
                    real.confirmedAt(),
                    real.confirmedBecause(),
                    real.figures(),
                    real.weights(),
                    real.priority(),
                    real.wishes().stream().map(this::wish).toList(),
                    real.judgements().stream().map(this::judgement).toList(),
                    real.canUndo(),
                    real.canRedo(),
                    real.scenarios().stream().map(this::scenario).toList(),
                    List.of(),
                    real.comments().stream().map(this::comment).toList(),
                    real.namesShown(),
                    real.asking(),
                    real.rounds());
        }

        private List<Pair> pairs(List<Pair> real) {
            return real.stream()
                    .map(pair -> new Pair(
                            pair.pairId(),
                            pair.mentor(),
                            name(pair.mentor(), pair.mentorName()),
                            pair.applicant(),
                            name(pair.applicant(), pair.applicantName()),
                            pair.fit(),
                            pair.known(),
                            pair.locked()))
                    .toList();
        }

        private List<Left> left(List<Left> real) {
            return real.stream()
                    .map(one -> new Left(one.person(), name(one.person(), one.name()), one.why()))
                    .toList();
        }

        /** A reason may name people. */
        private Ruling ruling(Ruling real) {
            return new Ruling(
                    real.mentor(),
                    name(real.mentor(), real.mentorName()),
                    real.applicant(),
                    name(real.applicant(), real.applicantName()),
                    real.locked(),
                    real.kept(),
                    named ? real.reason() : translate("matching.disguise.reason"));
        }

        private Refused refused(Refused real) {
            return new Refused(
                    real.pairId(),
                    real.mentor(),
                    name(real.mentor(), real.mentorName()),
                    real.applicant(),
                    name(real.applicant(), real.applicantName()),
                    real.ruleKey());
        }

        private NamedWish wish(NamedWish real) {
            return new NamedWish(
                    real.by(),
                    name(real.by(), real.byName()),
                    real.about(),
                    name(real.about(), real.aboutName()),
                    real.rank());
        }

        private Judgement judgement(Judgement real) {
            return new Judgement(
                    real.mentor(),
                    name(real.mentor(), real.mentorName()),
                    real.applicant(),
                    name(real.applicant(), real.applicantName()),
                    real.points());
        }

        private Scenario scenario(Scenario real) {
            return new Scenario(real.name(), real.at(), real.figures(), pairs(real.pairs()), real.current());
        }

        private PairComment comment(PairComment real) {
            return new PairComment(
                    real.party(),
                    real.mentor(),
                    name(real.mentor(), real.mentorName()),
                    real.applicant(),
                    name(real.applicant(), real.applicantName()),
                    real.words(),
                    real.at());
        }

        Matrix of(Matrix real) {
            return new Matrix(
                    real.inputDigest(),
                    real.figures(),
                    heads(real.applicants()),
                    heads(real.mentors()),
                    real.cells(),
                    real.rather());
        }

        private List<Head> heads(List<Head> real) {
            return real.stream()
                    .map(head -> new Head(head.person(), name(head.person(), head.name()), head.places()))
                    .toList();
        }

        Explanation of(Explanation real, PersonId mentor, PersonId applicant) {
            return new Explanation(
                    name(mentor, real.mentorName()),
                    name(applicant, real.applicantName()),
                    real.fit(),
                    real.known(),
                    real.acceptable(),
                    real.parts());
        }
    }
}
