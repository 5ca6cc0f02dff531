package se.fsektionen.mentorship.ui.evaluation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.Supplier;
import se.fsektionen.mentorship.platform.ReadModels;
import se.fsektionen.mentorship.ui.shell.Replay;

/** Computes the statistics anew from the first event on, with progress, and says whether they came out the same. */
class Recomputation extends Div {

    static final String GROUP = "evaluation.statistics.projection";

    private static final int DIGEST_SHOWN = 12;

    private final ReadModels readModels;
    private final Supplier<String> digest;
    private final Runnable done;
    private final Button button = new Button();
    private final ProgressBar progress = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private boolean underWay;

    /**
     * @param digest of the numbers as they are now
     * @param done called when the numbers can be shown again
     */
    Recomputation(ReadModels readModels, Supplier<String> digest, Runnable done) {
        this.readModels = readModels;
        this.digest = digest;
        this.done = done;
        addClassName("evaluation-recomputation");
        getElement().setAttribute("role", "status");
        button.setText(getTranslation("evaluation.recompute"));
        button.addClickListener(click -> begin());
        setVisible(false);
        progress.getElement().setAttribute("aria-label", getTranslation("evaluation.recompute"));
        add(progress, words);
    }

    Button button() {
        return button;
    }

    boolean isUnderWay() {
        return underWay;
    }

    private void begin() {
        if (underWay) {
            return;
        }
        String before = digest.get();
        underWay = true;
        button.setEnabled(false);
        setVisible(true);
        progress.setVisible(true);
        show(0);
        Replay.of(GROUP, readModels, UI.getCurrent(), this::show, () -> end(before));
    }

    private void show(double share) {
        progress.setValue(share);
        words.setText(getTranslation("evaluation.recompute.progress", Math.round(share * 100)));
    }

    private void end(String before) {
        underWay = false;
        button.setEnabled(true);
        progress.setVisible(false);
        String now = digest.get();
        String key = now.equals(before) ? "evaluation.recompute.same" : "evaluation.recompute.differs";
        words.setText(getTranslation(key, now.substring(0, Math.min(DIGEST_SHOWN, now.length()))));
        done.run();
    }
}
