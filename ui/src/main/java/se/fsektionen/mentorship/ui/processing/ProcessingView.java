package se.fsektionen.mentorship.ui.processing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.DeadLetters;
import se.fsektionen.mentorship.platform.DeadLetters.DeadLetterInfo;
import se.fsektionen.mentorship.platform.ReadModels;
import se.fsektionen.mentorship.platform.ReadModels.GroupStatus;
import se.fsektionen.mentorship.ui.shell.Background;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Freshness;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.Replay;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;

/** How far each part of the program has come with the history, and what it could not handle. */
@Route("processing")
@Menu(order = 91, title = "processing.title")
@RolesAllowed("COORDINATOR")
public class ProcessingView extends Page {

    private static final String PROJECTION = ".projection";

    private final ReadModels readModels;
    private final DeadLetters deadLetters;
    private final Grid<GroupStatus> groups = new Grid<>();
    private final Div setAside = new Div();
    private final Div progress = new Div();

    ProcessingView(ReadModels readModels, DeadLetters deadLetters, Changes changes) {
        super("processing.title");
        this.readModels = readModels;
        this.deadLetters = deadLetters;
        setIntroduction(getTranslation("processing.introduction"));
        setActions(new Button(getTranslation("processing.rebuild"), click -> askToRebuild()));
        groups.addColumn(GroupStatus::group)
                .setHeader(getTranslation("processing.group"))
                .setAutoWidth(true);
        groups.addColumn(status -> getTranslation("processing.of", status.position(), status.head()))
                .setHeader(getTranslation("processing.position"))
                .setAutoWidth(true);
        groups.addComponentColumn(this::state)
                .setHeader(getTranslation("processing.state"))
                .setAutoWidth(true);
        groups.addColumn(GroupStatus::deadLetters)
                .setHeader(getTranslation("processing.setAside"))
                .setAutoWidth(true);
        groups.addComponentColumn(this::replay).setAutoWidth(true);
        groups.setAllRowsVisible(true);
        progress.getElement().setAttribute("role", "status");
        Section problems = new Section(new H2(getTranslation("processing.deadLetters")), setAside);
        setBody(progress, groups, problems);
        Freshness.refreshOnAnyChange(this, changes, this::refresh);
        refresh();
    }

    private void refresh() {
        groups.setItems(readModels.groups());
        List<DeadLetterInfo> letters = deadLetters.all();
        setAside.removeAll();
        if (letters.isEmpty()) {
            setAside.add(new Paragraph(getTranslation("processing.deadLetters.none")));
        } else {
            setAside.add(new Paragraph(getTranslation("processing.deadLetters.what")), problems(letters));
        }
    }

    private Component state(GroupStatus status) {
        if (status.replaying()) {
            return new Tag(getTranslation("processing.replaying"), Tone.NEUTRAL);
        }
        return status.position() < status.head()
                ? new Tag(getTranslation("processing.behind"), Tone.WARNING)
                : new Tag(getTranslation("processing.upToDate"), Tone.GOOD);
    }

    private Component replay(GroupStatus status) {
        if (!status.group().endsWith(PROJECTION)) {
            return new Div();
        }
        Button button = new Button(getTranslation("processing.replay"));
        button.setAriaLabel(getTranslation("processing.replay") + " " + status.group());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setDisableOnClick(true);
        button.addClickListener(click ->
                Replay.of(status.group(), readModels, UI.getCurrent(), share -> refresh(), () -> {
                    refresh();
                    Notices.success(getTranslation("processing.replayed", status.group()));
                }));
        return button;
    }

    private Component problems(List<DeadLetterInfo> letters) {
        Grid<DeadLetterInfo> grid = new Grid<>();
        grid.addColumn(DeadLetterInfo::group)
                .setHeader(getTranslation("processing.group"))
                .setAutoWidth(true);
        grid.addColumn(DeadLetterInfo::eventType)
                .setHeader(getTranslation("processing.event"))
                .setAutoWidth(true);
        grid.addColumn(DeadLetterInfo::problem).setHeader(getTranslation("processing.problem"));
        grid.addColumn(letter -> Dates.tableMoment(letter.since()))
                .setHeader(getTranslation("processing.since"))
                .setAutoWidth(true);
        grid.addComponentColumn(
                        letter -> new Button(getTranslation("processing.retry"), click -> retry(letter.group())))
                .setAutoWidth(true);
        grid.setItems(letters);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private void retry(String group) {
        Background.run(UI.getCurrent(), () -> deadLetters.retry(group), () -> {
            refresh();
            long left = deadLetters.all().stream()
                    .filter(letter -> letter.group().equals(group))
                    .count();
            Notices.success(getTranslation("processing.retried.left", left));
        });
    }

    private void askToRebuild() {
        Dialog dialog = new Dialog(getTranslation("processing.rebuild"));
        dialog.add(new Paragraph(getTranslation("processing.rebuild.what")));
        Button rebuild = new Button(getTranslation("processing.rebuild"), click -> {
            dialog.close();
            rebuild();
        });
        rebuild.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("shell.cancel"), click -> dialog.close()), rebuild);
        dialog.open();
    }

    private void rebuild() {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("processing.rebuilding"));
        progress.removeAll();
        progress.add(new Paragraph(getTranslation("processing.rebuilding")), bar);
        Background.run(UI.getCurrent(), readModels::rebuild, () -> {
            progress.removeAll();
            progress.add(new Paragraph(getTranslation("processing.rebuilt")));
            refresh();
        });
    }
}
