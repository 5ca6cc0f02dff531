package se.fsektionen.mentorship.platform.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.sample.NoteId;
import se.fsektionen.mentorship.platform.sample.NoteWritten;
import se.fsektionen.mentorship.platform.sample.WriteNote;
import se.fsektionen.mentorship.platform.support.RunningProgramme;

/**
 * How long a command takes from being sent to its event being on disk: with encryption, for a person whose key exists, on the
 * embedded store, while a projection follows.
 */
final class AppendBenchmark {

    private static final int WARM_UP = 2_000;
    private static final int MEASURED = 10_000;

    public static void main(String[] arguments) {
        try (RunningProgramme programme = RunningProgramme.start()) {
            List<PersonId> people =
                    IntStream.range(0, 200).mapToObj(i -> PersonId.random()).toList();
            long[] nanos = new long[MEASURED];
            for (int i = -WARM_UP; i < MEASURED; i++) {
                WriteNote note = note(people.get(Math.floorMod(i, people.size())));
                long start = System.nanoTime();
                programme.send(note);
                if (i >= 0) {
                    nanos[i] = System.nanoTime() - start;
                }
            }
            Measurement measurement = new Measurement(nanos);
            Measurement.result(
                    "append=%d median_ms=%.3f p99_ms=%.3f",
                    MEASURED, measurement.millisAt(0.5), measurement.millisAt(0.99));
        }
    }

    static WriteNote note(PersonId author) {
        NoteId id = NoteId.random();
        return new WriteNote(
                id,
                new NoteWritten(
                        id,
                        author,
                        "Gick igenom inriktningarna och vilka kurser som faktiskt kom till användning.",
                        List.of("val", "kurser"),
                        4,
                        LocalDate.of(2026, 9, 7),
                        List.of()));
    }

    private AppendBenchmark() {}
}
