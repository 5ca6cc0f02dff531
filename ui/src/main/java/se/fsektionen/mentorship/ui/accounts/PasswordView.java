package se.fsektionen.mentorship.ui.accounts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.ChangePassword;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Page;

/** Where those who are signed in change their password. */
@Route("password")
@PermitAll
public class PasswordView extends Page {

    private final Commands commands;
    private final CurrentUser user;
    private final PasswordEncoder encoder;
    private final ChoosePassword password = new ChoosePassword();

    PasswordView(Commands commands, CurrentUser user, PasswordEncoder encoder) {
        super("accounts.password.title");
        this.commands = commands;
        this.user = user;
        this.encoder = encoder;
        Button change = new Button(getTranslation("accounts.password.change"), click -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(password, change);
        form.addClassName("fields");
        setBody(form);
    }

    private void change() {
        AccountId own = new AccountId(user.actor().id());
        if (password.isRight()
                && Notices.attempt(
                        () -> commands.by(user.actor()).send(new ChangePassword(own, password.hash(encoder))))) {
            Notices.success(getTranslation("accounts.password.done"));
            getUI().ifPresent(ui -> ui.navigate(""));
        }
    }
}
