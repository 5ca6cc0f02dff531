package se.fsektionen.mentorship.matching.assignment;

import java.util.List;
import java.util.Optional;

/**
 * What it costs to decide a pair oneself: for every applicant and mentor, what is lost when these two are locked together and
 * all others make the best of it. It is what solving anew with that lock would tell, found for all of them together.
 */
public final class Regret {

    private final List<List<Optional<Loss>>> losses;

    private Regret(List<List<Optional<Loss>>> losses) {
        this.losses = losses;
    }

    /** Tries every two people. */
    public static Regret of(Assignment best) {
        return new Regret(new EveryLock(best).losses());
    }

    /**
     * What is lost by locking these two together, on top of what is locked already. Empty where it can't be done: the pair is
     * forbidden, the applicant is locked to somebody else, or locked pairs take all of the mentor's places.
     */
    public Optional<Loss> loss(int applicant, int mentor) {
        return losses.get(applicant).get(mentor);
    }
}
