package se.fsektionen.mentorship.platform.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;
import se.fsektionen.mentorship.platform.support.RunningProgramme;

/** On a real MongoDB, in a container: only where Docker answers. */
class MongoStoreTest extends DisposableStoreContract {

    private @Nullable MongoDBContainer mongo;

    @Override
    RunningProgramme startProgramme() {
        assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(),
                "Skipped on a real MongoDB, since Docker does not answer here; tried on the embedded one only.");
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
