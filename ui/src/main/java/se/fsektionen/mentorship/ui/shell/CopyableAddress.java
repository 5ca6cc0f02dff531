package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** An address to hand on, with a button that copies it. */
public class CopyableAddress extends Div {

    public CopyableAddress(String address) {
        addClassName("copyable");
        Span text = new Span(address);
        text.addClassName("copyable-address");
        Span outcome = new Span();
        outcome.addClassName("quiet");
        outcome.getElement().setAttribute("role", "status");
        Button copy = new Button(getTranslation("shell.copy"));
        // A browser copies nothing on a page that came over plain HTTP from another machine.
        Clipboard.onClick(copy)
                .writeText(
                        address,
                        copied -> outcome.setText(getTranslation("shell.copy.done")),
                        failed -> outcome.setText(getTranslation("shell.copy.failed")));
        add(text, copy, outcome);
    }
}
