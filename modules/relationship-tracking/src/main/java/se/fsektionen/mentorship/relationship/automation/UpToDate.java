package se.fsektionen.mentorship.relationship.automation;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.platform.ReadModels;

/** Lets an automation ask read models that have seen all that happened before the event it reacts to. */
@Component
class UpToDate {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ReadModels readModels;

    UpToDate(ReadModels readModels) {
        this.readModels = readModels;
    }

    /** @throws IllegalStateException if the read models stay behind: the event is then set aside, to be tried again */
    void await() {
        if (!readModels.awaitProjections(PATIENCE)) {
            throw new IllegalStateException("The read models are behind");
        }
    }
}
