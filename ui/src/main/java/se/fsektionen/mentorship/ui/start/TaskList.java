package se.fsektionen.mentorship.ui.start;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.TaskLinks;
import se.fsektionen.mentorship.ui.shell.Words;

/** What needs doing, the most urgent first, by term; each leads to where it is done. */
class TaskList extends Div {

    private static final Comparator<Task> MOST_URGENT_FIRST =
            Comparator.comparing(Task::urgency).thenComparing(Task::since).thenComparing(Task::kind);

    private final Map<String, Function<Task, String>> links = new HashMap<>();

    TaskList(List<Task> tasks, List<TaskLinks> links) {
        links.forEach(some -> this.links.putAll(some.byKind()));
        addClassName("start-tasks");
        if (tasks.isEmpty()) {
            add(new Paragraph(getTranslation("start.tasks.none")));
        }
        Map<String, List<Task>> byTerm = tasks.stream()
                .sorted(MOST_URGENT_FIRST)
                .collect(Collectors.groupingBy(
                        task -> task.term() == null ? "" : Words.of(task.term()), TreeMap::new, Collectors.toList()));
        byTerm.forEach((term, ofTerm) -> add(group(term, ofTerm)));
    }

    private Div group(String term, List<Task> tasks) {
        UnorderedList list = new UnorderedList();
        tasks.forEach(task -> list.add(item(task)));
        return new Div(new H3(term.isEmpty() ? getTranslation("start.tasks.always") : term), list);
    }

    private ListItem item(Task task) {
        Span urgency = new Span(Words.of(task.urgency()));
        urgency.addClassNames("start-urgency", task.urgency().name().toLowerCase(Locale.ROOT));
        Span since = new Span(getTranslation("start.tasks.since", Dates.shortDay(task.since())));
        since.addClassName("start-since");
        return new ListItem(urgency, words(task), since);
    }

    private Component words(Task task) {
        String text = getTranslation("task." + task.kind(), task.arguments().toArray());
        Function<Task, String> link = links.get(task.kind());
        return link == null ? new Span(text) : new Anchor(link.apply(task), text);
    }
}
