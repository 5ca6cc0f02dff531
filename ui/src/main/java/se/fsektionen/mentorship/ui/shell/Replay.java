package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.function.DoubleConsumer;
import se.fsektionen.mentorship.platform.ReadModels;
import se.fsektionen.mentorship.platform.ReadModels.GroupStatus;

/** Makes one projection anew while a page tells how far it has come; leaving the page does not stop it. */
public final class Replay {

    private static final Duration LOOK_EACH = Duration.ofMillis(150);

    private Replay() {}

    /**
     * Starts, and returns at once.
     *
     * @param progress is told the share handled, 0 to 1, on the page
     * @param done is called on the page when the projection has caught up
     */
    public static void of(String group, ReadModels readModels, UI ui, DoubleConsumer progress, Runnable done) {
        Background.run(
                ui,
                () -> replay(group, readModels, share -> Background.onPage(ui, () -> progress.accept(share))),
                done);
    }

    private static void replay(String group, ReadModels readModels, DoubleConsumer progress) {
        readModels.replay(group);
        GroupStatus status = status(group, readModels);
        while (status.position() < status.head()) {
            double share = (double) status.position() / status.head();
            progress.accept(share);
            pause();
            status = status(group, readModels);
        }
    }

    private static GroupStatus status(String group, ReadModels readModels) {
        return readModels.groups().stream()
                .filter(each -> each.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EACH);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for a replay", e);
        }
    }
}
