package se.fsektionen.mentorship.ui.demo;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.platform.CannotStart;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.MentorshipSettings;
import se.fsektionen.mentorship.platform.Pseudonyms;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.ChangePassword;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.CreateFirstAccount;
import se.fsektionen.mentorship.ui.accounts.AccountId;
import se.fsektionen.mentorship.ui.accounts.FindAccounts;
import se.fsektionen.mentorship.ui.shell.ReadyNote;

/** The demonstration's coordinator, whose password is made anew at each start and told on the ready line. */
@Component
@Profile("demo")
class DemoSignIn implements ApplicationRunner, ReadyNote {

    private static final Logger log = LoggerFactory.getLogger(DemoSignIn.class);
    private static final EmailAddress EMAIL = new EmailAddress("alumniansvarig@example.se");
    private static final int PASSWORD_BYTES = 8;

    private final DemoProgramme programme;
    private final Commands commands;
    private final Pseudonyms pseudonyms;
    private final PasswordEncoder passwords;
    private final Queries queries;
    private final MentorshipSettings settings;
    private volatile String password = "";

    DemoSignIn(
            DemoProgramme programme,
            Commands commands,
            Queries queries,
            Pseudonyms pseudonyms,
            PasswordEncoder passwords,
            MentorshipSettings settings) {
        this.programme = programme;
        this.commands = commands;
        this.pseudonyms = pseudonyms;
        this.passwords = passwords;
        this.queries = queries;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        PersonId person = pseudonyms.person(EMAIL);
        AccountId account = AccountId.of(person);
        Actor coordinator = new Actor(account.value(), Role.COORDINATOR);
        password = newPassword();
        String hash = passwords.encode(password);
        // The account comes last: where there is none, the demonstration is not finished.
        if (!queries.askCaughtUp(new FindAccounts()).isEmpty()) {
            commands.by(coordinator).sendAndCatchUp(new ChangePassword(account, hash));
        } else if (programme.isBegun()) {
            throw new CannotStart("The demonstration in " + settings.dataDir()
                    + " was broken off while it was made: delete that folder and start again.");
        } else {
            log.info("Making the demonstration: two finished years and two running terms ...");
            programme.make(coordinator);
            commands.by(coordinator).sendAndCatchUp(new CreateFirstAccount(person, "Alma Alumniansvarig", EMAIL, hash));
        }
    }

    @Override
    public Optional<String> note(String address) {
        return Optional.of("sign in as " + EMAIL + " with the password " + password);
    }

    private static String newPassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
