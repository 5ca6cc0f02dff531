package se.fsektionen.mentorship.matching.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.fsektionen.mentorship.matching.Couple;
import se.fsektionen.mentorship.matching.Figures;
import se.fsektionen.mentorship.matching.Standing;
import se.fsektionen.mentorship.matching.assignment.Loss;
import se.fsektionen.mentorship.matching.assignment.Problem;
import se.fsektionen.mentorship.matching.assignment.Regret;
import se.fsektionen.mentorship.matching.assignment.Stability;
import se.fsektionen.mentorship.matching.write.Candidates.People;
import se.fsektionen.mentorship.matching.write.Choices;
import se.fsektionen.mentorship.matching.write.Matchmaker;

/** A selection as computed from the people and choices of now: every couple's fit, standing and cost. */
final class Bench {

    private final Matchmaker matchmaker;
    private final Regret regret;

    Bench(Matchmaker matchmaker) {
        this.matchmaker = matchmaker;
        regret = Regret.of(matchmaker.result().assignment());
    }

    /** Whether nothing that counts is different. */
    boolean isOf(People people, Choices choices) {
        return matchmaker.people().equals(people) && matchmaker.choices().equals(choices);
    }

    Matchmaker matchmaker() {
        return matchmaker;
    }

    /** What the best proposal with this pair loses; empty if it can't be made. */
    Optional<Figures> cost(int applicant, int mentor) {
        return regret.loss(applicant, mentor).map(Bench::figures);
    }

    static Figures figures(Loss loss) {
        return new Figures(
                loss.pairs(), loss.mentors(), loss.worst() / (double) Problem.FULL, loss.sum() / (double) Problem.FULL);
    }

    Couple couple(int applicant, int mentor) {
        return new Couple(
                matchmaker.people().mentors().get(mentor).person(),
                matchmaker.people().applicants().get(applicant).person());
    }

    Standing standing(int applicant, int mentor) {
        Couple couple = couple(applicant, mentor);
        Choices choices = matchmaker.choices();
        if (choices.isLocked(couple)) {
            return Standing.LOCKED;
        } else if (matchmaker.result().mentorOf(applicant) == mentor) {
            return Standing.PROPOSED;
        } else if (matchmaker.people().together().contains(couple)) {
            return Standing.TOGETHER_BEFORE;
        } else if (choices.forbidden().contains(couple)) {
            return Standing.FORBIDDEN;
        } else {
            return matchmaker.fit(applicant, mentor).acceptable() ? Standing.POSSIBLE : Standing.UNACCEPTABLE;
        }
    }

    /** Who would both rather have each other than what they get. */
    List<Couple> rather() {
        return Stability.of(matchmaker.result().assignment()).couples().stream()
                .map(two -> couple(two.applicant(), two.mentor()))
                .toList();
    }

    /** Which of all mentors by fit an applicant gets, 1 for the best; empty without one. */
    static Optional<Integer> choice(Matchmaker matchmaker, int applicant) {
        int given = matchmaker.result().mentorOf(applicant);
        if (given == Problem.NOBODY) {
            return Optional.empty();
        }
        double fit = matchmaker.fit(applicant, given).value();
        long better = IntStream.range(0, matchmaker.people().mentors().size())
                .filter(mentor -> matchmaker.run().fit(applicant, mentor) != Problem.FORBIDDEN)
                .filter(mentor -> matchmaker.fit(applicant, mentor).value() > fit)
                .count();
        return Optional.of((int) better + 1);
    }
}
