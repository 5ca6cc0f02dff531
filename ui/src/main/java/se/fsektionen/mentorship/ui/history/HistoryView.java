package se.fsektionen.mentorship.ui.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.atomic.AtomicReference;
import se.fsektionen.mentorship.platform.HistoryCheck;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.VerifyHistory;
import se.fsektionen.mentorship.ui.shell.Background;
import se.fsektionen.mentorship.ui.shell.Page;

/** Verifies that no event was changed, taken out or put in, and compares with what a report printed (P24). */
@Route("history")
@Menu(order = 43, title = "history.title")
@RolesAllowed({"COORDINATOR", "READER"})
public class HistoryView extends Page {

    private final Queries queries;
    private final Button verify;
    private final Div outcome = new Div();

    HistoryView(Queries queries) {
        super("history.title");
        this.queries = queries;
        setIntroduction(getTranslation("history.introduction"));
        verify = setMainAction(getTranslation("history.verify"), this::verify);
        verify.setDisableOnClick(true);
        outcome.addClassName("stack");
        outcome.getElement().setAttribute("aria-live", "polite");
        outcome.add(emptyState(getTranslation("history.unverified"), getTranslation("history.unverified.what")));
        setBody(outcome);
    }

    private void verify() {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("history.verifying"));
        show(new Paragraph(getTranslation("history.verifying")), bar);
        AtomicReference<HistoryCheck> check = new AtomicReference<>();
        Background.run(UI.getCurrent(), () -> check.set(queries.ask(new VerifyHistory())), () -> {
            show(
                    panel("history.outcome", new Findings(check.get())),
                    panel("history.seals", new SealList(check.get())));
            verify.setEnabled(true);
        });
    }

    private void show(Component... components) {
        outcome.removeAll();
        outcome.add(components);
    }
}
