package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;

/** Work that takes longer than a person waits: done beside the page, which is told; leaving the page does not stop it. */
public final class Background {

    private Background() {}

    /**
     * Does the work on a thread of its own and returns at once. What the work throws is told to the page's error handler.
     *
     * @param done is called on the page when the work is done, if somebody still looks
     */
    public static void run(UI ui, Runnable work, Runnable done) {
        Thread.ofVirtual().start(() -> {
            try {
                work.run();
                onPage(ui, done);
            } catch (RuntimeException problem) {
                onPage(ui, () -> {
                    throw problem;
                });
            }
        });
    }

    /** Changes the page from another thread, if somebody still looks. */
    @SuppressWarnings("FutureReturnValueIgnored") // what goes wrong is told to the session's error handler
    public static void onPage(UI ui, Runnable change) {
        try {
            ui.access(change::run);
        } catch (UIDetachedException gone) {
            // Nobody looks any more.
        }
    }
}
