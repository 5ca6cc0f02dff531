package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.relationship.TimelineEntry;
import se.fsektionen.mentorship.ui.relationship.EventFacts.Fact;
import se.fsektionen.mentorship.ui.shell.People;
import se.fsektionen.mentorship.ui.shell.Words;

/**
 * One event in words.
 *
 * @param text all of them, to search in
 */
record Moment(TimelineEntry entry, String sentence, String who, List<Other> others, List<Fact> facts, String text) {

    record Other(PersonId person, String name) {}

    static Moment of(TimelineEntry entry, Actors actors, List<PersonId> others, People people) {
        String sentence = sentence(entry.type());
        String who = actors.words(entry.actor());
        List<Other> named = others.stream()
                .map(person -> new Other(person, people.name(person)))
                .toList();
        List<Fact> facts = EventFacts.of(entry.content(), I18NProvider::translate);
        String text = Stream.of(
                        Stream.of(sentence, who, Objects.requireNonNullElse(entry.reason(), "")),
                        named.stream().map(Other::name),
                        facts.stream().map(Fact::value),
                        entry.clauses().stream().map(Words::of))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
        return new Moment(entry, sentence, who, named, facts, text);
    }

    static String sentence(String type) {
        return I18NProvider.translate("timeline." + type);
    }

    static String anchor(String eventId) {
        return "event-" + eventId;
    }

    String anchor() {
        return anchor(entry.eventId());
    }

    /** Empty if it followed from nothing known. */
    String causeAnchor() {
        return entry.because() == null ? "" : anchor(entry.because().eventId());
    }

    String module() {
        return entry.type().substring(0, entry.type().indexOf('.'));
    }

    @Nullable
    TermId term() {
        return Stream.of("termId", "term")
                .map(entry.content()::get)
                .filter(String.class::isInstance)
                .map(term -> new TermId((String) term))
                .findFirst()
                .orElse(null);
    }
}
