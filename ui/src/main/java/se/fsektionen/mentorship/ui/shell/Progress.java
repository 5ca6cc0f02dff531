package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something with many things, one after the other, and shows how many are done. Leaving the page does not stop it. */
public final class Progress extends Div {

    private static final Logger log = LoggerFactory.getLogger(Progress.class);
    private static final int TELL_EACH = 20;

    private final String wordsKey;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();

    /** @param wordsKey a message with how many are done in place {@code {0}} and how many there are in {@code {1}} */
    public Progress(String wordsKey) {
        this.wordsKey = wordsKey;
        addClassName("progress");
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation(wordsKey, 0, 0));
        add(bar, words);
    }

    /**
     * Starts, and returns at once.
     *
     * @param action false if a thing was refused
     * @param done is called on the page in the end, with the refused ones
     */
    public <T> void forEach(List<T> things, UI ui, Predicate<T> action, Consumer<List<T>> done) {
        show(0, things.size());
        List<T> refused = new ArrayList<>();
        Background.run(
                ui,
                () -> {
                    for (int i = 0; i < things.size(); i++) {
                        if (!attempt(action, things.get(i))) {
                            refused.add(things.get(i));
                        }
                        if ((i + 1) % TELL_EACH == 0) {
                            int so = i + 1;
                            Background.onPage(ui, () -> show(so, things.size()));
                        }
                    }
                },
                () -> {
                    show(things.size(), things.size());
                    done.accept(refused);
                });
    }

    /** One that fails unexpectedly does not stop the rest: it is noted, and counted as refused. */
    private static <T> boolean attempt(Predicate<T> action, T thing) {
        try {
            return action.test(thing);
        } catch (RuntimeException problem) {
            log.error("One of many failed", problem);
            return false;
        }
    }

    private void show(int so, int all) {
        bar.setValue(all == 0 ? 1 : (double) so / all);
        words.setText(getTranslation(wordsKey, so, all));
    }
}
