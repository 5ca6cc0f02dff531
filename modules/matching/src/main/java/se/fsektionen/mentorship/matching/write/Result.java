package se.fsektionen.mentorship.matching.write;

import java.util.stream.IntStream;
import se.fsektionen.mentorship.matching.Figures;
import se.fsektionen.mentorship.matching.assignment.Assignment;
import se.fsektionen.mentorship.matching.assignment.Problem;
import se.fsektionen.mentorship.matching.assignment.Solver;
import se.fsektionen.mentorship.platform.Digests;

/** Who gets whom, and what that reaches. */
public final class Result {

    private final Run run;
    private final Assignment assignment;

    private Result(Run run, Assignment assignment) {
        this.run = run;
        this.assignment = assignment;
    }

    static Result of(Run run) {
        return new Result(run, Solver.solve(run.problem(), run.order()));
    }

    /** The mentor's place in the list, or {@link Problem#NOBODY}. */
    public int mentorOf(int applicant) {
        return assignment.mentorOf(applicant);
    }

    boolean hasAnybody(int mentor) {
        return IntStream.range(0, run.applicants().size()).anyMatch(a -> mentorOf(a) == mentor);
    }

    /** Whether nothing better can be, checked anew. */
    public boolean isProven() {
        return assignment.proof().holds();
    }

    /** SHA-256 of who got whom, in hexadecimal. */
    public String digest() {
        StringBuilder text = new StringBuilder();
        for (int a = 0; a < run.applicants().size(); a++) {
            int m = mentorOf(a);
            text.append(run.applicants().get(a))
                    .append(' ')
                    .append(m == Problem.NOBODY ? "-" : run.mentors().get(m).mentor())
                    .append('\n');
        }
        return Digests.sha256Hex(text.toString());
    }

    public Figures figures() {
        return new Figures(
                assignment.pairs(),
                assignment.mentors(),
                assignment.worst() / (double) Problem.FULL,
                assignment.sum() / (double) Problem.FULL);
    }

    /** For what is to be known beyond who gets whom. */
    public Assignment assignment() {
        return assignment;
    }
}
