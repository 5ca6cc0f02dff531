package se.fsektionen.mentorship.ui.accounts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Pseudonyms;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.CreateFirstAccount;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.PublicLayout;

/** Creates the coordinator's account with the link that the program printed when it started. */
@Route(value = SetupView.ROUTE, layout = PublicLayout.class)
@AnonymousAllowed
public class SetupView extends Page implements HasUrlParameter<String> {

    static final String ROUTE = "setup";

    private final SetupLink link;
    private final Commands commands;
    private final Pseudonyms pseudonyms;
    private final PasswordEncoder encoder;

    private final PersonFields who = new PersonFields(true);
    private final ChoosePassword password = new ChoosePassword();
    private String token = "";

    SetupView(SetupLink link, Commands commands, Pseudonyms pseudonyms, PasswordEncoder encoder) {
        super("accounts.setup.title");
        this.link = link;
        this.commands = commands;
        this.pseudonyms = pseudonyms;
        this.encoder = encoder;
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        token = parameter;
        if (link.opensWith(token)) {
            setIntroduction(getTranslation("accounts.setup.introduction"));
            setBody(form());
        } else {
            setBody(emptyState(getTranslation("accounts.link.closed"), getTranslation("accounts.setup.closed.what")));
        }
    }

    private Div form() {
        Button create = new Button(getTranslation("accounts.setup.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(who, password, create);
        form.addClassName("fields");
        return form;
    }

    private void create() {
        boolean passwordIsRight = password.isRight();
        if (!who.isRight() || !passwordIsRight || !link.opensWith(token)) {
            return;
        }
        PersonId person = pseudonyms.person(who.email());
        Actor coordinator = new Actor(AccountId.of(person).value(), Role.COORDINATOR);
        if (Notices.attempt(() -> commands.by(coordinator)
                .send(new CreateFirstAccount(person, who.name(), who.email(), password.hash(encoder))))) {
            Notices.success(getTranslation("accounts.setup.done"));
            getUI().ifPresent(ui -> ui.navigate(LoginView.class));
        }
    }
}
