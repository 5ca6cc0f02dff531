package se.fsektionen.mentorship.ui.activities;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.activities.ActivityKind;
import se.fsektionen.mentorship.activities.ActivityPlan;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Words;

/** What an activity is to be, filled in or changed. */
class PlanDialog extends Dialog {

    private final Select<ActivityKind> kind = new Select<>();
    private final TextField title = new TextField();
    private final DatePicker day = Dates.field(getTranslation("activities.when"));
    private final TimePicker time = new TimePicker();
    private final TextField place = new TextField();
    private final TextArea note = new TextArea();

    /** @param save does it; may be refused */
    PlanDialog(String titleKey, @Nullable ActivityPlan before, Consumer<ActivityPlan> save) {
        super();
        setHeaderTitle(getTranslation(titleKey));
        kind.setLabel(getTranslation("activities.kind"));
        kind.setItems(ActivityKind.values());
        kind.setItemLabelGenerator(Words::of);
        kind.setValue(ActivityKind.INFORMATION_MEETING);
        title.setLabel(getTranslation("activities.name"));
        title.setMaxLength(200);
        title.setManualValidation(true);
        title.setRequiredIndicatorVisible(true);
        day.setManualValidation(true);
        day.setRequiredIndicatorVisible(true);
        time.setAriaLabel(getTranslation("activities.when"));
        time.setStep(Duration.ofMinutes(15));
        time.setLocale(getLocale());
        time.setValue(LocalTime.of(18, 0));
        time.setManualValidation(true);
        place.setLabel(getTranslation("activities.place"));
        place.setMaxLength(200);
        note.setLabel(getTranslation("activities.note"));
        note.setMaxLength(2_000);
        note.setMinRows(2);
        kind.addValueChangeListener(change -> {
            if (title.isEmpty()) {
                title.setValue(Words.of(change.getValue()));
            }
        });
        if (before == null) {
            title.setValue(Words.of(kind.getValue()));
        } else {
            show(before);
        }
        Button done = new Button(getTranslation("shell.save"), click -> {
            if (isRight()) {
                try {
                    save.accept(plan());
                    close();
                } catch (RuleBroken refusal) {
                    refuse(refusal);
                }
            }
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        Div when = new Div(day, time);
        when.addClassName("choices");
        Div fields = new Div(kind, title, when, place, note);
        fields.addClassName("fields");
        add(fields);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), done);
    }

    private void show(ActivityPlan plan) {
        kind.setValue(plan.kind());
        title.setValue(plan.title());
        day.setValue(plan.starts().toLocalDate());
        time.setValue(plan.starts().toLocalTime());
        place.setValue(plan.place());
        note.setValue(plan.note());
    }

    private boolean isRight() {
        title.setInvalid(title.getValue().isBlank());
        title.setErrorMessage(getTranslation("rule.ActivityMustHaveATitle"));
        day.setInvalid(day.getValue() == null || time.getValue() == null);
        day.setErrorMessage(getTranslation("activities.when.missing"));
        return !title.isInvalid() && !day.isInvalid();
    }

    private void refuse(RuleBroken refusal) {
        if (refusal.rule().getClass().getSimpleName().equals("ActivityMustHaveATitle")) {
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
