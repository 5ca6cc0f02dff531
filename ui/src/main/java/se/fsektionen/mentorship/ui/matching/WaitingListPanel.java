package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.FindWaitingList.TakenOff;
import se.fsektionen.mentorship.matching.FindWaitingList.Waiting;
import se.fsektionen.mentorship.matching.FindWaitingList.WaitingList;
import se.fsektionen.mentorship.matching.WaitingListCommand.PutBackOnWaitingList;
import se.fsektionen.mentorship.matching.WaitingListCommand.TakeOffWaitingList;
import se.fsektionen.mentorship.matching.WaitingListId;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.ReasonDialog;

/** Who waits for a mentor, in order, and who was taken off the list. For the coordinator only. */
class WaitingListPanel extends Section {

    private final WaitingListId list;
    private final Commands.Sender commands;
    private final Runnable changed;

    /** @param prospect what another round could do for them; empty to say nothing */
    WaitingListPanel(TermId term, WaitingList now, String prospect, Commands.Sender commands, Runnable changed) {
        list = WaitingListId.of(term);
        this.commands = commands;
        this.changed = changed;
        addClassNames("panel", "stack");
        add(new H2(getTranslation("matching.waiting", now.waiting().size())));
        add(new Paragraph(getTranslation(now.waiting().isEmpty() ? "matching.waiting.none" : "matching.waiting.what")));
        if (!prospect.isEmpty()) {
            add(new Paragraph(prospect));
        }
        if (!now.waiting().isEmpty()) {
            OrderedList waiting = new OrderedList();
            waiting.addClassName("matching-waiting");
            now.waiting().forEach(one -> waiting.add(line(one)));
            add(waiting);
        }
        if (!now.takenOff().isEmpty()) {
            UnorderedList off = new UnorderedList();
            off.addClassName("matching-people");
            now.takenOff().forEach(one -> off.add(line(one)));
            add(new H3(getTranslation("matching.waiting.off")), off);
        }
    }

    private ListItem line(Waiting one) {
        return line(
                one.name(),
                getTranslation(
                        one.afterPair() ? "matching.waiting.afterPair" : "matching.waiting.since",
                        Dates.dayOf(one.since())),
                button("matching.waiting.takeOff.one", one.name(), () -> takeOff(one)));
    }

    private ListItem line(TakenOff one) {
        return line(
                one.name(),
                getTranslation("matching.waiting.because", Dates.dayOf(one.at()), one.reason()),
                button("matching.waiting.putBack", one.name(), () -> putBack(one)));
    }

    private static ListItem line(String name, String about, Button button) {
        Span quiet = new Span(about);
        quiet.addClassName("quiet");
        return new ListItem(new Div(new Span(name), quiet), button);
    }

    private Button button(String key, String name, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.setAriaLabel(button.getText() + ": " + name);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void takeOff(Waiting one) {
        new ReasonDialog(
                        getTranslation("matching.waiting.takeOff"),
                        getTranslation("matching.waiting.takeOff.what", one.name()),
                        getTranslation("matching.waiting.takeOff"),
                        reason -> {
                            commands.because(reason).sendAndCatchUp(new TakeOffWaitingList(list, one.applicant()));
                            changed.run();
                        })
                .open();
    }

    private void putBack(TakenOff one) {
        Notices.attempt(() -> commands.sendAndCatchUp(new PutBackOnWaitingList(list, one.applicant())));
        changed.run();
    }
}
