package se.fsektionen.mentorship.ui.accounts.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.CommandTargets;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.ActivateAccount;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.AllowNewPassword;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.ChangePassword;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.ChangeRole;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.CreateFirstAccount;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.DeactivateAccount;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.InviteAccount;
import se.fsektionen.mentorship.ui.accounts.AccountEvent;
import se.fsektionen.mentorship.ui.accounts.AccountEvent.AccountDeactivated;
import se.fsektionen.mentorship.ui.accounts.AccountEvent.AccountInvited;
import se.fsektionen.mentorship.ui.accounts.AccountEvent.FirstAccountCreated;
import se.fsektionen.mentorship.ui.accounts.AccountEvent.NewPasswordAllowed;
import se.fsektionen.mentorship.ui.accounts.AccountEvent.PasswordChanged;
import se.fsektionen.mentorship.ui.accounts.AccountEvent.PasswordChosen;
import se.fsektionen.mentorship.ui.accounts.AccountEvent.RoleChanged;
import se.fsektionen.mentorship.ui.accounts.AccountId;
import se.fsektionen.mentorship.ui.accounts.InvitationId;

class AccountRegisterTest {

    private static final Instant NOW = Instant.parse("2026-09-07T08:00:00Z");
    private static final Instant EXPIRY = NOW.plus(Duration.ofDays(14));
    private static final PersonId ALMA = new PersonId("person-alma");
    private static final PersonId BO = new PersonId("person-bo");
    private static final AccountId OF_ALMA = AccountId.of(ALMA);
    private static final AccountId OF_BO = AccountId.of(BO);
    private static final EmailAddress ADDRESS = new EmailAddress("bo@example.se");
    private static final InvitationId FIRST = new InvitationId("invitation-1");
    private static final InvitationId SECOND = new InvitationId("invitation-2");

    private static final AccountEvent SET_UP =
            new FirstAccountCreated(OF_ALMA, ALMA, "Alma", "alma@example.se", "hash");
    private static final AccountEvent INVITED =
            new AccountInvited(OF_BO, BO, "Bo", "bo@example.se", Role.COORDINATOR, FIRST, EXPIRY);
    private static final AccountEvent CHOSEN = new PasswordChosen(OF_BO, BO, FIRST, "other");

    private FixtureConfiguration<AccountRegister> register;

    @BeforeEach
    void register() {
        register = new AggregateTestFixture<>(AccountRegister.class)
                .registerCommandTargetResolver(new CommandTargets())
                .registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static InviteAccount invite(Role role, InvitationId invitation) {
        return new InviteAccount(BO, "Bo", ADDRESS, role, invitation);
    }

    private static void refuses(ResultValidator<AccountRegister> result, String rule) {
        result.expectException(RuleBroken.class)
                .expectExceptionMessage(startsWith(rule))
                .expectNoEvents();
    }

    @Test
    void thereIsOneFirstAccount() {
        register.givenNoPriorActivity()
                .when(new CreateFirstAccount(ALMA, " Alma ", new EmailAddress("alma@example.se"), "hash"))
                .expectEvents(SET_UP);
        register();
        refuses(
                register.given(SET_UP).when(new CreateFirstAccount(BO, "Bo", ADDRESS, "hash")),
                "FirstAccountMustBeTheFirst");
        register();
        refuses(
                register.givenNoPriorActivity().when(new CreateFirstAccount(BO, " ", ADDRESS, "hash")),
                "AccountMustHaveAName");
    }

    @Test
    void othersAreInvitedOnce() {
        register.given(SET_UP).when(invite(Role.COORDINATOR, FIRST)).expectEvents(INVITED);
        register();
        register.given(SET_UP, INVITED).when(invite(Role.COORDINATOR, FIRST)).expectNoEvents();
        register();
        refuses(
                register.given(SET_UP, INVITED, CHOSEN).when(invite(Role.READER, SECOND)),
                "AddressMustHaveNoAccountInUse");
        register();
        refuses(register.given(SET_UP).when(invite(Role.MENTEE, FIRST)), "RoleMustBeOneWithAnAccount");
    }

    @Test
    void anInvitationIsUsedOnceAndInTime() {
        register.given(SET_UP, INVITED)
                .when(new ActivateAccount(OF_BO, FIRST, "other"))
                .expectEvents(CHOSEN);
        register();
        refuses(
                register.given(SET_UP, INVITED, CHOSEN).when(new ActivateAccount(OF_BO, FIRST, "again")),
                "InvitationMustBeOpen");
        register();
        refuses(
                register.given(SET_UP, INVITED).when(new ActivateAccount(OF_BO, SECOND, "other")),
                "InvitationMustBeOpen");
        register();
        AccountEvent expired = new AccountInvited(OF_BO, BO, "Bo", "bo@example.se", Role.READER, FIRST, NOW);
        refuses(
                register.given(SET_UP, expired).when(new ActivateAccount(OF_BO, FIRST, "other")),
                "InvitationMustBeOpen");
    }

    @Test
    void aNewPasswordClosesTheOlderInvitation() {
        AccountEvent allowed = new NewPasswordAllowed(OF_BO, SECOND, EXPIRY);
        register.given(SET_UP, INVITED, CHOSEN)
                .when(new AllowNewPassword(OF_BO, SECOND))
                .expectEvents(allowed);
        register();
        refuses(
                register.given(SET_UP, INVITED, CHOSEN, allowed).when(new ActivateAccount(OF_BO, FIRST, "x")),
                "InvitationMustBeOpen");
        register();
        register.given(SET_UP)
                .when(new ChangePassword(OF_ALMA, "new"))
                .expectEvents(new PasswordChanged(OF_ALMA, ALMA, "new"));
    }

    @Test
    void thereIsAlwaysACoordinator() {
        refuses(register.given(SET_UP).when(new DeactivateAccount(OF_ALMA)), "ThereMustBeACoordinator");
        register();
        refuses(register.given(SET_UP).when(new ChangeRole(OF_ALMA, Role.READER)), "ThereMustBeACoordinator");
        register();
        refuses(register.given(SET_UP, INVITED).when(new DeactivateAccount(OF_ALMA)), "ThereMustBeACoordinator");
        register();
        register.given(SET_UP, INVITED, CHOSEN)
                .when(new DeactivateAccount(OF_ALMA))
                .expectEvents(new AccountDeactivated(OF_ALMA));
        register();
        register.given(SET_UP, INVITED, CHOSEN)
                .when(new ChangeRole(OF_BO, Role.READER))
                .expectEvents(new RoleChanged(OF_BO, Role.READER));
        register();
        register.given(SET_UP, INVITED, CHOSEN)
                .when(new ChangeRole(OF_BO, Role.COORDINATOR))
                .expectNoEvents();
    }

    @Test
    void aPasswordIsNeverPrinted() {
        assertThat(new ChangePassword(OF_ALMA, "secret-hash").toString()).doesNotContain("secret");
        assertThat(new ActivateAccount(OF_BO, FIRST, "secret-hash").toString()).doesNotContain("secret");
    }
}
