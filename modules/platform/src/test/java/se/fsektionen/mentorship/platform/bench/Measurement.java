package se.fsektionen.mentorship.platform.bench;

import java.util.Arrays;
import java.util.Locale;

/** Durations of one thing done many times. */
public final class Measurement {

    private final long[] nanos;

    public Measurement(long[] nanos) {
        this.nanos = nanos.clone();
        Arrays.sort(this.nanos);
    }

    /** The duration that a share of all stay under, in milliseconds. */
    public double millisAt(double share) {
        return nanos[(int) Math.min(nanos.length - 1L, Math.round(nanos.length * share))] / 1e6;
    }

    /** Prints one line of results for programs to read. */
    @SuppressWarnings({"SystemOut", "AnnotateFormatMethod"}) // printing is what it is for
    public static void result(String format, Object... values) {
        System.out.println("RESULT " + String.format(Locale.ROOT, format, values));
    }
}
