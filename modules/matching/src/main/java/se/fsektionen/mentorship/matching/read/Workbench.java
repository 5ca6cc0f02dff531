package se.fsektionen.mentorship.matching.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.CheckRun;
import se.fsektionen.mentorship.matching.CheckRun.Check;
import se.fsektionen.mentorship.matching.Couple;
import se.fsektionen.mentorship.matching.Figures;
import se.fsektionen.mentorship.matching.FindApplicantChoices;
import se.fsektionen.mentorship.matching.FindMatrix;
import se.fsektionen.mentorship.matching.FindMatrix.Cell;
import se.fsektionen.mentorship.matching.FindMatrix.Head;
import se.fsektionen.mentorship.matching.FindMatrix.Matrix;
import se.fsektionen.mentorship.matching.FindMentorChoices;
import se.fsektionen.mentorship.matching.FindProposal.State;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.matching.TryChange;
import se.fsektionen.mentorship.matching.TryChange.Change;
import se.fsektionen.mentorship.matching.TryChange.Move;
import se.fsektionen.mentorship.matching.TryChange.Outcome;
import se.fsektionen.mentorship.matching.assignment.Problem;
import se.fsektionen.mentorship.matching.scoring.Fit;
import se.fsektionen.mentorship.matching.write.Candidates;
import se.fsektionen.mentorship.matching.write.Candidates.Applicant;
import se.fsektionen.mentorship.matching.write.Candidates.Mentor;
import se.fsektionen.mentorship.matching.write.Candidates.People;
import se.fsektionen.mentorship.matching.write.Choices;
import se.fsektionen.mentorship.matching.write.Matchmaker;
import se.fsektionen.mentorship.matching.write.Result;
import se.fsektionen.mentorship.matching.write.Run;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindPeople;

/** What can be asked of a selection before anything is decided: what each couple would cost, and where a change would lead. */
@Component
class Workbench {

    private final Documents<ProposalDocument> proposals;
    private final Documents<RunDocument> runs;
    private final LatestRounds latest;
    private final Candidates candidates;
    private final Queries queries;
    /** The latest: several pages ask about the same one. */
    private volatile @Nullable Bench bench;

    Workbench(MongoOperations mongo, LatestRounds latest, Candidates candidates, Queries queries) {
        this.proposals = new Documents<>(mongo, ProposalDocument.class);
        this.runs = new Documents<>(mongo, RunDocument.class);
        this.latest = latest;
        this.candidates = candidates;
        this.queries = queries;
    }

    @QueryHandler
    Optional<Matrix> handle(FindMatrix query) {
        Integer round = query.round();
        Optional<ProposalDocument> asked =
                round == null ? latest.of(query.termId()) : proposals.find(ProposalId.of(query.termId(), round));
        return asked.filter(proposal -> !proposal.inputDigest.isEmpty())
                .flatMap(proposal -> proposal.state == State.CONFIRMED
                        ? recorded(proposal)
                        : Optional.of(matrix(bench(new ProposalId(proposal.id)))));
    }

    private Optional<Matrix> recorded(ProposalDocument confirmed) {
        return runs.find(confirmed.inputDigest).map(record -> {
            Run run = Run.unpacked(record.input());
            return new RecordedMatrix(run)
                    .named(names(
                            Stream.concat(run.mentors().stream().map(Run.Places::mentor), run.applicants().stream())));
        });
    }

    private Matrix matrix(Bench bench) {
        Matchmaker matchmaker = bench.matchmaker();
        Map<PersonId, String> names = names(matchmaker);
        List<Mentor> mentors = matchmaker.people().mentors();
        List<Applicant> applicants = matchmaker.people().applicants();
        return new Matrix(
                matchmaker.digest(),
                matchmaker.result().figures(),
                applicants.stream()
                        .map(one -> new Head(one.person(), names.getOrDefault(one.person(), ""), 1))
                        .toList(),
                mentors.stream()
                        .map(one -> new Head(one.person(), names.getOrDefault(one.person(), ""), one.places()))
                        .toList(),
                IntStream.range(0, applicants.size())
                        .mapToObj(a -> IntStream.range(0, mentors.size())
                                .mapToObj(m -> cell(bench, a, m))
                                .toList())
                        .toList(),
                bench.rather());
    }

    private static Cell cell(Bench bench, int applicant, int mentor) {
        Fit fit = bench.matchmaker().fit(applicant, mentor);
        return new Cell(
                fit.value(),
                fit.known(),
                bench.standing(applicant, mentor),
                bench.cost(applicant, mentor).orElse(null));
    }

    @QueryHandler
    List<FindMentorChoices.Choice> handle(FindMentorChoices query) {
        Bench bench = bench(query.proposalId());
        Matchmaker matchmaker = bench.matchmaker();
        Optional<Integer> applicant = matchmaker.applicant(query.applicant());
        if (applicant.isEmpty()) {
            return List.of();
        }
        Map<PersonId, String> names = names(matchmaker);
        List<FindMentorChoices.Choice> choices = new ArrayList<>();
        for (int m = 0; m < matchmaker.people().mentors().size(); m++) {
            Mentor mentor = matchmaker.people().mentors().get(m);
            Fit fit = matchmaker.fit(applicant.get(), m);
            int mentees = mentees(matchmaker, m);
            bench.cost(applicant.get(), m)
                    .ifPresent(cost -> choices.add(new FindMentorChoices.Choice(
                            mentor.person(),
                            names.getOrDefault(mentor.person(), ""),
                            fit.value(),
                            fit.known(),
                            mentor.places(),
                            mentees,
                            cost)));
        }
        choices.sort(Comparator.comparing(FindMentorChoices.Choice::cost, least(matchmaker))
                .thenComparing(FindMentorChoices.Choice::name));
        return choices;
    }

