package se.fsektionen.mentorship.matching.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.FindTasks;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.kernel.Task.Urgency;
import se.fsektionen.mentorship.matching.Answer;
import se.fsektionen.mentorship.matching.ConsultedParty;
import se.fsektionen.mentorship.matching.FindNextRound;
import se.fsektionen.mentorship.matching.FindNextRound.NextRound;
import se.fsektionen.mentorship.matching.FindProposal;
import se.fsektionen.mentorship.matching.FindProposal.Asked;
import se.fsektionen.mentorship.matching.FindProposal.Consultation;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.Reply;
import se.fsektionen.mentorship.matching.FindProposal.State;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Stage;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;

/** What the coordinator should do about the selection. */
@Component
class ProposalTasks {

    private final Queries queries;

    ProposalTasks(Queries queries) {
        this.queries = queries;
    }

    @QueryHandler
    List<Task> handle(FindTasks query) {
        List<Task> tasks = new ArrayList<>();
        for (Term term : queries.ask(new FindTerms())) {
            if (term.stage() == Stage.APPLICATIONS_CLOSED) {
                queries.ask(new FindProposal(term.termId()))
                        .ifPresent(proposal -> add(tasks, term, proposal, query.today()));
                queries.ask(new FindNextRound(term.termId()))
                        .filter(next -> next.pairs() > 0 && !term.dates().end().isBefore(query.today()))
                        .ifPresent(next -> tasks.add(nextRound(term, next, query.today())));
            }
        }
        return tasks;
    }

    private static void add(List<Task> tasks, Term term, Proposal proposal, LocalDate today) {
        LocalDate since = term.lastDay() == null || proposal.round() > 1 ? today : term.lastDay();
        long consulted = proposal.consultations().stream()
                .filter(Consultation::onThesePairs)
                .count();
        if (proposal.state() == State.OPENED) {
            tasks.add(task("matching.propose", List.of(Integer.toString(proposal.applicants())), term, since));
        } else if (proposal.state() == State.PROPOSED && !proposal.upToDate()) {
            tasks.add(task("matching.propose-again", List.of(), term, since));
        } else if (proposal.state() == State.PROPOSED && consulted < ConsultedParty.values().length) {
            tasks.add(task("matching.consult", List.of(), term, since));
        } else if (proposal.state() == State.PROPOSED && !awaitsAnswers(proposal)) {
            tasks.add(task(
                    "matching.confirm",
                    List.of(Integer.toString(proposal.pairs().size())),
                    term,
                    since));
        }
        boolean asks = proposal.asking().first() || !proposal.asked().isEmpty();
        if (proposal.state() == State.PROPOSED && proposal.upToDate() && asks) {
            addQuestions(tasks, term, proposal, today);
        }
        if (!proposal.refused().isEmpty()) {
            tasks.add(task(
                    "matching.refused",
                    List.of(Integer.toString(proposal.refused().size())),
                    term,
                    since));
        }
    }

    /** Whether the pairs are to be asked first and somebody has yet to answer. */
    private static boolean awaitsAnswers(Proposal proposal) {
        long answered = proposal.asked().stream()
                .filter(couple -> isAnswered(couple.mentorReply()) && isAnswered(couple.applicantReply()))
                .filter(couple ->
                        proposal.pairs().stream().anyMatch(pair -> pair.pairId().equals(couple.pairId())))
                .count();
        return proposal.asking().first() && answered < proposal.pairs().size();
    }

    private static boolean isAnswered(@Nullable Reply reply) {
        return reply != null && reply.answer() != Answer.NONE;
    }

    /** A place has opened that one of those who wait could have. */
    private static Task nextRound(Term term, NextRound next, LocalDate today) {
        return new Task(
                "matching.next-round",
                Urgency.SOON,
                List.of(Integer.toString(next.pairs()), Integer.toString(next.applicants())),
                term.termId().value(),
                term.termId(),
                today);
    }

    /** Who is still to be asked, who has not answered, and whose time is out. */
    private static void addQuestions(List<Task> tasks, Term term, Proposal proposal, LocalDate today) {
        Map<PairId, Asked> asked = proposal.asked().stream().collect(Collectors.toMap(Asked::pairId, couple -> couple));
        long fresh = proposal.pairs().stream()
                .filter(pair -> !asked.containsKey(pair.pairId()))
                .count();
        List<LocalDate> silent = proposal.pairs().stream()
                .flatMap(pair -> Stream.ofNullable(asked.get(pair.pairId())))
                .flatMap(couple -> Stream.of(couple.mentorReply(), couple.applicantReply()))
                .filter(reply -> reply != null && reply.answer() == Answer.NONE)
                .map(Reply::answerBy)
                .sorted()
                .toList();
        List<LocalDate> late =
                silent.stream().filter(answerBy -> answerBy.isBefore(today)).toList();
        if (fresh > 0) {
            tasks.add(task("matching.ask", List.of(Long.toString(fresh)), term, today));
        }
        if (!late.isEmpty()) {
            tasks.add(task(
                    "matching.answers-late",
                    List.of(Integer.toString(late.size())),
                    term,
                    late.getFirst().plusDays(1)));
        }
        if (silent.size() > late.size()) {
            tasks.add(new Task(
                    "matching.answers",
                    Urgency.WHEN_YOU_CAN,
                    List.of(
                            Integer.toString(silent.size() - late.size()),
                            silent.getLast().toString()),
                    term.termId().value(),
                    term.termId(),
                    today));
        }
    }

    private static Task task(String kind, List<String> arguments, Term term, LocalDate since) {
        return new Task(kind, Urgency.NOW, arguments, term.termId().value(), term.termId(), since);
    }
}
