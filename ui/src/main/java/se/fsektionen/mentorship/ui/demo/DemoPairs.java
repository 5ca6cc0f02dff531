package se.fsektionen.mentorship.ui.demo;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.LocalDate;
import java.util.List;
import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.matching.Asking;
import se.fsektionen.mentorship.matching.ConsultedParty;
import se.fsektionen.mentorship.matching.FindProposal;
import se.fsektionen.mentorship.matching.Opinion;
import se.fsektionen.mentorship.matching.ProposalCommand.AskPairs;
import se.fsektionen.mentorship.matching.ProposalCommand.ConfirmPairs;
import se.fsektionen.mentorship.matching.ProposalCommand.DecideAsking;
import se.fsektionen.mentorship.matching.ProposalCommand.GiveConsultation;
import se.fsektionen.mentorship.matching.ProposalCommand.ProposePairs;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.relationship.ConcernAction;
import se.fsektionen.mentorship.relationship.ConcernId;
import se.fsektionen.mentorship.relationship.ConcernOutcome;
import se.fsektionen.mentorship.relationship.MeetingReport;
import se.fsektionen.mentorship.relationship.MeetingReportId;
import se.fsektionen.mentorship.relationship.PairCommand.EndPair;
import se.fsektionen.mentorship.relationship.PairCommand.RaiseConcern;
import se.fsektionen.mentorship.relationship.PairCommand.RecordAction;
import se.fsektionen.mentorship.relationship.PairCommand.ReportMeeting;
import se.fsektionen.mentorship.relationship.PairCommand.ResolveConcern;
import se.fsektionen.mentorship.relationship.Side;
import se.fsektionen.mentorship.ui.demo.DemoStage.DemoPair;

/** A term's second half: the selection, and how the pairs' year goes. */
final class DemoPairs {

    private final DemoStage stage;
    private final DemoTerm term;

    DemoPairs(DemoStage stage, DemoTerm term) {
        this.stage = stage;
        this.term = term;
    }

    private static final List<Integer> MOODS = List.of(2, 3, 3, 4, 4, 4, 4, 5, 5, 5);

    void schedule() {
        ProposalId proposal = ProposalId.of(term.id());
        stage.calendar.at(term.day(3, WEDNESDAY), 13, 0, () -> {
            // The year goes without asking first: nobody in it would answer.
            stage.coordinatorSends(new DecideAsking(proposal, new Asking(false, AskPairs.USUAL_DAYS)));
            stage.coordinatorSends(new ProposePairs(proposal));
        });
        stage.calendar.at(
                term.day(3, THURSDAY),
                12,
                30,
                () -> approve(proposal, ConsultedParty.BUSINESS_RELATIONS, "Bra spridning över branscherna."));
        stage.calendar.at(term.day(3, FRIDAY), 15, 10, () -> approve(proposal, ConsultedParty.INDUSTRY_COMMITTEE, ""));
        stage.calendar.at(term.day(4, TUESDAY), 10, 0, () -> {
            stage.coordinatorSends(new ConfirmPairs(proposal, seen()));
            stage.settle();
            stage.pairs(term.id()).forEach(this::live);
        });
    }

    private void approve(ProposalId proposal, ConsultedParty party, String comment) {
        stage.coordinatorSends(new GiveConsultation(proposal, party, Opinion.APPROVES, comment, seen()));
    }

    private String seen() {
        stage.settle();
        return stage.queries().require(new FindProposal(term.id())).inputDigest();
    }

    private void live(DemoPair pair) {
        // Some meet every month, some hardly at all; it shows in the ratings too.
        int rhythm = stage.people.between(32, 95);
        int mood = stage.people.pick(MOODS);
        LocalDate end = term.dates().end();
        LocalDate first = term.day(4, TUESDAY).plusDays(stage.people.between(5, 30));
        for (LocalDate day = first; day.isBefore(end); day = day.plusDays(rhythm + stage.people.between(-8, 8))) {
            meet(pair, day, mood);
        }
        if (stage.people.chance(0.07)) {
            stage.on(first.plusDays(stage.people.between(10, 220)), () -> complain(pair));
        }
    }

    private void meet(DemoPair pair, LocalDate day, int mood) {
        boolean remote = stage.people.chance(0.3);
        String place = remote ? "" : stage.people.pick(DemoWords.PLACES);
        int minutes = 15 * stage.people.between(2, 7);
        for (Side side : Side.values()) {
            if (stage.people.chance(side == Side.MENTOR ? 0.45 : 0.85)) {
                int rating = Math.clamp(mood + stage.people.between(-1, 1), 1, 5);
                MeetingReport report =
                        new MeetingReport(day, remote, place, minutes, stage.people.pick(DemoWords.MEETINGS), rating);
                stage.on(day.plusDays(stage.people.between(1, 3)), () -> report(pair, side, report));
            }
        }
    }

    private void report(DemoPair pair, Side side, MeetingReport report) {
        if (!pair.ended) {
            send(pair, side, new ReportMeeting(pair.id, MeetingReportId.random(), side, report));
        }
    }

    private void complain(DemoPair pair) {
        Side side = stage.people.pick(List.of(Side.values()));
        ConcernId concern = ConcernId.random();
        send(pair, side, new RaiseConcern(pair.id, concern, side, stage.people.pick(DemoWords.CONCERNS)));
        stage.settle();
        LocalDate today = stage.today();
        stage.on(
                today.plusDays(stage.people.between(1, 6)),
                () -> stage.coordinatorSends(new RecordAction(
                        pair.id, concern, ConcernAction.TALKED_WITH_BOTH, stage.people.pick(DemoWords.ACTIONS))));
        boolean ends = stage.people.chance(0.35);
        stage.on(today.plusDays(stage.people.between(20, 35)), () -> resolve(pair, concern, ends));
    }

    private void resolve(DemoPair pair, ConcernId concern, boolean ends) {
        if (ends) {
            stage.coordinatorSends(new ResolveConcern(
                    pair.id,
                    concern,
                    ConcernOutcome.PAIR_ENDED,
                    "De är överens om att sluta, utan att någon gjort fel."));
            stage.coordinatorSends("Båda ville avsluta.", new EndPair(pair.id));
            pair.ended = true;
            stage.settle();
        } else {
            stage.coordinatorSends(
                    new ResolveConcern(pair.id, concern, ConcernOutcome.SOLVED, "Träffas regelbundet igen."));
        }
    }

    private void send(DemoPair pair, Side side, Command command) {
        stage.send(
                side == Side.MENTOR ? pair.mentor : pair.mentee,
                side == Side.MENTOR ? Role.MENTOR : Role.MENTEE,
                command);
    }
}
