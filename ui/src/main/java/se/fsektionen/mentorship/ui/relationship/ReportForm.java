package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.relationship.MeetingReport;
import se.fsektionen.mentorship.relationship.MeetingReportId;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Notices;

/** A meeting as one side reports it, with answers that usually hold (P21). One form gives one report, however often sent. */
class ReportForm extends Div {

    private static final int OTHER = 0;
    private static final int LONGEST = 4_000;

    final MeetingReportId id = MeetingReportId.random();
    private final DatePicker date = Dates.field(getTranslation("my.report.date"));
    private final RadioButtonGroup<Boolean> remote = new RadioButtonGroup<>();
    private final TextField place = new TextField();
    private final RadioButtonGroup<Integer> minutes = new RadioButtonGroup<>();
    private final IntegerField ownMinutes = new IntegerField();
    private final TextArea summary = new TextArea();
    private final RadioButtonGroup<Integer> rating = new RadioButtonGroup<>();

    ReportForm(LocalDate today) {
        addClassName("fields");
        date.setValue(today);
        date.setMax(today);
        date.setManualValidation(true);
        remote.setLabel(getTranslation("my.report.how"));
        remote.setItems(false, true);
        remote.setItemLabelGenerator(far -> getTranslation(far ? "my.report.remote" : "my.report.inPerson"));
        remote.setValue(false);
        remote.addClassName("in-a-row");
        remote.addValueChangeListener(change -> place.setVisible(!change.getValue()));
        place.setLabel(getTranslation("my.report.place"));
        place.setMaxLength(200);
        minutes.setLabel(getTranslation("my.report.minutes"));
        minutes.setItems(30, 45, 60, 90, OTHER);
        minutes.setItemLabelGenerator(some -> some == OTHER
                ? getTranslation("my.report.minutes.other")
                : getTranslation("my.report.minutes.of", some));
        minutes.setValue(60);
        minutes.addClassName("in-a-row");
        minutes.addValueChangeListener(change -> ownMinutes.setVisible(change.getValue() == OTHER));
        ownMinutes.setLabel(getTranslation("my.report.minutes.own"));
        ownMinutes.setManualValidation(true);
        ownMinutes.setVisible(false);
        summary.setLabel(getTranslation("my.report.summary"));
        summary.setMaxLength(LONGEST);
        summary.setMinRows(2);
        summary.setManualValidation(true);
        rating.setLabel(getTranslation("my.report.rating"));
        rating.setItems(5, 4, 3, 2, 1);
        rating.setItemLabelGenerator(of -> getTranslation("my.report.rating." + of));
        rating.setManualValidation(true);
        add(date, remote, place, minutes, ownMinutes, summary, rating);
    }

    boolean isRight() {
        mark(date, date.getValue() == null ? getTranslation("my.report.date.missing") : null);
        mark(ownMinutes, minutesMissing() ? getTranslation("my.report.minutes.missing") : null);
        mark(summary, summary.getValue().isBlank() ? getTranslation("rule.MeetingMustBeSummarised") : null);
        mark(rating, rating.getValue() == null ? getTranslation("rule.RelationshipMustBeRated") : null);
        return !date.isInvalid() && !ownMinutes.isInvalid() && !summary.isInvalid() && !rating.isInvalid();
    }

    private boolean minutesMissing() {
        return minutes.getValue() == OTHER && ownMinutes.getValue() == null;
    }

    private static void mark(HasValidation field, @Nullable String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(problem != null);
    }

    /** Shows a refusal at the field it concerns. */
    void refuse(RuleBroken refusal) {
        Map<String, HasValidation> fields = Map.of(
                "MeetingMustHaveBeen", date,
                "MeetingMustBelongToThePair", date,
                "MeetingMustHaveALength", minutes.getValue() == OTHER ? ownMinutes : minutes,
                "RelationshipMustBeRated", rating);
        mark(fields.getOrDefault(refusal.rule().getClass().getSimpleName(), summary), Notices.sentence(refusal));
    }

    MeetingReport report() {
        int length = minutes.getValue() == OTHER ? ownMinutes.getValue() : minutes.getValue();
        boolean far = remote.getValue();
        return new MeetingReport(
                date.getValue(),
                far,
                far ? "" : place.getValue().strip(),
                length,
                summary.getValue().strip(),
                rating.getValue());
    }
}
