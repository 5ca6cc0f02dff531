package se.fsektionen.mentorship.ui.recruitment.alumni;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindAlumni.Standing;

class AlumniFilterTest {

    private static final TermId TERM = TermId.of(2026, Season.AUTUMN);
    private static final Entry ANNA = new Entry(
            new PersonId("person-anna"),
            new AlumnusDetails(
                    "Anna Åberg",
                    "anna@example.se",
                    "",
                    2012,
                    Programme.F,
                    "fotonik",
                    "Rymdbolaget",
                    "ingenjör",
                    "Lund",
                    Language.SWEDISH),
            true,
            null,
            List.of(),
            List.of(),
            List.of());

    private static boolean finds(String words) {
        return new AlumniFilter(words, null, null, null).lets(ANNA);
    }

    @Test
    void allWordsMustOccurSomewhere() {
        assertThat(finds("")).isTrue();
        assertThat(finds("  ÅBERG lund 2012 ")).isTrue();
        assertThat(finds("åberg malmö")).isFalse();
    }

    @Test
    void programmeAndStandingNarrow() {
        assertThat(new AlumniFilter("", Programme.N, null, null).lets(ANNA)).isFalse();
        assertThat(new AlumniFilter("", Programme.F, TERM, Standing.NOT_ASKED).lets(ANNA))
                .isTrue();
        assertThat(new AlumniFilter("", null, TERM, Standing.MENTOR).lets(ANNA)).isFalse();
    }
}
