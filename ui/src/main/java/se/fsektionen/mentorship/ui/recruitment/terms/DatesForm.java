package se.fsektionen.mentorship.ui.recruitment.terms;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.recruitment.TermDates;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Notices;

/** A term's days. */
class DatesForm extends Div {

    private final DatePicker studiesStart = Dates.field(getTranslation("terms.studiesStart"));
    private final DatePicker start = Dates.field(getTranslation("terms.start"));
    private final DatePicker end = Dates.field(getTranslation("terms.end"));

    private final Set<DatePicker> written = new HashSet<>();

    DatesForm() {
        addClassName("fields");
        for (DatePicker field : fields()) {
            field.setRequiredIndicatorVisible(true);
            field.setManualValidation(true);
            field.addValueChangeListener(change -> {
                field.setInvalid(false);
                if (change.isFromClient()) {
                    written.add(field);
                }
            });
            add(field);
        }
    }

    private List<DatePicker> fields() {
        return List.of(studiesStart, start, end);
    }

    void show(TermDates dates) {
        studiesStart.setValue(dates.studiesStart());
        start.setValue(dates.start());
        end.setValue(dates.end());
    }

    /** Fills in days, save those that somebody has written. */
    void suggest(TermDates dates) {
        suggest(studiesStart, dates.studiesStart());
        suggest(start, dates.start());
        suggest(end, dates.end());
    }

    private void suggest(DatePicker field, LocalDate day) {
        if (!written.contains(field)) {
            field.setValue(day);
        }
    }

    boolean isRight() {
        for (DatePicker field : fields()) {
            field.setErrorMessage(getTranslation("terms.date.missing"));
            field.setInvalid(field.getValue() == null);
        }
        return fields().stream().noneMatch(DatePicker::isInvalid);
    }

    TermDates dates() {
        LocalDate studies = studiesStart.getValue();
        return new TermDates(studies, start.getValue(), end.getValue());
    }

    /** Shows at the last day why the days were refused: every rule of them is about when the term ends. */
    void refuse(RuleBroken refusal) {
        end.setErrorMessage(Notices.sentence(refusal));
        end.setInvalid(true);
    }
}
