package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that could not be shown. */
@ParentLayout(PublicLayout.class)
@AnonymousAllowed
public class ErrorPage extends Page implements HasErrorParameter<Exception> {

    private static final Logger log = LoggerFactory.getLogger(ErrorPage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> problem) {
        log.error("The page {} could not be shown", event.getLocation().getFirstSegment(), problem.getException());
        setTitle(getTranslation("shell.error"));
        setBody(emptyState(
                getTranslation("shell.error.heading"),
                getTranslation("shell.error.what"),
                new Anchor("/", getTranslation("shell.notFound.next"))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
