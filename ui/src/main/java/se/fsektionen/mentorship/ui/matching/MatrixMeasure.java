package se.fsektionen.mentorship.ui.matching;

import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.matching.Figures;
import se.fsektionen.mentorship.matching.FindMatrix.Cell;
import se.fsektionen.mentorship.matching.Priority;

/** What the matrix shows of a couple: a short text, and a step from 0 to 9 that is the darker the better. */
enum MatrixMeasure {
    FIT {
        @Override
        Mark of(Cell cell, Priority priority) {
            return new Mark(Long.toString(Math.round(cell.fit() * 100)), (int) Math.min(BEST, cell.fit() * 10));
        }
    },
    COST {
        @Override
        Mark of(Cell cell, Priority priority) {
            return cost(cell.cost(), priority);
        }
    };

    private static final int BEST = 9;

    abstract Mark of(Cell cell, Priority priority);

    /** @param step 0 to 9 */
    record Mark(String text, int step) {}

    /** Only the most important of what is lost: the rest is in the explanation. */
    private static Mark cost(@Nullable Figures cost, Priority priority) {
        if (cost == null) {
            return new Mark("·", 0);
        } else if (cost.pairs() > 0) {
            return new Mark("p" + cost.pairs(), 0);
        } else if (cost.mentors() > 0) {
            return new Mark("m" + cost.mentors(), 1);
        }
        long worst = Math.round(cost.worst() * 100);
        if (worst > 0 && priority == Priority.WORST_PAIR) {
            return new Mark("s" + worst, worst > 9 ? 2 : worst > 4 ? 3 : 4);
        }
        long sum = Math.max(0, Cost.hundredths(cost));
        return new Mark(Long.toString(sum), sum == 0 ? BEST : sum < 10 ? 8 : sum < 25 ? 7 : sum < 50 ? 6 : 5);
    }
}
