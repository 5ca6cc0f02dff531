package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.function.Function;
import se.fsektionen.mentorship.kernel.Identifier;

/** A page as all are built: a title, at most one main action beside it, and a body. */
public abstract class Page extends VerticalLayout implements HasDynamicTitle {

    private final H1 title = new H1();
    private final Paragraph introduction = new Paragraph();
    private final Div words = new Div(title, introduction);
    private final Div actions = new Div();
    private final Div body = new Div();

    protected Page() {
        addClassName("page");
        setPadding(false);
        setSpacing(false);
        words.addClassName("page-words");
        actions.addClassName("page-actions");
        introduction.addClassName("page-introduction");
        introduction.setVisible(false);
        Div head = new Div(words, actions);
        head.addClassName("page-head");
        body.addClassName("page-body");
        add(head, body);
    }

    /** @param titleKey the message that is the page's title */
    protected Page(String titleKey) {
        this();
        setTitle(getTranslation(titleKey));
    }

    protected void setTitle(String text) {
        title.setText(text);
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    /** One or two sentences under the title on what the page is for. */
    protected void setIntroduction(String text) {
        introduction.setText(text);
        introduction.setVisible(!text.isEmpty());
    }

    /** The page's one main action. */
    protected Button setMainAction(String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        setActions(button);
        return button;
    }

    /** Places something under the title and introduction. */
    protected final void addUnderTitle(Component component) {
        words.add(component);
    }

    /** What stands beside the title; the main action last. */
    protected void setActions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
    }

    /** Replaces what the page shows. */
    protected void setBody(Component... components) {
        body.removeAll();
        body.add(components);
    }

    /** Shows something more, under what the page shows. */
    protected void addToBody(Component component) {
        body.add(component);
    }

    /** A part of the page with a heading of its own. */
    protected final Section panel(String titleKey, Component content) {
        Section panel = new Section(new H2(getTranslation(titleKey)), content);
        panel.addClassName("panel");
        return panel;
    }

    /**
     * What the end of an address names.
     *
     * @throws NotFoundException if it can't be the name of such a thing
     */
    protected static <I extends Identifier> I named(String end, Function<String, I> identifier) {
        try {
            return identifier.apply(end);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /** What stands where there is nothing yet: what that means, and what to do next. */
    protected static Component emptyState(String heading, String whatToDo, Component... next) {
        Div state = new Div(new H2(heading), new Paragraph(whatToDo));
        state.add(next);
        state.addClassName("empty-state");
        return state;
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " – " + getTranslation("shell.programme");
    }
}
