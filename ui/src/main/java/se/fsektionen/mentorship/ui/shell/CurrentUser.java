package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.Role;

/** Who is signed in and looks at this page. */
@Component
public class CurrentUser {

    private final AuthenticationContext authentication;

    CurrentUser(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    /**
     * The signed-in user as the sender of commands.
     *
     * @throws IllegalStateException if nobody is signed in
     */
    public Actor actor() {
        return signedIn().actor();
    }

    public boolean is(Role role) {
        return authentication
                .getAuthenticatedUser(SignedIn.class)
                .filter(user -> user.actor().role() == role)
                .isPresent();
    }

    /** What the signed-in user is called. */
    public String name() {
        return signedIn().name();
    }

    public Language language() {
        UI ui = UI.getCurrent();
        return ui == null ? Language.SWEDISH : Messages.languageOf(ui.getLocale());
    }

    void signOut() {
        authentication.logout();
    }

    private SignedIn signedIn() {
        return authentication
                .getAuthenticatedUser(SignedIn.class)
                .orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }
}
