package se.fsektionen.mentorship.ui.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.relationship.TimelineEntry;
import se.fsektionen.mentorship.ui.relationship.EventFacts.Fact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ViewPackages(packages = "se.fsektionen.mentorship.ui.relationship")
class TimelineExportTest extends BrowserlessTest {

    private static final Moment MOMENT = new Moment(
            new TimelineEntry(
                    "event-1",
                    "relationship.ConcernRaised",
                    Instant.parse("2026-10-12T15:00:00Z"),
                    Actor.system(TimelineExportTest.class),
                    "Ringde <upp> & frågade",
                    "correlation",
                    new TimelineEntry.Cause("event-0", "relationship.PairStarted", Instant.EPOCH),
                    List.of(),
                    List.of(),
                    Map.of("words", "Vi ses inte")),
            "Någon sa att det inte fungerar",
            "Åsa",
            List.of(),
            List.of(new Fact("words", "Vi ses <inte>")),
            "");

    @Test
    void givesAllThatAnotherProgramNeeds() {
        JsonNode event = JsonMapper.shared()
                .readTree(new String(TimelineExport.json(List.of(MOMENT)), StandardCharsets.UTF_8))
                .get(0);
        assertThat(event.get("type").asString()).isEqualTo("relationship.ConcernRaised");
        assertThat(event.get("at").asString()).isEqualTo("2026-10-12T15:00:00Z");
        assertThat(event.get("because").asString()).isEqualTo("event-0");
        assertThat(event.get("reason").asString()).isEqualTo("Ringde <upp> & frågade");
        assertThat(event.get("content").get("words").asString()).isEqualTo("Vi ses inte");
    }

    @Test
    void readsAsTheTimelineOnPaper() throws IOException {
        byte[] pdf = TimelineExport.pdf(List.of(MOMENT), Language.SWEDISH.locale());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("17:00", "Åsa", "Någon sa att det inte fungerar", "Vi ses <inte>");
        }
    }
}
