package se.fsektionen.mentorship.ui.accounts;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.PublicLayout;

/** Where those who have an account sign in. */
@Route(value = "login", layout = PublicLayout.class)
@AnonymousAllowed
public class LoginView extends Page implements BeforeEnterObserver {

    static final String WRONG = "error";
    static final String WAIT = "wait";

    private final LoginForm form = new LoginForm();
    private final AuthenticationContext authentication;
    private final Queries queries;

    LoginView(AuthenticationContext authentication, Queries queries) {
        super("accounts.login.title");
        this.authentication = authentication;
        this.queries = queries;
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        if (queries.ask(new FindAccounts()).isEmpty()) {
            setBody(emptyState(
                    getTranslation("accounts.login.notSetUp.title"), getTranslation("accounts.login.notSetUp.what")));
            return;
        }
        boolean mustWait = isSet(event, WAIT);
        form.setI18n(words(mustWait ? "accounts.login.wait" : "accounts.login.wrong"));
        form.setError(mustWait || isSet(event, WRONG));
        setBody(form);
    }

    private static boolean isSet(BeforeEnterEvent event, String parameter) {
        return event.getLocation().getQueryParameters().getParameters().containsKey(parameter);
    }

    private LoginI18n words(String problem) {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle("");
        words.getForm().setUsername(getTranslation("accounts.email"));
        words.getForm().setPassword(getTranslation("accounts.password"));
        words.getForm().setSubmit(getTranslation("accounts.login.submit"));
        words.getErrorMessage().setTitle(getTranslation(problem + ".title"));
        words.getErrorMessage().setMessage(getTranslation(problem + ".what"));
        words.getErrorMessage().setUsername(getTranslation("accounts.login.emailMissing"));
        words.getErrorMessage().setPassword(getTranslation("accounts.login.passwordMissing"));
        return words;
    }
}
