package se.fsektionen.mentorship.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.fsektionen.mentorship.kernel.Language;

class LetterTextTest {

    static Stream<Arguments> templates() {
        return Arrays.stream(LetterKind.values())
                .flatMap(kind -> Arrays.stream(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateHasThePlacesOfItsKindAndShowsWhatFillsThem(LetterKind kind, Language language) {
        LetterText template = LetterText.template(kind, language);
        Set<String> places = new TreeSet<>(kind.wordPlaces());
        places.addAll(kind.linkPlaces());

        assertThat(places).containsAll(template.places());
        assertThat(template.places()).contains("name").containsAll(kind.linkPlaces());
        Map<String, String> values = new HashMap<>();
        template.places().forEach(place -> values.put(place, "<" + place + ">"));
        LetterText filled = template.filledWith(values);
        assertThat(filled.subject() + filled.body())
                .contains(values.values())
                .doesNotContain("{{")
                .doesNotContain("}}");
        assertThat(filled.subject()).isNotBlank().hasSizeLessThan(80);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateIsSignedByTheCoordinator(LetterKind kind, Language language) {
        String coordinator = language == Language.SWEDISH ? "Alumniansvarig\n" : "The alumni coordinator\n";
        assertThat(LetterText.template(kind, language).body()).contains(coordinator + "F-sektionen");
    }

    @Test
    void theFirstLetterSaysWhatThePolicyDemands() {
        assertThat(LetterText.template(LetterKind.FIRST_LETTER, Language.SWEDISH)
                        .body())
                .contains(
                        "VAD PROGRAMMET ÄR",
                        "VAD DU GER TILLBAKA",
                        "VAD ADEPTEN OCH SEKTIONEN FÅR",
                        "VAD DU FÅR",
                        "VAD SOM HÄNDER UNDER ÅRET");
        assertThat(LetterText.template(LetterKind.FIRST_LETTER, Language.ENGLISH)
                        .body())
                .contains(
                        "WHAT THE PROGRAMME IS",
                        "WHAT YOU GIVE BACK",
                        "WHAT THE MENTEE AND THE SECTION GAIN",
                        "WHAT YOU GAIN",
                        "WHAT HAPPENS DURING THE YEAR");
    }

    @Test
    void aPassageAboutAnEmptyPlaceIsLeftOut() {
        LetterText text = new LetterText("s", "a\n{{#phone}}\nTel {{phone}}\n{{/phone}}\nb");

        assertThat(text.filledWith(Map.of("phone", "")).body()).isEqualTo("a\nb\n");
        assertThat(text.filledWith(Map.of("phone", "040")).body()).isEqualTo("a\nTel 040\nb\n");
    }

    @Test
    void whatFillsAPlaceIsNeverReadAsAPlaceItself() {
        LetterText text = new LetterText("Hej {{name}}", "{{name}} & {{answer}}");
        LetterText filled = text.filledWith(Map.of("name", "{{answer}} <b>\r\nBcc: x", "answer", "link"));

        assertThat(filled.subject()).isEqualTo("Hej {{answer}} <b> Bcc: x");
        assertThat(filled.body()).startsWith("{{answer}} <b>").endsWith("& link\n");
    }
}
