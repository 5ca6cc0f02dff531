package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;

/**
 * A page about one term: the one that {@code ?term=} in the address names, or else the one last looked at, or else the newest
 * that runs. The reader changes it beside the title.
 */
public abstract class TermPage extends Page implements BeforeEnterObserver {

    private static final String PARAMETER = "term";
    private static final String LAST = TermPage.class.getName();

    private final Queries queries;
    private final Select<Term> choice = new Select<>();
    private @Nullable Term term;

    protected TermPage(String titleKey, Queries queries) {
        super(titleKey);
        this.queries = queries;
        choice.setAriaLabel(getTranslation("shell.term"));
        choice.addThemeVariants(SelectVariant.SMALL);
        choice.addClassName("page-term");
        choice.setItemLabelGenerator(each -> Words.of(each.termId()));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent()
                        .navigate(
                                getClass(),
                                QueryParameters.of(
                                        PARAMETER, change.getValue().termId().value()));
            }
        });
        addUnderTitle(choice);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Term> terms = queries.ask(new FindTerms());
        choice.setVisible(terms.size() > 1);
        choice.setItems(terms);
        Optional<String> asked = event.getLocation().getQueryParameters().getSingleParameter(PARAMETER);
        Optional<Term> chosen = asked.flatMap(id -> named(terms, id))
                .or(() -> Optional.ofNullable(
                                (String) VaadinSession.getCurrent().getAttribute(LAST))
                        .flatMap(id -> named(terms, id)))
                .or(() -> terms.stream().filter(Term::running).findFirst())
                .or(() -> terms.stream().findFirst());
        term = chosen.orElse(null);
        if (term == null) {
            showNoTerm();
        } else {
            VaadinSession.getCurrent().setAttribute(LAST, term.termId().value());
            choice.setValue(term);
            showTerm(term);
        }
    }

    /** Shows the page anew after each change to the read models of the groups. */
    protected final void refreshOnChange(Changes changes, Set<String> groups) {
        Freshness.refreshOnChange(this, changes, groups, this::refresh);
    }

    /** Shows the term anew, as it is now. */
    protected final void refresh() {
        if (term == null) {
            showNoTerm();
        } else {
            named(queries.ask(new FindTerms()), term.termId().value()).ifPresent(now -> {
                term = now;
                showTerm(now);
            });
        }
    }

    /** Shows the page for a term; called again whenever it should be shown anew, so keep what somebody is typing in. */
    protected abstract void showTerm(Term term);

    /** Shows the page where there is no term yet. */
    protected void showNoTerm() {
        setActions();
        setBody(emptyState(
                getTranslation("shell.term.none"),
                getTranslation("shell.term.none.what"),
                new Anchor("terms", getTranslation("shell.term.none.next"))));
    }

    /**
     * The term that is shown.
     *
     * @throws IllegalStateException if there is none yet
     */
    protected final TermId termId() {
        if (term == null) {
            throw new IllegalStateException("No term is shown");
        }
        return term.termId();
    }

    private static Optional<Term> named(List<Term> terms, String id) {
        return terms.stream().filter(each -> each.termId().value().equals(id)).findFirst();
    }
}
