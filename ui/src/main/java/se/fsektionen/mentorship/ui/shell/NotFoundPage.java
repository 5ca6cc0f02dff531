package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** An address that leads nowhere, or not for this reader. */
@ParentLayout(PublicLayout.class)
@AnonymousAllowed
public class NotFoundPage extends Page implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> problem) {
        setTitle(getTranslation("shell.notFound"));
        setBody(emptyState(
                getTranslation("shell.notFound.heading"),
                getTranslation("shell.notFound.what"),
                new Anchor("/", getTranslation("shell.notFound.next"))));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
