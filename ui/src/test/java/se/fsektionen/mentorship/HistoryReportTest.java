package se.fsektionen.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.FindSeal.Seal;
import se.fsektionen.mentorship.platform.HistoryCheck;
import se.fsektionen.mentorship.platform.HistoryCheck.Flaw;
import se.fsektionen.mentorship.platform.HistoryCheck.Kind;

class HistoryReportTest {

    @Test
    void saysThatAllIsSound() {
        Seal seal = new Seal(new TermId("term-2025-autumn"), 40, "5ea1", Instant.EPOCH);
        assertThat(HistoryReport.lines(new HistoryCheck(42, "4ead", List.of(), List.of(seal))))
                .containsExactly(
                        "Seal of term-2025-autumn: 40 events, 5ea1",
                        "Head: 42 events, 4ead",
                        "The history is as it was written.");
    }

    @Test
    void namesEachFlawWithItsPlace() {
        Instant at = Instant.parse("2026-09-07T08:00:00Z");
        List<Flaw> flaws = List.of(
                new Flaw(Kind.CHANGED, 7, 9, "e-7", "relationship.PairStarted", "pair-1", at),
                new Flaw(Kind.WRONG_HEAD, 42, 0, "", "", "", null));
        assertThat(HistoryReport.lines(new HistoryCheck(41, "4ead", flaws, List.of())))
                .containsExactly(
                        "changed  link 7  row 9  relationship.PairStarted  pair-1  e-7  2026-09-07T08:00:00Z",
                        "wrong head  link 42",
                        "Head: 41 events, 4ead",
                        "The history is not as it was written: 2 found.");
    }
}
