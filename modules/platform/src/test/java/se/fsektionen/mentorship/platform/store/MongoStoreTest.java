package se.fsektionen.mentorship.platform.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;
import se.fsektionen.mentorship.platform.support.RunningProgramme;

/** On a real MongoDB, in a container: only where Docker answers. */
class MongoStoreTest extends DisposableStoreContract {

    private static final String SKIPPED =
            "MongoStoreTest is skipped, since Docker does not answer: read models were tested on the embedded store only.";

    private final boolean dockerAnswers = DockerClientFactory.instance().isDockerAvailable();
    private @Nullable MongoDBContainer mongo;

    @BeforeEach
    void needDocker() {
        assumeTrue(dockerAnswers, SKIPPED);
    }

    @Override
    @SuppressWarnings("SystemOut") // must be seen in the build's output, where reasons for skipping are not
    @Nullable
    RunningProgramme startProgramme() {
        if (!dockerAnswers) {
            System.out.println(SKIPPED);
            return null;
        }
        mongo = new MongoDBContainer("mongo:8");
        mongo.start();
        return RunningProgramme.startOn(
                "target/test-data/" + UUID.randomUUID(),
                "--mentorship.mongodb-url=" + mongo.getReplicaSetUrl("mentorship"));
    }

    @Override
    void stopDatabase() {
        if (mongo != null) {
            mongo.stop();
        }
    }
}
