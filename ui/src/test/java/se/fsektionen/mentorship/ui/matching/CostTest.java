package se.fsektionen.mentorship.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.matching.Figures;
import se.fsektionen.mentorship.matching.FindMatrix.Cell;
import se.fsektionen.mentorship.matching.Priority;
import se.fsektionen.mentorship.matching.Standing;
import se.fsektionen.mentorship.ui.matching.MatrixMeasure.Mark;

@ViewPackages(packages = "se.fsektionen.mentorship.ui.matching")
class CostTest extends BrowserlessTest {

    @Test
    void saysOnlyWhatDiffers() {
        assertThat(Cost.of(new Figures(0, 0, 0, 0.004))).contains("cost.none").doesNotContain(",");
        assertThat(Cost.of(new Figures(0, 0, 0, 0.14)))
                .contains("cost.sum.less")
                .doesNotContain("worst");
        assertThat(Cost.of(new Figures(0, 1, 0.03, -0.1))).contains("mentors.less", "cost.worst", "sum.more");
    }

    @Test
    void comparesNothingElseWherePairsAreLost() {
        assertThat(Cost.of(new Figures(2, 1, 0.3, 1))).contains("pairs.less").doesNotContain(",");
    }

    @Test
    void callsItNoGainThatALockedPairIsNoLongerTheWorst() {
        assertThat(Cost.of(new Figures(0, 0, -0.04, 0))).contains("cost.none");
    }

    @Test
    void marksTheMostImportantOfWhatIsLost() {
        assertThat(mark(new Figures(1, 1, 0, 0), Priority.WORST_PAIR)).isEqualTo(new Mark("p1", 0));
        assertThat(mark(new Figures(0, 1, 0, 0), Priority.WORST_PAIR)).isEqualTo(new Mark("m1", 1));
        assertThat(mark(new Figures(0, 0, 0.03, 0.14), Priority.WORST_PAIR)).isEqualTo(new Mark("s3", 4));
        assertThat(mark(new Figures(0, 0, 0.03, 0.14), Priority.SUM)).isEqualTo(new Mark("14", 7));
        assertThat(mark(new Figures(0, 0, -0.03, 0), Priority.WORST_PAIR)).isEqualTo(new Mark("0", 9));
        assertThat(mark(null, Priority.SUM)).isEqualTo(new Mark("·", 0));
    }

    private static Mark mark(@Nullable Figures cost, Priority priority) {
        return MatrixMeasure.COST.of(new Cell(0.5, 1, Standing.POSSIBLE, cost), priority);
    }

    @Test
    void endsOrdinalsAsTheyAreSaid() {
        assertThat(Ordinal.of(1)).contains("ordinal.1");
        assertThat(Ordinal.of(3)).contains("ordinal.3");
        assertThat(Ordinal.of(4)).contains("ordinal.other");
        assertThat(Ordinal.of(11)).contains("ordinal.other");
        assertThat(Ordinal.of(21)).contains("ordinal.1");
    }
}
