package se.fsektionen.mentorship.matching;

import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.DATES;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.matching.FindProposal.Pair;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.ProposalCommand.LockPair;
import se.fsektionen.mentorship.matching.ProposalCommand.ProposePairs;
import se.fsektionen.mentorship.matching.ProposalCommand.UndoChange;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.bench.Measurement;
import se.fsektionen.mentorship.platform.support.RunningProgramme;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.AcceptRequest;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.RegisterAlumnus;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.Apply;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.Samples;
import se.fsektionen.mentorship.recruitment.TermCommand.CloseApplications;
import se.fsektionen.mentorship.recruitment.TermCommand.CreateTerm;
import se.fsektionen.mentorship.recruitment.TermCommand.OpenApplications;

/**
 * How long a coordinator with 60 mentors and 80 applicants waits on the server after a change: until all is proposed anew and on
 * record, and then until the page has the new proposal with what each pair rests on.
 */
final class WorkbenchBenchmark {

    private static final int MENTORS = 60;
    private static final int APPLICANTS = 80;
    private static final int WARM_UP = 60;
    private static final int MEASURED = 100;
    private static final ProposalId PROPOSAL = ProposalId.of(AUTUMN);
    private static final List<Programme> STUDIES = List.of(Programme.F, Programme.PI, Programme.N);
    private static final Random RANDOM = new Random(1);

    public static void main(String[] arguments) {
        try (RunningProgramme programme = RunningProgramme.start()) {
            fill(programme);
            programme.send(new ProposePairs(PROPOSAL));
            programme.settle();
            long[] changes = new long[MEASURED];
            long[] pages = new long[MEASURED];
            Proposal proposal = programme.ask(new FindProposal(AUTUMN)).orElseThrow();
            for (int i = -WARM_UP; i < MEASURED; i++) {
                ProposalCommand change = i % 2 == 0 ? someLock(proposal.pairs()) : new UndoChange(PROPOSAL);
                long start = System.nanoTime();
                programme.bean(Commands.class).by(RunningProgramme.COORDINATOR).sendAndCatchUp(change);
                long changed = System.nanoTime();
                proposal = programme.ask(new FindProposal(AUTUMN)).orElseThrow();
                if (i >= 0) {
                    changes[i] = changed - start;
                    pages[i] = System.nanoTime() - changed;
                }
            }
            report("change", changes);
            report("page", pages);
        }
    }

    private static LockPair someLock(List<Pair> pairs) {
        Pair one = pairs.get(RANDOM.nextInt(pairs.size()));
        Pair other = pairs.get(RANDOM.nextInt(pairs.size()));
        return new LockPair(PROPOSAL, one.mentor(), other.applicant());
    }

    private static void fill(RunningProgramme programme) {
        programme.send(new CreateTerm(AUTUMN, 2026, Season.AUTUMN, DATES));
        programme.send(new OpenApplications(AUTUMN, LocalDate.of(2026, 9, 20)));
        for (int i = 0; i < MENTORS; i++) {
            PersonId mentor = new PersonId("person-mentor" + i);
            programme.send(new RegisterAlumnus(
                    mentor,
                    new AlumnusDetails(
                            mentor.value(),
                            mentor.value() + "@example.se",
                            "",
                            2015,
                            somebodys(),
                            "",
                            "",
                            "",
                            "Lund",
                            Language.SWEDISH)));
            programme.send(new AcceptRequest(mentor, AUTUMN, Samples.profile(1 + i % 2)));
        }
        for (int i = 0; i < APPLICANTS; i++) {
            PersonId applicant = new PersonId("person-applicant" + i);
            programme.send(new Apply(
                    ApplicationId.of(AUTUMN, applicant),
                    AUTUMN,
                    applicant,
                    Samples.form(applicant.value(), applicant.value() + "@example.se", somebodys())));
        }
        programme.send(new CloseApplications(AUTUMN));
        programme.settle();
    }

    private static Programme somebodys() {
        return STUDIES.get(RANDOM.nextInt(STUDIES.size()));
    }

    private static void report(String what, long[] nanos) {
        Measurement measurement = new Measurement(nanos);
        Measurement.result(
                "workbench=%s size=60x80 median_ms=%.1f p95_ms=%.1f",
                what, measurement.millisAt(0.5), measurement.millisAt(0.95));
    }

    private WorkbenchBenchmark() {}
}
