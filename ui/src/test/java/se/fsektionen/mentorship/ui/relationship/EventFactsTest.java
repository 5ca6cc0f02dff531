package se.fsektionen.mentorship.ui.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.ui.relationship.EventFacts.Fact;

class EventFactsTest {

    private static final Map<String, String> WORDS = Map.of(
            "Side.MENTOR",
            "Mentor",
            "Topic.THESIS",
            "exjobb",
            "timeline.yes",
            "ja",
            "rule.MentorMustHavePlace",
            "Fullt.");

    private static List<Fact> of(Map<String, Object> content) {
        return EventFacts.of(content, key -> WORDS.getOrDefault(key, "!" + key + "!"));
    }

    @Test
    void constantsRulesAndTruthsAreWorded() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("side", "Side.MENTOR");
        content.put("topics", List.of("Topic.THESIS", "Topic.THESIS"));
        content.put("ruleKey", "rule.MentorMustHavePlace");
        content.put("comes", true);
        assertThat(of(content))
                .containsExactly(
                        new Fact("side", "Mentor"),
                        new Fact("topics", "exjobb, exjobb"),
                        new Fact("ruleKey", "Fullt."),
                        new Fact("comes", "ja"));
    }

    @Test
    void daysAndMomentsAreInSwedishFormAndStockholmsTime() {
        assertThat(of(Map.of("date", "2026-10-15"))).containsExactly(new Fact("date", "15 oktober 2026"));
        assertThat(of(Map.of("expiresAt", "2026-10-15T10:00:00Z")))
                .containsExactly(new Fact("expiresAt", "15 oktober 2026 kl. 12:00"));
        assertThat(of(Map.of("starts", "2026-10-15T18:00")))
                .containsExactly(new Fact("starts", "15 oktober 2026 kl. 18:00"));
    }

    @Test
    void identifiersAndWhatIsForTheProgramAreLeftOut() {
        assertThat(of(Map.of(
                        "pairId",
                        "pair-7bacca24-ede3-36da-b3c3-942df84f8164",
                        "termId",
                        "term-2026-autumn",
                        "applicants",
                        List.of("person-9116e03edb0c9cc1d1ba4379aef82c35"),
                        "inputDigest",
                        "abc")))
                .isEmpty();
    }

    @Test
    void whatSomebodyWroteStandsAsWritten() {
        assertThat(of(Map.of("place", "person-hiss"))).containsExactly(new Fact("place", "person-hiss"));
        assertThat(of(Map.of("note", "Hej.OK"))).containsExactly(new Fact("note", "Hej.OK"));
    }

    @Test
    void everyPartOfAListIsTold() {
        assertThat(of(Map.of("pairs", List.of(Map.of("fit", 0.78), Map.of("fit", 0.5)))))
                .containsExactly(new Fact("fit", "78 %"), new Fact("fit", "50 %"));
    }
}
