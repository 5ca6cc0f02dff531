package se.fsektionen.mentorship.ui.recruitment.alumni;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Outcome;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Preview;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Problem;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Row;

class BadRowsTest {

    private static String file(Row... rows) {
        Preview preview = new Preview(null, List.of("Namn", "E-post"), Map.of(), List.of(rows));
        return new String(BadRows.file(preview, "Skäl", Problem::messageKey), StandardCharsets.UTF_8);
    }

    private static Row bad(String... cells) {
        return new Row(2, List.of(cells), Outcome.BAD, null, List.of(Problem.of("first"), Problem.of("second")));
    }

    @Test
    void badRowsStandAsTheyWereWithTheirReasonsLast() {
        assertThat(file(bad("Åsa; Öberg", "asa")).lines())
                .containsExactly("\uFEFFNamn;E-post;Skäl", "\"Åsa; Öberg\";asa;\"first; second\"");
    }

    @Test
    void missingCellsAreEmpty() {
        assertThat(file(bad("Bo")).lines().toList().getLast()).isEqualTo("Bo;;\"first; second\"");
    }

    @Test
    void whatASpreadsheetWouldRunIsMarkedAsText() {
        assertThat(file(bad("=1+1", "@SUM(A1)"))).contains("'=1+1;'@SUM(A1)");
        assertThat(file(bad("+46 70-123 45 67", "-"))).contains("+46 70-123 45 67;'-");
    }
}
