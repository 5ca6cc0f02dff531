package se.fsektionen.mentorship.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.Couple;
import se.fsektionen.mentorship.matching.Figures;
import se.fsektionen.mentorship.matching.FindMatrix.Cell;
import se.fsektionen.mentorship.matching.FindMatrix.Head;
import se.fsektionen.mentorship.matching.FindMatrix.Matrix;
import se.fsektionen.mentorship.matching.Priority;
import se.fsektionen.mentorship.matching.Standing;

@ViewPackages(packages = "se.fsektionen.mentorship.ui.matching")
class MatrixTest extends BrowserlessTest {

    private static final PersonId ANN = new PersonId("person-ann");
    private static final PersonId DAG = new PersonId("person-dag");
    private static final PersonId BO = new PersonId("person-bo");
    private static final PersonId AKE = new PersonId("person-ake");

    private static final Matrix MATRIX = SortedMatrix.of(new Matrix(
            "one",
            new Figures(2, 2, 0.4, 1.3),
            List.of(new Head(AKE, "Åke <b>", 1), new Head(BO, "Bo", 1)),
            List.of(new Head(DAG, "Dag", 1), new Head(ANN, "Ann", 2)),
            List.of(
                    List.of(cell(0.3, Standing.POSSIBLE, 0.2), cell(0.9, Standing.LOCKED, 0.0)),
                    List.of(cell(0.5, Standing.POSSIBLE, 0.1), cell(0.6, Standing.FORBIDDEN, null))),
            List.of()));

    private static Cell cell(double fit, Standing standing, @Nullable Double sum) {
        return new Cell(fit, 1, standing, sum == null ? null : new Figures(0, 0, 0, sum));
    }

    private static String html() {
        return MatrixHtml.of(MATRIX, MatrixMeasure.FIT, Priority.WORST_PAIR);
    }

    @Test
    void ordersPeopleByNameAndKeepsTheirCells() {
        assertThat(MATRIX.applicants()).extracting(Head::person).containsExactly(BO, AKE);
        assertThat(MATRIX.mentors()).extracting(Head::person).containsExactly(ANN, DAG);
        Couples couples = new Couples(MATRIX);
        assertThat(couples.fit(ANN, AKE)).isEqualTo(0.9);
        assertThat(couples.fit(DAG, BO)).isEqualTo(0.5);
        assertThat(couples.named(1, 0).couple()).isEqualTo(new Couple(ANN, AKE));
    }

    @Test
    void writesNamesAsTextWhateverTheyAre() {
        assertThat(html()).contains("Åke &lt;b&gt;").doesNotContain("<b>");
    }

    @Test
    void marksBySignAndByWord() {
        assertThat(html())
                .contains("<td tabindex=\"-1\" class=\"s5\">50</td>")
                .contains("Standing.LOCKED")
                .contains(">■90</td>")
                .contains("Standing.FORBIDDEN")
                .contains(">✕</td>");
    }

    @Test
    void findsTheLeastCostlyOfWhatCanBeChosen() {
        Couples couples = new Couples(MATRIX);
        assertThat(couples.leastCostly(BO))
                .hasValueSatisfying(
                        choice -> assertThat(choice.couple().mentor()).isEqualTo(DAG));
        assertThat(couples.leastCostly(DAG))
                .hasValueSatisfying(
                        choice -> assertThat(choice.couple().applicant()).isEqualTo(BO));
        assertThat(couples.canBePaired(ANN, BO)).isFalse();
    }
}
