package se.fsektionen.mentorship.ui.start;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.fsektionen.mentorship.ui.shell.Page;

/** What needs doing now, and how the terms are. */
@Route("")
@Menu(order = 0, title = "start.title")
@PermitAll
public class StartView extends Page {

    StartView() {
        super("start.title");
    }
}
