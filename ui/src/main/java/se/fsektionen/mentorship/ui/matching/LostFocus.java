package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.dom.Element;

/** Gives the focus back to somebody who works by keyboard, where what had it was made anew. */
final class LostFocus {

    /** A dialog that closes gives the focus back by itself first, perhaps to what is gone: that is waited for. */
    private static final String WHEN_LOST = """
            const restore = tries => {
              if (tries && document.querySelector('vaadin-dialog[opened]')) {
                setTimeout(() => restore(tries - 1), 200);
              } else if (document.activeElement === document.body) {
                focus();
              }
            };
            setTimeout(() => restore(25), 300);
            """;

    private LostFocus() {}

    /** @param focus what to do on the page if nothing has the focus; {@code this} is the element */
    static void returnTo(Element element, String focus) {
        element.executeJs("const focus = () => { " + focus + " };\n" + WHEN_LOST);
    }
}