    /** In the order of the goal. */
    private static Comparator<Figures> least(Matchmaker matchmaker) {
        Comparator<Figures> counts = Comparator.comparingInt(Figures::pairs).thenComparingInt(Figures::mentors);
        return switch (matchmaker.choices().priority()) {
            case WORST_PAIR -> counts.thenComparingDouble(Figures::worst).thenComparingDouble(Figures::sum);
            case SUM -> counts.thenComparingDouble(Figures::sum).thenComparingDouble(Figures::worst);
        };
    }

    private static int mentees(Matchmaker matchmaker, int mentor) {
        return (int) IntStream.range(0, matchmaker.people().applicants().size())
                .filter(applicant -> matchmaker.result().mentorOf(applicant) == mentor)
                .count();
    }

    @QueryHandler
    List<FindApplicantChoices.Choice> handle(FindApplicantChoices query) {
        Bench bench = bench(query.proposalId());
        Matchmaker matchmaker = bench.matchmaker();
        Optional<Integer> mentor = matchmaker.mentor(query.mentor());
        if (mentor.isEmpty()) {
            return List.of();
        }
        Map<PersonId, String> names = names(matchmaker);
        List<FindApplicantChoices.Choice> choices = new ArrayList<>();
        for (int a = 0; a < matchmaker.people().applicants().size(); a++) {
            PersonId applicant = matchmaker.people().applicants().get(a).person();
            Fit fit = matchmaker.fit(a, mentor.get());
            bench.cost(a, mentor.get())
                    .ifPresent(cost -> choices.add(new FindApplicantChoices.Choice(
                            applicant, names.getOrDefault(applicant, ""), fit.value(), fit.known(), cost)));
        }
        choices.sort(Comparator.comparing(FindApplicantChoices.Choice::cost, least(matchmaker))
                .thenComparing(FindApplicantChoices.Choice::name));
        return choices;
    }

    @QueryHandler
    Optional<Outcome> handle(TryChange query) {
        Matchmaker before = bench(query.proposalId()).matchmaker();
        Choices choices = before.choices();
        Choices next = switch (query.change()) {
            case Change.Lock lock -> choices.locking(lock.couple());
            case Change.Forbid ban -> choices.forbidding(ban.couple());
            case Change.Free free -> choices.freeing(free.couple());
            case Change.Swap swap ->
                choices.locking(new Couple(swap.other().mentor(), swap.one().applicant()))
                        .locking(new Couple(swap.one().mentor(), swap.other().applicant()));
            case Change.Weigh weigh -> choices.weighed(weigh.weights(), weigh.priority());
        };
        List<Couple> agreed =
                proposals.find(query.proposalId()).map(ProposalDocument::agreed).orElse(List.of());
        Matchmaker after = Matchmaker.of(before.people(), next.keepingAgreed(agreed, choices, before.people()));
        return after.run().isSolvable() ? Optional.of(outcome(before, after)) : Optional.empty();
    }

    private Outcome outcome(Matchmaker before, Matchmaker after) {
        Map<PersonId, String> names = names(before);
        List<Move> moves = new ArrayList<>();
        for (int a = 0; a < before.people().applicants().size(); a++) {
            int was = before.result().mentorOf(a);
            int is = after.result().mentorOf(a);
            if (was != is) {
                PersonId applicant = before.people().applicants().get(a).person();
                moves.add(new Move(
                        applicant,
                        names.getOrDefault(applicant, ""),
                        mentorName(before, was, names),
                        mentorName(before, is, names),
                        Bench.choice(before, a).orElse(null),
                        Bench.choice(after, a).orElse(null)));
            }
        }
        moves.sort(Comparator.comparing(Move::applicantName));
        return new Outcome(before.result().figures(), after.result().figures(), moves);
    }

    private static @Nullable String mentorName(Matchmaker matchmaker, int mentor, Map<PersonId, String> names) {
        return mentor == Problem.NOBODY
                ? null
                : names.getOrDefault(matchmaker.people().mentors().get(mentor).person(), "");
    }

    @QueryHandler
    Optional<Check> handle(CheckRun query) {
        return runs.find(query.inputDigest()).map(recorded -> {
            Run run = Run.unpacked(recorded.input());
            Result again = run.solve();
            return new Check(
                    recorded.at(),
                    run.mentors().size(),
                    run.applicants().size(),
                    run.digest().equals(recorded.inputDigest()),
                    again.digest().equals(recorded.resultDigest()),
                    again.isProven());
        });
    }

    private Bench bench(ProposalId id) {
        People people = candidates.of(id);
        Choices choices = proposals.find(id).orElseGet(ProposalDocument::new).choices();
        Bench known = bench;
        if (known != null && known.isOf(people, choices)) {
            return known;
        }
        Bench fresh = new Bench(Matchmaker.of(people, choices));
        bench = fresh;
        return fresh;
    }

    private Map<PersonId, String> names(Matchmaker matchmaker) {
        return names(Stream.concat(
                matchmaker.people().mentors().stream().map(Mentor::person),
                matchmaker.people().applicants().stream().map(Applicant::person)));
    }

    private Map<PersonId, String> names(Stream<PersonId> people) {
        return queries.ask(new FindPeople(people.toList())).stream()
                .collect(Collectors.toMap(
                        person -> person.personId(), person -> Objects.requireNonNullElse(person.name(), "")));
    }
}
