package se.fsektionen.mentorship.ui.correspondence;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.correspondence.FindLetters.Filter;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LetterState;
import se.fsektionen.mentorship.correspondence.MailingId;
import se.fsektionen.mentorship.kernel.Identifier;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.ui.shell.SearchField;
import se.fsektionen.mentorship.ui.shell.Words;

/** Which letters the outbox shows. */
class OutboxFilters extends Div {

    private final SearchField search;
    private final Select<LetterState> state = new Select<>();
    private final Select<LetterKind> kind = new Select<>();
    private final Select<TermId> term = new Select<>();
    private final Span count = new Span();
    private final Span mailingWords = new Span();
    private @Nullable MailingId mailing;

    OutboxFilters(List<TermId> terms, Runnable changed) {
        addClassName("filters");
        search = new SearchField("outbox.search", changed);
        offer(state, "outbox.state", "outbox.state.all", Arrays.asList(LetterState.values()), Words::of, changed);
        offer(kind, "outbox.kind", "outbox.kind.all", Arrays.asList(LetterKind.values()), Words::of, changed);
        offer(term, "shell.term", "outbox.term.all", terms, Words::of, changed);
        term.setVisible(!terms.isEmpty());
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        mailingWords.add(
                new Span(getTranslation("outbox.mailing") + " "),
                new Anchor("outbox", getTranslation("outbox.mailing.all")));
        add(search, state, kind, term, count, mailingWords);
    }

    private <T> void offer(
            Select<T> select,
            String labelKey,
            String allKey,
            List<T> values,
            Function<T, String> words,
            Runnable changed) {
        select.setAriaLabel(getTranslation(labelKey));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(allKey));
        select.setItemLabelGenerator(value -> value == null ? getTranslation(allKey) : words.apply(value));
        select.addValueChangeListener(change -> changed.run());
    }

    /** Takes what an address asks for: {@code ?state=FAILED}, {@code ?mailing=mailing-...}. */
    void ask(QueryParameters asked) {
        asked.getSingleParameter("state")
                .flatMap(name -> Arrays.stream(LetterState.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst())
                .ifPresent(state::setValue);
        mailing = asked.getSingleParameter("mailing")
                .filter(id -> id.startsWith("mailing-")
                        && Identifier.SHAPE.matcher(id).matches())
                .map(MailingId::new)
                .orElse(null);
        mailingWords.setVisible(mailing != null);
    }

    Filter filter() {
        return in(state.getValue() == null ? Set.of() : Set.of(state.getValue()));
    }

    /** Those kept unsent among the letters that pass whatever else is asked for. */
    Filter kept() {
        return in(Set.of(LetterState.KEPT));
    }

    /** Whether all letters of a state pass. */
    boolean letAll() {
        return kept().equals(Filter.in(Set.of(LetterState.KEPT)));
    }

    private Filter in(Set<LetterState> states) {
        return new Filter(states, kind.getValue(), term.getValue(), null, mailing, search.getValue());
    }

    void showCount(int letters) {
        count.setText(getTranslation("outbox.count", letters));
    }
}
