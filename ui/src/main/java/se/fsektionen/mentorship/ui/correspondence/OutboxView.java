package se.fsektionen.mentorship.ui.correspondence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.correspondence.FindLetters;
import se.fsektionen.mentorship.correspondence.FindLetters.Filter;
import se.fsektionen.mentorship.correspondence.FindMailStatus;
import se.fsektionen.mentorship.correspondence.FindMailStatus.MailStatus;
import se.fsektionen.mentorship.correspondence.LetterCommand.SendAgain;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LetterRow;
import se.fsektionen.mentorship.correspondence.LetterState;
import se.fsektionen.mentorship.correspondence.MailingId;
import se.fsektionen.mentorship.kernel.Identifier;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Freshness;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.Progress;
import se.fsektionen.mentorship.ui.shell.Words;

/** All letters, whether they could be sent or not. */
@Route("outbox")
@Menu(order = 31, title = "outbox.title")
@RolesAllowed("COORDINATOR")
public class OutboxView extends Page implements BeforeEnterObserver {

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;
    private final Grid<LetterRow> grid = new Grid<>();
    private final TextField search = new TextField();
    private final Select<LetterState> state = new Select<>();
    private final Select<LetterKind> kind = new Select<>();
    private final Span count = new Span();
    private final Div filters = new Div(search, state, kind, count);
    private final Div status = new Div();
    private @Nullable MailingId mailing;

    OutboxView(Queries queries, Commands commands, Changes changes, CurrentUser user) {
        super("outbox.title");
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        setIntroduction(getTranslation("outbox.introduction"));
        status.addClassName("stack");
        filters.addClassName("filters");
        count.addClassName("quiet");
        search.setPlaceholder(getTranslation("outbox.search"));
        search.setAriaLabel(getTranslation("outbox.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refreshLetters());
        offer(state, "outbox.state", "outbox.state.all", LetterState.values());
        offer(kind, "outbox.kind", "outbox.kind.all", LetterKind.values());
        columns();
        grid.setItems(
                query -> queries.ask(new FindLetters(filter(), query.getOffset(), query.getLimit())).letters().stream(),
                query -> queries.ask(new FindLetters(filter(), 0, 1)).total());
        Freshness.refreshOnChange(this, changes, Set.of("correspondence.projection"), this::refresh);
    }

    private <E extends Enum<E>> void offer(Select<E> select, String labelKey, String allKey, E[] values) {
        select.setAriaLabel(getTranslation(labelKey));
        select.setItems(Arrays.asList(values));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(allKey));
        select.setItemLabelGenerator(value -> value == null ? getTranslation(allKey) : Words.of(value));
        select.addValueChangeListener(change -> refreshLetters());
    }

    private void columns() {
        grid.addComponentColumn(letter -> new Anchor("outbox/" + letter.letterId(), letter.subject()))
                .setHeader(getTranslation("outbox.subject"))
                .setFlexGrow(2);
        grid.addColumn(LetterRow::address).setHeader(getTranslation("outbox.address"));
        grid.addColumn(letter -> Words.of(letter.kind())).setHeader(getTranslation("outbox.kind"));
        grid.addComponentColumn(letter -> LetterTag.of(letter.state()))
                .setHeader(getTranslation("outbox.state"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addColumn(letter -> Dates.tableMoment(letter.changed()))
                .setHeader(getTranslation("outbox.changed"))
                .setWidth("10rem")
                .setFlexGrow(0);
        grid.addClassName("tall");
    }

    private Filter filter() {
        return new Filter(
                state.getValue() == null ? Set.of() : Set.of(state.getValue()),
                kind.getValue(),
                null,
                null,
                mailing,
                search.getValue());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
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
        refresh();
    }

    private void refresh() {
        status.removeAll();
        showStatus(queries.ask(new FindMailStatus()));
        if (queries.ask(new FindLetters(Filter.all(), 0, 1)).total() == 0) {
            setBody(status, emptyState(getTranslation("outbox.none"), getTranslation("outbox.none.what")));
        } else {
            setBody(status, filters, grid);
            refreshLetters();
        }
    }

    private void showStatus(MailStatus mail) {
        List<Component> words = new ArrayList<>();
        setActions();
        if (!mail.set()) {
            words.add(new Paragraph(getTranslation("outbox.mail.notSet")));
            Paragraph how = new Paragraph(getTranslation("outbox.mail.how"));
            how.addClassName("quiet");
            words.add(how);
        } else {
            words.add(new Paragraph(getTranslation("outbox.mail.set", mail.server(), mail.from())));
            int kept = queries.ask(new FindLetters(Filter.in(Set.of(LetterState.KEPT)), 0, 1))
                    .total();
            if (kept > 0) {
                Button send = new Button(getTranslation("outbox.sendKept", kept), click -> sendKept(kept));
                send.addThemeVariants(ButtonVariant.PRIMARY);
                send.setDisableOnClick(true);
                setActions(send);
            }
        }
        Optional.ofNullable(mail.problem())
                .ifPresent(problem -> words.add(new Paragraph(getTranslation("outbox.mail.problem", problem))));
        if (mailing != null) {
            words.add(new Div(
                    new Span(getTranslation("outbox.mailing") + " "),
                    new Anchor("outbox", getTranslation("outbox.mailing.all"))));
        }
        status.add(words);
    }

    private void refreshLetters() {
        count.setText(getTranslation(
                "outbox.count", queries.ask(new FindLetters(filter(), 0, 1)).total()));
        grid.getDataProvider().refreshAll();
    }

    private void sendKept(int kept) {
        List<LetterRow> letters = queries.ask(new FindLetters(Filter.in(Set.of(LetterState.KEPT)), 0, kept))
                .letters();
        Commands.Sender sender = commands.by(user.actor());
        Progress progress = new Progress("outbox.sendKept.progress");
        addToBody(progress);
        progress.forEach(
                letters,
                UI.getCurrent(),
                letter -> {
                    try {
                        sender.send(new SendAgain(letter.letterId()));
                        return true;
                    } catch (RuleBroken sentMeanwhile) {
                        return false;
                    }
                },
                refused -> refresh());
    }
}
