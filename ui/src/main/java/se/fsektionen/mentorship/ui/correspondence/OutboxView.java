package se.fsektionen.mentorship.ui.correspondence;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import se.fsektionen.mentorship.correspondence.FindLetters;
import se.fsektionen.mentorship.correspondence.FindLetters.Filter;
import se.fsektionen.mentorship.correspondence.FindMailStatus;
import se.fsektionen.mentorship.correspondence.FindMailStatus.MailStatus;
import se.fsektionen.mentorship.correspondence.LetterCommand.SendAgain;
import se.fsektionen.mentorship.correspondence.LetterRow;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Freshness;
import se.fsektionen.mentorship.ui.shell.Notices;
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
    private final MailStatusPanel status = new MailStatusPanel();
    private final OutboxFilters filters;
    private final Div work = new Div();
    private final Grid<LetterRow> grid = new Grid<>();
    private boolean sending;

    OutboxView(Queries queries, Commands commands, Changes changes, CurrentUser user) {
        super("outbox.title");
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        setIntroduction(getTranslation("outbox.introduction"));
        filters = new OutboxFilters(
                queries.ask(new FindTerms()).stream().map(Term::termId).toList(), this::refresh);
        work.setVisible(false);
        columns();
        grid.setItems(
                query -> page(filters.filter(), query.getOffset(), query.getLimit()).letters().stream(),
                query -> total(filters.filter()));
        Freshness.refreshOnChange(this, changes, Set.of("correspondence.projection"), this::refresh);
    }

    private FindLetters.Page page(Filter filter, int offset, int limit) {
        return queries.ask(new FindLetters(filter, offset, limit));
    }

    private int total(Filter filter) {
        return page(filter, 0, 1).total();
    }

    private void columns() {
        grid.addComponentColumn(OutboxView::letter)
                .setHeader(getTranslation("outbox.letter"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("outbox.state"))
                .setFlexGrow(2);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addItemClickListener(click -> UI.getCurrent()
                .navigate(LetterView.class, click.getItem().letterId().value()));
        grid.addClassNames("tall", "letters");
    }

    private static Div letter(LetterRow letter) {
        Span to = new Span(letter.address());
        Span kind = new Span(Words.of(letter.kind()));
        kind.addClassName("quiet");
        Div cell = new Div(new Anchor("outbox/" + letter.letterId(), letter.subject()), to, kind);
        cell.addClassName("letter-cell");
        return cell;
    }

    private Div state(LetterRow letter) {
        Span when = new Span(Dates.tableMoment(letter.changed()));
        when.addClassName("quiet");
        Div head = new Div(LetterTag.of(letter.state()), when);
        head.addClassName("tags");
        Div cell = new Div(head);
        cell.addClassName("letter-cell");
        if (letter.problem() != null) {
            Span problem = new Span(letter.problem());
            problem.addClassName("quiet");
            cell.add(problem);
        }
        if (letter.nextAttempt() != null) {
            cell.add(new Span(getTranslation("outbox.nextAt", Dates.tableMoment(letter.nextAttempt()))));
        }
        return cell;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.ask(event.getLocation().getQueryParameters());
        refresh();
    }

    private void refresh() {
        MailStatus mail = queries.ask(new FindMailStatus());
        status.show(mail);
        offerToSend(mail);
        if (total(Filter.all()) == 0) {
            setBody(status, emptyState(getTranslation("outbox.none"), getTranslation("outbox.none.what")));
            return;
        }
        if (grid.getParent().isEmpty()) {
            setBody(status, filters, work, grid);
        }
        filters.showCount(total(filters.filter()));
        grid.getDataProvider().refreshAll();
    }

    private void offerToSend(MailStatus mail) {
        int kept = mail.set() && !sending ? total(filters.kept()) : 0;
        if (kept == 0) {
            setActions();
        } else {
            setMainAction(getTranslation("outbox.sendKept", kept), () -> askToSend(kept));
        }
    }

    /** What has been sent can't be called back, and letters kept for long may be about what has been. */
    private void askToSend(int kept) {
        LetterRow oldest = page(filters.kept(), kept - 1, 1).letters().getLast();
        Dialog dialog = new Dialog(getTranslation("outbox.sendKept", kept));
        Button send = new Button(getTranslation("outbox.send"), click -> {
            dialog.close();
            sendKept(kept);
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Div words = new Div(
                new Paragraph(getTranslation("outbox.sendKept.oldest", Dates.dayOf(oldest.written()))),
                new Paragraph(getTranslation(filters.letAll() ? "outbox.sendKept.all" : "outbox.sendKept.filtered")));
        words.addClassName("stack");
        dialog.add(words);
        dialog.getFooter().add(new Button(getTranslation("shell.cancel"), click -> dialog.close()), send);
        dialog.open();
    }

    private void sendKept(int kept) {
        List<LetterRow> letters = page(filters.kept(), 0, kept).letters();
        Commands.Sender sender = commands.by(user.actor());
        Progress progress = new Progress("outbox.sendKept.progress");
        sending = true;
        setActions();
        work.removeAll();
        work.add(progress);
        work.setVisible(true);
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
                refused -> {
                    sending = false;
                    work.setVisible(false);
                    Notices.success(getTranslation("outbox.sendKept.done", letters.size() - refused.size()));
                    refresh();
                });
    }
}
