package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.kernel.Identifier;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.PolicyClause;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.relationship.TimelineEntry;
import se.fsektionen.mentorship.relationship.TimelineEntry.Cause;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Facts;
import se.fsektionen.mentorship.ui.shell.People;
import se.fsektionen.mentorship.ui.shell.SearchField;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;
import se.fsektionen.mentorship.ui.shell.Words;

/**
 * The audit timeline: what happened, when, by whom, to whom, why, what it followed from, and what was said. Each moment has
 * an address, which opens the page at it.
 */
class Timeline extends Div {

    /** How many moments are shown at first: a pair's whole year, most often. */
    private static final int SHOWN = 150;
    /** An event about more people than these does not list them. */
    private static final int FEW = 3;

    private final Queries queries;
    private final SearchField search = new SearchField("timeline.search", this::render);
    private final Select<String> module = new Select<>();
    private final Checkbox newestFirst = new Checkbox();
    private final Span count = new Span();
    private final OrderedList list = new OrderedList();
    private final Button more = new Button();
    private List<TimelineEntry> entries = List.of();
    private final Map<Line, ListItem> made = new HashMap<>();
    private List<Moment> moments = List.of();
    private List<Moment> passing = List.of();
    private Set<String> modules = Set.of();
    private Set<Identifier> known = Set.of();
    private String pointedAt = "";
    private boolean all;

