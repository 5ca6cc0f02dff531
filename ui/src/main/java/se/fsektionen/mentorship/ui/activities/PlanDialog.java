package se.fsektionen.mentorship.ui.activities;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.function.Consumer;
import se.fsektionen.mentorship.activities.ActivityKind;
import se.fsektionen.mentorship.activities.ActivityPlan;
import se.fsektionen.mentorship.activities.FindActivities.Activity;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Words;

/** What an activity is to be, filled in or changed. */
class PlanDialog extends Dialog {

    private final Select<ActivityKind> kind = new Select<>();
    private final TextField title = new TextField();
    private final DatePicker day = Dates.field(getTranslation("activities.day"));
    private final TimePicker time = new TimePicker();
    private final TextField place = new TextField();
    private final TextArea note = new TextArea();
    private final Div fields = new Div();

    private PlanDialog(String titleKey, Consumer<ActivityPlan> save) {
        super();
        setHeaderTitle(getTranslation(titleKey));
        kind.setLabel(getTranslation("activities.kind"));
        kind.setItems(ActivityKind.values());
        kind.setItemLabelGenerator(Words::of);
        title.setLabel(getTranslation("activities.name"));
        title.setMaxLength(200);
        title.setManualValidation(true);
        title.setRequiredIndicatorVisible(true);
        day.setManualValidation(true);
        day.setRequiredIndicatorVisible(true);
        time.setLabel(getTranslation("activities.time"));
        time.setStep(Duration.ofMinutes(15));
        time.setLocale(getLocale());
        time.setManualValidation(true);
        time.setRequiredIndicatorVisible(true);
        place.setLabel(getTranslation("activities.place"));
        place.setMaxLength(200);
        note.setLabel(getTranslation("activities.note"));
        note.setHelperText(getTranslation("activities.note.help"));
        note.setMaxLength(2_000);
        note.setMinRows(2);
        Button done = new Button(getTranslation("shell.save"), click -> attempt(save));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.setDisableOnClick(true);
        done.addClickListener(click -> done.setEnabled(true));
        Div when = new Div(day, time);
        when.addClassName("two-fields");
        fields.add(kind, title, when, place, note);
        fields.addClassName("fields");
        add(fields);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), done);
    }

    /** @param save does it; may be refused */
    static PlanDialog planning(ActivityKind kind, Consumer<ActivityPlan> save) {
        PlanDialog dialog = new PlanDialog("activities.plan", save);
        dialog.kind.setValue(kind);
        dialog.title.setValue(dialog.titleOf(kind));
        dialog.time.setValue(LocalTime.of(18, 0));
        dialog.kind.addValueChangeListener(change -> {
            if (dialog.title.getValue().equals(dialog.titleOf(change.getOldValue()))) {
                dialog.title.setValue(dialog.titleOf(change.getValue()));
            }
        });
        return dialog;
    }

    /** @param save does it; may be refused */
    static PlanDialog changing(Activity activity, Consumer<ActivityPlan> save) {
        PlanDialog dialog = new PlanDialog("activities.change", save);
        dialog.show(activity.plan());
        if (!activity.guests().isEmpty()) {
            dialog.fields.addComponentAsFirst(new Paragraph(dialog.getTranslation("activities.change.what")));
        }
        return dialog;
    }

    /** What a kind is called is its title until somebody writes another; "something else" is none. */
    private String titleOf(ActivityKind kind) {
        return kind == ActivityKind.OTHER ? "" : Words.of(kind);
    }

    private void show(ActivityPlan plan) {
        kind.setValue(plan.kind());
        title.setValue(plan.title());
        day.setValue(plan.starts().toLocalDate());
        time.setValue(plan.starts().toLocalTime());
        place.setValue(plan.place());
        note.setValue(plan.note());
    }

    private void attempt(Consumer<ActivityPlan> save) {
        if (isComplete()) {
            try {
                save.accept(plan());
                close();
            } catch (RuleBroken refusal) {
                refuse(refusal);
            }
        }
    }

    private boolean isComplete() {
        title.setInvalid(title.getValue().isBlank());
        title.setErrorMessage(getTranslation("rule.ActivityMustHaveATitle"));
        day.setInvalid(day.getValue() == null);
        day.setErrorMessage(getTranslation("activities.day.missing"));
        time.setInvalid(time.getValue() == null);
        time.setErrorMessage(getTranslation("activities.time.missing"));
        return !title.isInvalid() && !day.isInvalid() && !time.isInvalid();
    }

    private void refuse(RuleBroken refusal) {
        if (refusal.rule().messageKey().equals("rule.ActivityMustHaveATitle")) {
            title.setErrorMessage(Notices.sentence(refusal));
            title.setInvalid(true);
        } else {
            day.setErrorMessage(Notices.sentence(refusal));
            day.setInvalid(true);
        }
    }

    private ActivityPlan plan() {
        return new ActivityPlan(
                kind.getValue(),
                title.getValue().strip(),
                day.getValue().atTime(time.getValue()),
                place.getValue().strip(),
                note.getValue().strip());
    }
}
