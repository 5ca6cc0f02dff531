package se.fsektionen.mentorship.platform.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import se.fsektionen.mentorship.platform.support.RunningProgramme;

/** On a real PostgreSQL, started from its own binaries. */
class PostgresStoreTest extends DurableStoreContract {

    private EmbeddedPostgres postgres;

    @Override
    RunningProgramme startProgramme() {
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RunningProgramme.startOn(
                "target/test-data/" + UUID.randomUUID(),
                "--mentorship.postgres-url=" + postgres.getJdbcUrl("postgres", "postgres"));
    }

    @Override
    void stopDatabase() throws IOException {
        postgres.close();
    }
}
