package se.fsektionen.mentorship.ui.accounts;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.platform.serialization.GoldenEvents;

class AccountsGoldenTest {

    private static final PersonId ALMA = new PersonId("person-alma");
    private static final AccountId ACCOUNT = AccountId.of(ALMA);
    private static final InvitationId INVITATION = new InvitationId("invitation-1");
    private static final Instant EXPIRY = Instant.parse("2026-10-01T00:00:00Z");

    @TestFactory
    Stream<DynamicTest> storedForm() {
        return GoldenEvents.of(
                getClass().getPackage(),
                new AccountEvent.FirstAccountCreated(ACCOUNT, ALMA, "Alma", "alma@example.se", "{bcrypt}hash"),
                new AccountEvent.AccountInvited(
                        ACCOUNT, ALMA, "Alma", "alma@example.se", Role.READER, INVITATION, EXPIRY),
                new AccountEvent.NewPasswordAllowed(ACCOUNT, INVITATION, EXPIRY),
                new AccountEvent.PasswordChosen(ACCOUNT, ALMA, INVITATION, "{bcrypt}hash"),
                new AccountEvent.PasswordChanged(ACCOUNT, ALMA, "{bcrypt}hash"),
                new AccountEvent.RoleChanged(ACCOUNT, Role.READER),
                new AccountEvent.AccountDeactivated(ACCOUNT));
    }
}
