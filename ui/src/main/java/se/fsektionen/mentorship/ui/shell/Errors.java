package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.RuleBroken;

/** What nobody caught: said on the page in plain words, and logged for whoever keeps the program. */
@Component
class Errors implements VaadinServiceInitListener {

    private static final Logger log = LoggerFactory.getLogger(Errors.class);

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(Errors::tell));
    }

    private static void tell(ErrorEvent error) {
        if (error.getThrowable() instanceof RuleBroken refusal) {
            onPage(() -> Notices.refused(refusal));
        } else {
            log.error("A page failed", error.getThrowable());
            onPage(() -> Notices.problem(I18NProvider.translate("shell.error.notice")));
        }
    }

    private static void onPage(Runnable words) {
        if (UI.getCurrent() != null) {
            words.run();
        }
    }
}
