package se.fsektionen.mentorship.platform.bench;

import java.time.Duration;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.ReadModels;
import se.fsektionen.mentorship.platform.sample.WriteNote;
import se.fsektionen.mentorship.platform.support.RunningProgramme;

/** How long a person waits from pressing a button until every read model shows the outcome. */
final class CatchUpBenchmark {

    private static final int WARM_UP = 100;
    private static final int MEASURED = 400;

    public static void main(String[] arguments) {
        try (RunningProgramme programme = RunningProgramme.start()) {
            PersonId author = PersonId.random();
            long[] projections = new long[MEASURED];
            long[] everything = new long[MEASURED];
            for (int i = -WARM_UP; i < MEASURED; i++) {
                WriteNote note = AppendBenchmark.note(author);
                long start = System.nanoTime();
                programme.bean(Commands.class).by(RunningProgramme.COORDINATOR).sendAndCatchUp(note);
                long shown = System.nanoTime();
                programme.bean(ReadModels.class).awaitIdle(Duration.ofSeconds(10));
                if (i >= 0) {
                    projections[i] = shown - start;
                    everything[i] = System.nanoTime() - start;
                }
            }
            report("projections", projections);
            report("automations_too", everything);
        }
    }

    private static void report(String what, long[] nanos) {
        Measurement measurement = new Measurement(nanos);
        Measurement.result(
                "catch_up=%s median_ms=%.1f p99_ms=%.1f", what, measurement.millisAt(0.5), measurement.millisAt(0.99));
    }

    private CatchUpBenchmark() {}
}
