package se.fsektionen.mentorship.matching.read;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.Couple;
import se.fsektionen.mentorship.matching.FindMatrix.Cell;
import se.fsektionen.mentorship.matching.FindMatrix.Head;
import se.fsektionen.mentorship.matching.FindMatrix.Matrix;
import se.fsektionen.mentorship.matching.Standing;
import se.fsektionen.mentorship.matching.assignment.Problem;
import se.fsektionen.mentorship.matching.assignment.Regret;
import se.fsektionen.mentorship.matching.assignment.Stability;
import se.fsektionen.mentorship.matching.write.Result;
import se.fsektionen.mentorship.matching.write.Run;

/** A selection as it was, from its record alone. Why two must not be paired is not in it, nor how much was known of them. */
final class RecordedMatrix {

    private final Run run;
    private final Result result;
    private final Regret regret;

    RecordedMatrix(Run run) {
        this.run = run;
        result = run.solve();
        regret = Regret.of(result.assignment());
    }

    Matrix named(Map<PersonId, String> names) {
        return new Matrix(
                run.digest(),
                result.figures(),
                run.applicants().stream()
                        .map(applicant -> new Head(applicant, names.getOrDefault(applicant, ""), 1))
                        .toList(),
                run.mentors().stream()
                        .map(mentor ->
                                new Head(mentor.mentor(), names.getOrDefault(mentor.mentor(), ""), mentor.places()))
                        .toList(),
                IntStream.range(0, run.applicants().size())
                        .mapToObj(a -> IntStream.range(0, run.mentors().size())
                                .mapToObj(m -> cell(a, m))
                                .toList())
                        .toList(),
                rather());
    }

    private Cell cell(int applicant, int mentor) {
        int fit = run.fit(applicant, mentor);
        return new Cell(
                fit == Problem.FORBIDDEN ? 0 : fit / (double) Problem.FULL,
                1,
                standing(applicant, mentor),
                regret.loss(applicant, mentor).map(Bench::figures).orElse(null));
    }

    private Standing standing(int applicant, int mentor) {
        if (run.isLocked(applicant, mentor)) {
            return Standing.LOCKED;
        } else if (result.mentorOf(applicant) == mentor) {
            return Standing.PROPOSED;
        } else {
            return run.fit(applicant, mentor) == Problem.FORBIDDEN ? Standing.FORBIDDEN : Standing.POSSIBLE;
        }
    }

    private List<Couple> rather() {
        return Stability.of(result.assignment()).couples().stream()
                .map(two -> new Couple(
                        run.mentors().get(two.mentor()).mentor(),
                        run.applicants().get(two.applicant())))
                .toList();
    }
}
