package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.PolicyClause;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.relationship.TimelineEntry;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.People;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;
import se.fsektionen.mentorship.ui.shell.Words;

/** The audit timeline: what happened, when, by whom, why, what it followed from, and what was said. */
class Timeline extends Div {

    private final Queries queries;
    private final TextField search = new TextField();
    private final Select<String> module = new Select<>();
    private final Checkbox newestFirst = new Checkbox();
    private final Span shown = new Span();
    private final OrderedList list = new OrderedList();
    private List<TimelineEntry> entries = List.of();
    private Actors actors;

    Timeline(Queries queries) {
        this.queries = queries;
        this.actors = new Actors(List.of());
        addClassNames("timeline", "stack");
        search.setPlaceholder(getTranslation("timeline.search"));
        search.setAriaLabel(getTranslation("timeline.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> render());
        module.setAriaLabel(getTranslation("timeline.kind"));
        module.setEmptySelectionAllowed(true);
        module.setEmptySelectionCaption(getTranslation("timeline.kind.all"));
        module.setItemLabelGenerator(
                name -> getTranslation(name == null ? "timeline.kind.all" : "timeline.module." + name));
        module.addValueChangeListener(change -> render());
        newestFirst.setLabel(getTranslation("timeline.newest"));
        newestFirst.addValueChangeListener(change -> render());
        shown.addClassName("quiet");
        Div filters = new Div(search, module, newestFirst, shown);
        filters.addClassNames("filters", "timeline-filters");
        add(filters, list);
    }

    /** @param entries oldest first */
    void show(List<TimelineEntry> entries) {
        if (entries.equals(this.entries)) {
            return;
        }
        this.entries = entries;
        this.actors = new Actors(entries);
        String chosen = module.getValue();
        Set<String> modules = new TreeSet<>();
        entries.forEach(entry -> modules.add(moduleOf(entry)));
        module.setItems(modules);
        module.setValue(chosen != null && modules.contains(chosen) ? chosen : null);
        render();
    }

    private static String moduleOf(TimelineEntry entry) {
        return entry.type().substring(0, entry.type().indexOf('.'));
    }

    private void render() {
        String words = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<TimelineEntry> passing = entries.stream()
                .filter(entry -> module.getValue() == null || module.getValue().equals(moduleOf(entry)))
                .filter(entry -> words.isEmpty() || textOf(entry).contains(words))
                .toList();
        shown.setText(getTranslation("timeline.shown", passing.size(), entries.size()));
        list.removeAll();
        (newestFirst.getValue() ? passing.reversed() : passing).forEach(entry -> list.add(item(entry)));
        if (passing.isEmpty()) {
            list.add(new ListItem(getTranslation("timeline.none")));
        }
    }

    private String textOf(TimelineEntry entry) {
        return (sentence(entry.type()) + " " + actors.words(entry) + " " + entry.reason() + " " + entry.content())
                .toLowerCase(Locale.ROOT);
    }

    private static String sentence(String type) {
        return I18NProvider.translate("timeline." + type);
    }

    private ListItem item(TimelineEntry entry) {
        Anchor when = new Anchor("#" + id(entry.eventId()), Dates.moment(entry.at()));
        when.setRouterIgnore(true);
        when.addClassNames("timeline-when", "quiet");
        when.getElement().setAttribute("title", getTranslation("timeline.link"));
        Span what = new Span(sentence(entry.type()));
        what.addClassName("timeline-what");
        Div head = new Div(what);
        head.addClassName("tags");
        entry.clauses().forEach(clause -> head.add(clause(clause)));
        Span who = new Span(actors.words(entry));
        who.addClassName("quiet");
        Div event = new Div(head, who);
        if (entry.reason() != null) {
            event.add(new Paragraph(getTranslation("timeline.reason", entry.reason())));
        }
        if (entry.because() != null) {
            Anchor because = new Anchor(
                    "#" + id(entry.because().eventId()),
                    getTranslation("timeline.because", sentence(entry.because().type())));
            because.setRouterIgnore(true);
            because.addClassName("quiet");
            event.add(new Div(because));
        }
        content(entry).forEach(event::add);
        ListItem item = new ListItem(when, event);
        item.setId(id(entry.eventId()));
        return item;
    }

    private static String id(String eventId) {
        return "event-" + eventId;
    }

    private static Tag clause(PolicyClause clause) {
        Tag tag = new Tag(clause.name(), Tone.NEUTRAL);
        tag.getElement().setAttribute("title", Words.of(clause));
        return tag;
    }

    private List<Component> content(TimelineEntry entry) {
        EventFacts facts = new EventFacts(entry.content());
        Component said = new Details(getTranslation("timeline.content"), facts.facts());
        Object letter = entry.content().get("letterId");
        boolean written = letter != null && entry.type().endsWith("LetterWritten");
        if (written) {
            return List.of(new Anchor("outbox/" + letter, getTranslation("timeline.letter")));
        }
        return facts.isEmpty() ? List.of() : List.of(said);
    }

    /** Who did what, by name. */
    private final class Actors {

        private final People people;

        private Actors(List<TimelineEntry> entries) {
            people = People.of(
                    entries.stream()
                            .map(entry -> personOf(entry.actor().id()))
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()),
                    queries);
        }

        private String words(TimelineEntry entry) {
            PersonId person = personOf(entry.actor().id());
            if (person == null || !people.knows(person)) {
                return Words.of(entry.actor().role());
            }
            return getTranslation(
                    "timeline.by", people.name(person), Words.of(entry.actor().role()));
        }

        private @Nullable PersonId personOf(String actor) {
            int at = actor.indexOf("person-");
            return at < 0 ? null : new PersonId(actor.substring(at));
        }
    }
}
