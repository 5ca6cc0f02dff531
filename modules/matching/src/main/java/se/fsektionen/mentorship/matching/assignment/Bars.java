package se.fsektionen.mentorship.matching.assignment;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The bars that can make a difference: the fits there are, nothing, and all. */
final class Bars {

    private final int[] values;

    private Bars(int[] values) {
        this.values = values;
    }

    static Bars of(Problem problem) {
        IntStream fits =
                Arrays.stream(problem.fit()).flatMapToInt(Arrays::stream).filter(fit -> fit != Problem.FORBIDDEN);
        return new Bars(IntStream.concat(fits, IntStream.of(0, Problem.FULL))
                .sorted()
                .distinct()
                .toArray());
    }

    /**
     * The highest bar that holds. Looks near the guess first, and goes from there in growing strides.
     *
     * @param guess one of the bars
     * @param holds true for the bar 0, and false for every bar above one for which it is false
     */
    int highest(int guess, IntPredicate holds) {
        int low = 0;
        int high = values.length;
        int at = Arrays.binarySearch(values, guess);
        int stride = 1;
        if (holds.test(values[at])) {
            for (low = at; low + stride < high && holds.test(values[low + stride]); stride *= 2) {
                low += stride;
            }
            high = Math.min(high, low + stride);
        } else {
            for (high = at; high - stride > low && !holds.test(values[high - stride]); stride *= 2) {
                high -= stride;
            }
            low = Math.max(low, high - stride);
        }
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (holds.test(values[middle])) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return values[low];
    }
}
