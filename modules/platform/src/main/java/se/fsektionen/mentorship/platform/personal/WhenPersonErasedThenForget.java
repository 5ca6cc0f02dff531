package se.fsektionen.mentorship.platform.personal;

import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.EventHandler;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.PersonErased;
import se.fsektionen.mentorship.platform.ReadModels;
import se.fsektionen.mentorship.platform.store.DeletedBytes;

/**
 * Wipes the destroyed key's bytes off the disk and makes the read models anew. The key itself was destroyed together with the
 * event; if the program stops in between, this is done when it starts again.
 */
@Automation(processingGroup = "platform.automation")
class WhenPersonErasedThenForget {

    private final DeletedBytes deletedBytes;
    private final ReadModels readModels;

    WhenPersonErasedThenForget(DeletedBytes deletedBytes, ReadModels readModels) {
        this.deletedBytes = deletedBytes;
        this.readModels = readModels;
    }

    @EventHandler
    void on(PersonErased event) {
        deletedBytes.wipe();
        LockSupport.parkNanos(PersonalKeys.FORGOTTEN_EVERYWHERE_AFTER.toNanos());
        readModels.rebuild();
    }
}
