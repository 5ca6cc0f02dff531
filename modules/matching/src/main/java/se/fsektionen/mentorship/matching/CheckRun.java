package se.fsektionen.mentorship.matching;

import java.time.Instant;
import java.util.Optional;
import se.fsektionen.mentorship.kernel.Query;

/** Computes a recorded run again from its record; empty if there is no such run. */
public record CheckRun(String inputDigest) implements Query<Optional<CheckRun.Check>> {

    /**
     * What came of it.
     *
     * @param intact whether the record still has the digest it was stored under
     * @param same whether each applicant got the same mentor as then
     * @param proven whether the proof that nothing is better holds
     */
    public record Check(Instant at, int mentors, int applicants, boolean intact, boolean same, boolean proven) {}
}
