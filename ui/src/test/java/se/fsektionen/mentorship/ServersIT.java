package se.fsektionen.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.DeadLetters;
import se.fsektionen.mentorship.platform.Pseudonyms;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.TermCommand.CreateTerm;
import se.fsektionen.mentorship.recruitment.TermDates;
import se.fsektionen.mentorship.support.WholeProgram;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.CreateFirstAccount;
import se.fsektionen.mentorship.ui.accounts.FindAccounts;

/** The program on servers: a real PostgreSQL, and a MongoDB that is reached over the network, here mongo-java-server. */
class ServersIT {

    private static final String NAME = "Åsa Öberg";

    @TempDir
    Path temporary;

    @Test
    void goesOnAfterARestart() throws Exception {
        MongoServer mongo = new MongoServer(H2Backend.inMemory());
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Path untouched = temporary.resolve("data");
            String[] settings = {
                "--mentorship.postgres-url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--mentorship.mongodb-url=" + mongo.bindAndGetConnectionString() + "/mentorship",
                "--mentorship.master-key=" + Base64.getEncoder().encodeToString(new byte[32])
            };
            TermId term = TermId.of(2026, Season.AUTUMN);
            LocalDate start = LocalDate.of(2026, 8, 31);
            try (WholeProgram program = WholeProgram.startOn(untouched, settings)) {
                EmailAddress email = new EmailAddress("asa@example.se");
                PersonId person = program.bean(Pseudonyms.class).person(email);
                program.send(new CreateFirstAccount(person, NAME, email, "{noop}unused"));
                program.send(
                        new CreateTerm(term, 2026, Season.AUTUMN, new TermDates(start, start, start.plusYears(1))));
                checkWhatIsShown(program);
            }
            try (WholeProgram program = WholeProgram.startOn(untouched, settings)) {
                checkWhatIsShown(program);
            }
            mongo.shutdownNow();
            mongo = new MongoServer(H2Backend.inMemory());
            settings[1] = "--mentorship.mongodb-url=" + mongo.bindAndGetConnectionString() + "/mentorship";
            try (WholeProgram program = WholeProgram.startOn(untouched, settings)) {
                checkWhatIsShown(program);
            }
            assertThat(untouched).doesNotExist();
        } finally {
            mongo.shutdownNow();
        }
    }

    private static void checkWhatIsShown(WholeProgram program) {
        program.settle();
        assertThat(program.ask(new FindTerms())).hasSize(1);
        assertThat(program.ask(new FindAccounts())).singleElement().asString().contains(NAME);
        assertThat(program.bean(DeadLetters.class).all()).isEmpty();
    }
}
