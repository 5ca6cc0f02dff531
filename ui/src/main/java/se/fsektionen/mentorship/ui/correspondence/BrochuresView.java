package se.fsektionen.mentorship.ui.correspondence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import se.fsektionen.mentorship.correspondence.Brochure;
import se.fsektionen.mentorship.correspondence.FindBrochure;
import se.fsektionen.mentorship.correspondence.ReplaceBrochure;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.FileStore;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Freshness;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.Words;

/** The two brochures: which file letters carry now, and replacing it (P08, P12). */
@Route("brochures")
@Menu(order = 32, title = "brochures.title")
@RolesAllowed("COORDINATOR")
public class BrochuresView extends Page {

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;
    private final FileStore files;
    private final Map<Brochure, BrochurePanel> panels = new EnumMap<>(Brochure.class);

    BrochuresView(Queries queries, Commands commands, Changes changes, CurrentUser user, FileStore files) {
        super("brochures.title");
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        this.files = files;
        setIntroduction(getTranslation("brochures.introduction"));
        for (Brochure brochure : Brochure.values()) {
            panels.put(brochure, new BrochurePanel(brochure, (name, content) -> replace(brochure, name, content)));
        }
        setBody(panels.values().toArray(Component[]::new));
        refresh();
        Freshness.refreshOnChange(this, changes, Set.of("correspondence.projection"), this::refresh);
    }

    private void refresh() {
        panels.forEach((brochure, panel) -> panel.show(queries.ask(new FindBrochure(brochure))));
    }

    private void replace(Brochure brochure, String name, byte[] content) {
        commands.by(user.actor())
                .sendAndCatchUp(new ReplaceBrochure(brochure, files.put(content), name, content.length));
        Notices.success(getTranslation("brochures.done", Words.of(brochure)));
        refresh();
    }
}
