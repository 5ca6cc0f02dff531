package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import se.fsektionen.mentorship.kernel.RuleBroken;

/** Short words on what just happened. */
public final class Notices {

    private static final int SHORT_MILLIS = 4_000;
    private static final int LONG_MILLIS = 10_000;

    private Notices() {}

    /** Something was done. */
    public static void success(String text) {
        show(text, SHORT_MILLIS);
    }

    /** Something was refused: says why, and what to do instead. */
    public static void refused(RuleBroken refusal) {
        problem(sentence(refusal));
    }

    /** Something did not work. */
    public static void problem(String text) {
        show(text, LONG_MILLIS).addThemeVariants(NotificationVariant.ERROR);
    }

    /** Does something, and tells if it was refused. True if it was done. */
    public static boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (RuleBroken refusal) {
            refused(refusal);
            return false;
        }
    }

    /** A refusal's sentence in the reader's language, for showing at the field it concerns. */
    public static String sentence(RuleBroken refusal) {
        return I18NProvider.translate(
                refusal.rule().messageKey(), refusal.rule().arguments());
    }

    private static Notification show(String text, int millis) {
        Notification notification = new Notification(text, millis, Notification.Position.BOTTOM_START);
        notification.open();
        return notification;
    }
}
