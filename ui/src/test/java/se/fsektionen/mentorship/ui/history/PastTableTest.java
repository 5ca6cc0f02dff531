package se.fsektionen.mentorship.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.ui.history.PastTable.Cell;
import se.fsektionen.mentorship.ui.history.PastTable.Change;
import se.fsektionen.mentorship.ui.history.PastTable.ChangeKind;

class PastTableTest {

    private static PastTable of(String... rows) {
        Map<String, List<String>> byKey = new LinkedHashMap<>();
        for (String row : rows) {
            List<String> parts = List.of(row.split(" "));
            byKey.put(parts.getFirst(), parts.subList(1, 4));
        }
        return new PastTable("Par", List.of("Namn", "Möten", "Läge"), byKey);
    }

    @Test
    void tellsWhatCameWentAndBecameOtherwise() {
        PastTable before = of("a Anna 1 pågår", "b Bo 2 pågår", "c Cia 0 pågår");
        PastTable after = of("d Dan 0 pågår", "a Anna 3 slut", "b Bo 2 pågår");
        assertThat(before.changesTo(after))
                .containsExactly(
                        new Change(
                                ChangeKind.ADDED,
                                "Dan",
                                List.of(new Cell("Möten", "", "0"), new Cell("Läge", "", "pågår"))),
                        new Change(
                                ChangeKind.ALTERED,
                                "Anna",
                                List.of(new Cell("Möten", "1", "3"), new Cell("Läge", "pågår", "slut"))),
                        new Change(ChangeKind.GONE, "Cia", List.of()));
    }

    @Test
    void tellsOfANewName() {
        assertThat(of("a Anna 1 pågår").changesTo(of("a Åsa 1 pågår")))
                .containsExactly(new Change(ChangeKind.ALTERED, "Åsa", List.of(new Cell("Namn", "Anna", "Åsa"))));
    }

    @Test
    void tellsNothingOfWhatIsTheSame() {
        assertThat(of("a Anna 1 pågår").changesTo(of("a Anna 1 pågår"))).isEmpty();
    }
}
