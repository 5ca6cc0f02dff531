package se.fsektionen.mentorship.platform.personal;

import org.axonframework.eventhandling.EventHandler;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.PersonErased;
import se.fsektionen.mentorship.platform.ReadModels;

/** Makes the read models anew, now that nobody can read what the events held about the person. */
@Automation(processingGroup = "platform.automation")
class WhenPersonErasedThenRebuild {

    private final ReadModels readModels;

    WhenPersonErasedThenRebuild(ReadModels readModels) {
        this.readModels = readModels;
    }

    @EventHandler
    void on(PersonErased event) {
        readModels.rebuild();
    }
}
