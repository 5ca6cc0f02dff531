package se.fsektionen.mentorship.ui.accounts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.ActivateAccount;
import se.fsektionen.mentorship.ui.accounts.FindAccounts.Account;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.PublicLayout;
import se.fsektionen.mentorship.ui.shell.Words;

/** Where the link of an invitation leads: its holder chooses a password. */
@Route(value = InvitationView.ROUTE, layout = PublicLayout.class)
@AnonymousAllowed
public class InvitationView extends Page implements HasUrlParameter<String> {

    static final String ROUTE = "account";

    private final Queries queries;
    private final Commands commands;
    private final PasswordEncoder encoder;
    private final ChoosePassword password = new ChoosePassword();
    private String token = "";

    InvitationView(Queries queries, Commands commands, PasswordEncoder encoder) {
        super("accounts.invitation.title");
        this.queries = queries;
        this.commands = commands;
        this.encoder = encoder;
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        token = parameter;
        invited().ifPresentOrElse(this::welcome, this::sayItIsClosed);
    }

    private Optional<Account> invited() {
        return queries.ask(new FindInvitation(token));
    }

    private void welcome(Account account) {
        setIntroduction(getTranslation(
                "accounts.invitation.introduction", account.name(), account.email(), Words.of(account.role())));
        Button choose = new Button(getTranslation("accounts.invitation.choose"), click -> choose());
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(password, choose);
        form.addClassName("fields");
        setBody(form);
    }

    private void sayItIsClosed() {
        setIntroduction("");
        setBody(emptyState(getTranslation("accounts.link.closed"), getTranslation("accounts.invitation.closed.what")));
    }

    private void choose() {
        if (password.isRight()) {
            invited().ifPresentOrElse(this::activate, this::sayItIsClosed);
        }
    }

    private void activate(Account account) {
        Actor holder = new Actor(account.accountId().value(), account.role());
        boolean done = account.invitation() != null
                && Notices.attempt(() -> commands.by(holder)
                        .send(new ActivateAccount(
                                account.accountId(), account.invitation().invitationId(), password.hash(encoder))));
        if (done) {
            Notices.success(getTranslation("accounts.invitation.done"));
            getUI().ifPresent(ui -> ui.navigate(LoginView.class));
        }
    }
}
