package se.fsektionen.mentorship.ui.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.TermPage;

/** A term and its registers as they were at the end of any day, computed from the events; or what became otherwise between two (P24). */
@Route("as-it-was")
@Menu(order = 42, title = "past.title")
@RolesAllowed({"COORDINATOR", "READER"})
public class AsItWasView extends TermPage {

    private final Queries queries;
    private final Clock clock;
    private final boolean coordinator;
    private final DatePicker day = Dates.field(getTranslation("past.day"));
    private final DatePicker later = Dates.field(getTranslation("past.later"));
    private final Div tables = new Div();

    AsItWasView(Queries queries, CurrentUser user, Clock clock) {
        super("past.title", queries);
        this.queries = queries;
        this.clock = clock;
        this.coordinator = user.is(Role.COORDINATOR);
        setIntroduction(getTranslation("past.introduction"));
        later.setClearButtonVisible(true);
        day.addValueChangeListener(this::showWhatIsChosen);
        later.addValueChangeListener(this::showWhatIsChosen);
        tables.addClassName("page-body");
    }

    @Override
    protected void showTerm(Term term) {
        LocalDate today = Stockholm.today(clock);
        day.setMax(today);
        later.setMax(today);
        LocalDate end = term.dates().end();
        day.setValue(end.isBefore(today) ? end : today);
        Div days = new Div(day, later);
        days.addClassName("filters");
        setBody(days, tables);
        show();
    }

    /** A day that the page itself sets is shown once the page is. */
    private void showWhatIsChosen(HasValue.ValueChangeEvent<LocalDate> change) {
        if (change.isFromClient()) {
            show();
        }
    }

    private void show() {
        tables.removeAll();
        if (day.isInvalid() || later.isInvalid() || day.getValue() == null) {
            return;
        }
        Optional<PastTerm> then = PastTerm.of(termId(), day.getValue(), coordinator, queries);
        if (then.isEmpty()) {
            tables.add(emptyState(getTranslation("past.none"), getTranslation("past.none.what", day.getValue())));
        } else if (later.getValue() == null) {
            then.get().tables().forEach(table -> tables.add(new PastTablePanel(table)));
        } else {
            tables.add(changes(then.get()));
        }
    }

    private List<Component> changes(PastTerm one) {
        PastTerm other =
                PastTerm.of(termId(), later.getValue(), coordinator, queries).orElse(one);
        boolean forward = !later.getValue().isBefore(day.getValue());
        List<PastTable> before = (forward ? one : other).tables();
        List<PastTable> after = (forward ? other : one).tables();
        List<Component> panels = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            panels.add(new ChangesPanel(after.get(i).title(), before.get(i).changesTo(after.get(i))));
        }
        return panels;
    }
}
