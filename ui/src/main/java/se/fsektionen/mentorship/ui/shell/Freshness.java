package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import se.fsektionen.mentorship.platform.Changes;

/** Keeps open pages up to date. */
public final class Freshness {

    private Freshness() {}

    /**
     * Refreshes a view, while somebody looks at it, after each change to the read models of the groups. Changes that come
     * close together give one refresh.
     *
     * @param groups such as {@code recruitment.projection}
     */
    public static void refreshOnChange(Component view, Changes changes, Set<String> groups, Runnable refresh) {
        view.addAttachListener(attached -> subscribe(attached, changes, groups::contains, refresh));
    }

    /** Refreshes a view that shows something of everything. */
    public static void refreshOnAnyChange(Component view, Changes changes, Runnable refresh) {
        view.addAttachListener(attached -> subscribe(attached, changes, group -> true, refresh));
    }

    private static void subscribe(AttachEvent attached, Changes changes, Predicate<String> groups, Runnable refresh) {
        UI ui = attached.getUI();
        AtomicBoolean underWay = new AtomicBoolean();
        Changes.Subscription subscription = changes.subscribe(group -> {
            if (groups.test(group) && underWay.compareAndSet(false, true)) {
                Background.onPage(ui, () -> {
                    underWay.set(false);
                    refresh.run();
                });
            }
        });
        attached.getSource().addDetachListener(detached -> {
            detached.unregisterListener();
            subscription.close();
        });
    }
}
