package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;

/** An address of this program as the reader's browser reaches it, to hand on. */
public final class OwnAddress {

    private OwnAddress() {}

    /** Gives the whole address of a path, once the browser has said where it is. */
    public static void of(String path, Consumer<String> use) {
        // Which page the browser is on is no help: it may still be on its way here.
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(here -> use.accept(here.getProtocol() + "://" + here.getAuthority() + "/" + path));
    }
}
