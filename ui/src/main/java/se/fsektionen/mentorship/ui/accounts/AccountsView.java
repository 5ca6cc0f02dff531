package se.fsektionen.mentorship.ui.accounts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.LinkTokens;
import se.fsektionen.mentorship.platform.Pseudonyms;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.AllowNewPassword;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.ChangeRole;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.DeactivateAccount;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.InviteAccount;
import se.fsektionen.mentorship.ui.accounts.FindAccounts.Account;
import se.fsektionen.mentorship.ui.accounts.FindAccounts.AccountState;
import se.fsektionen.mentorship.ui.shell.CopyableAddress;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.OwnAddress;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.Words;

/** Who may sign in, and as what. Next year's coordinator is invited here. */
@Route("accounts")
@Menu(order = 90, title = "accounts.title")
@RolesAllowed("COORDINATOR")
public class AccountsView extends Page {

    private static final List<Role> ROLES =
            List.of(Role.COORDINATOR, Role.BUSINESS_RELATIONS, Role.INDUSTRY_COMMITTEE, Role.READER);

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;
    private final Pseudonyms pseudonyms;
    private final LinkTokens tokens;
    private final Clock clock;
    private final Grid<Account> grid = new Grid<>();

    AccountsView(
            Queries queries,
            Commands commands,
            CurrentUser user,
            Pseudonyms pseudonyms,
            LinkTokens tokens,
            Clock clock) {
        super("accounts.title");
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        this.pseudonyms = pseudonyms;
        this.tokens = tokens;
        this.clock = clock;
        setIntroduction(getTranslation("accounts.introduction"));
        setMainAction(getTranslation("accounts.invite"), this::invite);
        grid.addColumn(Account::name).setHeader(getTranslation("accounts.name")).setAutoWidth(true);
        grid.addColumn(Account::email)
                .setHeader(getTranslation("accounts.email"))
                .setAutoWidth(true);
        grid.addColumn(account -> Words.of(account.role()))
                .setHeader(getTranslation("accounts.role"))
                .setAutoWidth(true);
        grid.addColumn(this::state).setHeader(getTranslation("accounts.state")).setAutoWidth(true);
        grid.addComponentColumn(this::choices)
                .setHeader(getTranslation("accounts.choices"))
                .setFlexGrow(0)
                .setWidth("8rem");
        grid.setAllRowsVisible(true);
        setBody(grid);
        refresh();
    }

    private void refresh() {
        grid.setItems(queries.ask(new FindAccounts()));
    }

    private String state(Account account) {
        if (account.state() == AccountState.INVITED && account.invitation() != null) {
            boolean open = clock.instant().isBefore(account.invitation().expiresAt());
            return open
                    ? getTranslation(
                            "accounts.invitedUntil",
                            Dates.dayOf(account.invitation().expiresAt()))
                    : getTranslation("accounts.invitationExpired");
        }
        return Words.of(account.state());
    }

    private Component choices(Account account) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        SubMenu menu =
                bar.addItem(getTranslation("accounts.change"), account.name()).getSubMenu();
        if (account.state() == AccountState.ACTIVE) {
            SubMenu roles = menu.addItem(getTranslation("accounts.changeRole")).getSubMenu();
            ROLES.stream()
                    .filter(role -> role != account.role())
                    .forEach(role ->
                            roles.addItem(Words.of(role), click -> send(new ChangeRole(account.accountId(), role))));
            menu.addItem(getTranslation("accounts.allowNewPassword"), click -> allowNewPassword(account));
        } else {
            menu.addItem(getTranslation("accounts.inviteAgain"), click -> inviteAgain(account));
        }
        if (account.state() != AccountState.CLOSED) {
            menu.addItem(getTranslation("accounts.close"), click -> send(new DeactivateAccount(account.accountId())));
        }
        return bar;
    }

    private boolean send(AccountCommand command) {
        boolean done = Notices.attempt(() -> commands.by(user.actor()).send(command));
        refresh();
        return done;
    }

    private void allowNewPassword(Account account) {
        InvitationId invitation = InvitationId.random();
        if (send(new AllowNewPassword(account.accountId(), invitation))) {
            handOver(account.name(), invitation);
        }
    }

    private void inviteAgain(Account account) {
        InvitationId invitation = InvitationId.random();
        PersonId person = pseudonyms.person(new EmailAddress(account.email()));
        if (send(new InviteAccount(
                person, account.name(), new EmailAddress(account.email()), account.role(), invitation))) {
            handOver(account.name(), invitation);
        }
    }

    private void invite() {
        Dialog dialog = new Dialog(getTranslation("accounts.invite"));
        PersonFields who = new PersonFields(false);
        Select<Role> role = new Select<>();
        role.setLabel(getTranslation("accounts.role"));
        role.setItems(ROLES);
        role.setItemLabelGenerator(Words::of);
        role.setHelperText(getTranslation("accounts.role.help"));
        role.setValue(Role.COORDINATOR);
        Button invite = new Button(getTranslation("accounts.invite.make"), click -> {
            InvitationId invitation = InvitationId.random();
            if (who.isRight()
                    && send(new InviteAccount(
                            pseudonyms.person(who.email()), who.name(), who.email(), role.getValue(), invitation))) {
                dialog.close();
                handOver(who.name(), invitation);
            }
        });
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = new Div(who, role);
        fields.addClassName("fields");
        dialog.add(fields);
        dialog.getFooter().add(new Button(getTranslation("shell.cancel"), click -> dialog.close()), invite);
        dialog.open();
    }

    /** Shows the link once, to be handed over by whatever way is safe. */
    private void handOver(String name, InvitationId invitation) {
        String path = InvitationView.ROUTE + "/" + tokens.tokenOf(invitation.value());
        Dialog dialog = new Dialog(getTranslation("accounts.handOver.title", name));
        OwnAddress.of(path, link -> {
            dialog.add(new Div(getTranslation("accounts.handOver.what")), new CopyableAddress(link));
            dialog.getFooter().add(new Button(getTranslation("shell.close"), click -> dialog.close()));
            dialog.open();
        });
    }
}