    Timeline(Queries queries) {
        this.queries = queries;
        addClassNames("timeline", "stack");
        module.setAriaLabel(getTranslation("timeline.kind"));
        module.setEmptySelectionAllowed(true);
        module.setEmptySelectionCaption(getTranslation("timeline.kind.all"));
        module.setItemLabelGenerator(
                name -> getTranslation(name == null ? "timeline.kind.all" : "timeline.module." + name));
        module.addValueChangeListener(change -> render());
        newestFirst.setLabel(getTranslation("timeline.newest"));
        newestFirst.addValueChangeListener(change -> render());
        count.addClassName("quiet");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> {
            all = true;
            render();
        });
        Div filters = new Div(search, module, newestFirst, count);
        filters.addClassNames("filters", "timeline-filters");
        add(filters, saving(), list, more);
    }

    /** What the filters let through, on paper or in a file. */
    private Div saving() {
        Button print = new Button(getTranslation("timeline.print"), click -> {
            all = true;
            render();
            click.getSource().getElement().executeJs("window.print()");
        });
        print.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        // A download has no page to tell the reader's language.
        Locale locale = getLocale();
        Div saving = new Div(
                print,
                saved("pdf", "application/pdf", () -> TimelineExport.pdf(passing, locale)),
                saved("json", "application/json", () -> TimelineExport.json(passing)));
        saving.addClassName("timeline-saving");
        return saving;
    }

    private Anchor saved(String ending, String type, Supplier<byte[]> content) {
        String name = getTranslation("timeline.file") + "." + ending;
        return new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length);
                }),
                getTranslation("timeline.save." + ending));
    }

    /**
     * Shows what happened. What the reader has opened, chosen and searched for is kept.
     *
     * @param entries oldest first
     * @param known what the page is about, which need not be said of each moment
     */
    void show(List<TimelineEntry> entries, Identifier... known) {
        if (entries.equals(this.entries)) {
            return;
        }
        this.entries = entries;
        this.known = Set.of(known);
        Actors actors =
                Actors.of(entries.stream().map(entry -> entry.actor().id()).collect(Collectors.toSet()), queries);
        People people = People.of(
                entries.stream().flatMap(entry -> others(entry).stream()).collect(Collectors.toSet()), queries);
        moments = entries.stream()
                .map(entry -> Moment.of(entry, actors, others(entry), people))
                .toList();
        Set<Moment> now = Set.copyOf(moments);
        made.keySet().removeIf(line -> !now.contains(line.moment()));
        offerModules(moments.stream().map(Moment::module).collect(Collectors.toCollection(TreeSet::new)));
        render();
    }

    private void offerModules(Set<String> now) {
        if (!now.equals(modules)) {
            modules = now;
            String chosen = module.getValue();
            module.setItems(now);
            module.setValue(chosen != null && now.contains(chosen) ? chosen : null);
        }
    }

    /** Whom else it is about than the page and who did it, if they are few. */
    private List<PersonId> others(TimelineEntry entry) {
        List<PersonId> others = entry.people().stream()
                .filter(person -> !known.contains(person)
                        && !person.value().equals(entry.actor().id()))
                .toList();
        return others.size() > FEW ? List.of() : others;
    }

    /** Goes to the moment that the page's address names. */
    @Override
    protected void onAttach(AttachEvent attached) {
        if (attached.isInitialAttach()) {
            attached.getUI()
                    .getPage()
                    .fetchCurrentURL(address -> goTo(Objects.requireNonNullElse(address.getRef(), "")));
        }
    }

    private void goTo(String anchor) {
        if (moments.stream().anyMatch(moment -> moment.anchor().equals(anchor))) {
            pointedAt = anchor;
            all = true;
            render();
            getElement().executeJs("document.getElementById($0).scrollIntoView({block: 'center'})", anchor);
        }
    }

    private void render() {
        List<Moment> oldestFirst = moments.stream()
                .filter(moment -> module.isEmpty() || module.getValue().equals(moment.module()))
                .filter(moment -> search.finds(moment.text()))
                .toList();
        passing = newestFirst.getValue() ? oldestFirst.reversed() : oldestFirst;
        List<Moment> shown = all ? passing : passing.subList(0, Math.min(SHOWN, passing.size()));
        place(
                shown.isEmpty()
                        ? List.of(new ListItem(getTranslation("timeline.none")))
                        : lines(shown).stream().map(this::item).toList());
        count.setText(getTranslation("timeline.shown", passing.size(), moments.size()));
        more.setText(getTranslation("timeline.more", passing.size() - shown.size()));
        more.setVisible(shown.size() < passing.size());
    }

    /** Leaves alone what is in its place, so that a reader's place and selection are kept. */
    private void place(List<ListItem> items) {
        Set<Component> kept = Set.copyOf(items);
        list.getChildren().filter(item -> !kept.contains(item)).toList().forEach(list::remove);
        for (int i = 0; i < items.size(); i++) {
            if (i >= list.getComponentCount() || !list.getComponentAt(i).equals(items.get(i))) {
                list.addComponentAtIndex(i, items.get(i));
            }
        }
    }

    private static Set<Line> lines(List<Moment> moments) {
        Set<String> anchors = moments.stream().map(Moment::anchor).collect(Collectors.toSet());
        Map<String, List<Effect>> effects = moments.stream()
                .collect(Collectors.groupingBy(
                        Moment::causeAnchor,
                        Collectors.mapping(
                                moment -> new Effect(moment.anchor(), moment.sentence()), Collectors.toList())));
        return moments.stream()
                .map(moment -> new Line(
                        moment,
                        anchors.contains(moment.causeAnchor()),
                        effects.getOrDefault(moment.anchor(), List.of())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private ListItem item(Line line) {
        ListItem item = made.computeIfAbsent(line, this::make);
        item.setClassName("timeline-pointed-at", line.moment().anchor().equals(pointedAt));
        return item;
    }

    private ListItem make(Line line) {
        Moment moment = line.moment();
        TimelineEntry entry = moment.entry();
        Anchor when = jump(moment.anchor(), Dates.moment(entry.at()));
        when.addClassNames("timeline-when", "quiet");
        when.getElement().setAttribute("title", getTranslation("timeline.link"));
        Span what = new Span(moment.sentence());
        what.addClassName("timeline-what");
        Div head = new Div(what);
        head.addClassName("tags");
        entry.clauses().forEach(clause -> head.add(clause(clause)));
        Div event = new Div(head, who(moment));
        if (entry.reason() != null) {
            event.add(new Paragraph(getTranslation("timeline.reason", entry.reason())));
        }
        if (entry.because() != null) {
            event.add(because(entry.because(), line.causeIsShown()));
        }
        if (!line.effects().isEmpty()) {
            event.add(ledTo(line.effects()));
        }
        said(moment).forEach(event::add);
        ListItem item = new ListItem(when, event);
        item.setId(moment.anchor());
        return item;
    }

    private static Anchor jump(String anchor, String text) {
        Anchor jump = new Anchor("#" + anchor, text);
        jump.setRouterIgnore(true);
        return jump;
    }

    /** By whom and, where it is not the page's own person or term, to whom and in which term. */
    private Div who(Moment moment) {
        Div who = new Div(new Span(moment.who()));
        who.addClassNames("quiet", "timeline-who");
        moment.others().forEach(other -> who.add(new Anchor("people/" + other.person(), other.name())));
        TermId term = moment.term();
        if (term != null && !known.contains(term)) {
            who.add(new Span(Words.of(term)));
        }
        return who;
    }

    /** What it followed from: a way there, if that is on the page. */
    private Component because(Cause cause, boolean shown) {
        String words = getTranslation("timeline.because", Moment.sentence(cause.type()));
        Component because = shown
                ? jump(Moment.anchor(cause.eventId()), words)
                : new Span(Words.joined(words, Dates.moment(cause.at())));
        Div line = new Div(because);
        line.addClassName("quiet");
        return line;
    }

    /** What followed from it, and a way to each. */
    private Div ledTo(List<Effect> effects) {
        Div line = new Div(new Span(getTranslation("timeline.ledTo")));
        effects.forEach(effect -> line.add(jump(effect.anchor(), effect.sentence())));
        line.addClassNames("quiet", "timeline-who");
        return line;
    }

    /** The clause's number; its words are in the tooltip, and read aloud. */
    private static Tag clause(PolicyClause clause) {
        Span number = new Span(clause.name());
        number.getElement().setAttribute("aria-hidden", "true");
        Span aloud = new Span(Words.of(clause));
        aloud.addClassName("read-aloud");
        Tag tag = new Tag("", Tone.NEUTRAL);
        tag.add(number, aloud);
        tag.setTitle(Words.of(clause));
        return tag;
    }

    private List<Component> said(Moment moment) {
        List<Component> parts = new ArrayList<>();
        if (!moment.facts().isEmpty()) {
            Facts facts = new Facts();
            moment.facts().forEach(fact -> facts.with("content." + fact.name(), fact.value()));
            parts.add(new NativeDetails(getTranslation("timeline.content"), facts));
        }
        if (moment.entry().content().get("letterId") instanceof String letter
                && moment.entry().type().equals("correspondence.LetterWritten")) {
            parts.add(new Anchor("outbox/" + letter, getTranslation("timeline.letter")));
        }
        return parts;
    }

    /** A moment as it is shown: what it followed from, and what followed from it, can be gone to while that is shown too. */
    private record Line(Moment moment, boolean causeIsShown, List<Effect> effects) {}

    private record Effect(String anchor, String sentence) {}
}
