package se.fsektionen.mentorship.ui.evaluation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.IntStream;
import se.fsektionen.mentorship.evaluation.SurveyAnswers;
import se.fsektionen.mentorship.relationship.Side;

/** The questions of P23, all of them optional; the last one is for mentors only. */
class SurveyForm extends Div {

    private static final int LONGEST = 4_000;
    private static final int MOST_MEETINGS = 200;

    private final TextArea theYear = words("survey.theYear");
    private final RadioButtonGroup<Integer> worked = scale("survey.worked", 5);
    private final IntegerField timesMet = new IntegerField();
    private final RadioButtonGroup<Boolean> metInPerson = yesOrNo("survey.metInPerson");
    private final TextArea gained = words("survey.gained");
    private final TextArea organisers = words("survey.organisers");
    private final RadioButtonGroup<Integer> contact = scale("survey.contact", 10);
    private final RadioButtonGroup<Boolean> enoughInformation = yesOrNo("survey.enoughInformation");
    private final TextArea workedWell = words("survey.workedWell");
    private final TextArea workedLessWell = words("survey.workedLessWell");
    private final TextArea improve = words("survey.improve");
    private final RadioButtonGroup<Integer> thanks = scale("survey.thanksScale", 10);
    private final RadioButtonGroup<Boolean> mentorAgain = yesOrNo("survey.mentorAgain");

    SurveyForm(Side side) {
        addClassNames("fields", "survey");
        timesMet.setLabel(getTranslation("survey.timesMet"));
        timesMet.setMin(0);
        timesMet.setMax(MOST_MEETINGS);
        timesMet.setStepButtonsVisible(true);
        timesMet.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("survey.timesMet.wrong", MOST_MEETINGS))
                .setMinErrorMessage(getTranslation("survey.timesMet.wrong", MOST_MEETINGS))
                .setMaxErrorMessage(getTranslation("survey.timesMet.wrong", MOST_MEETINGS)));
        add(new H2(getTranslation("survey.relationship")), theYear, worked, timesMet, metInPerson, gained);
        add(
                new H2(getTranslation("survey.programme")),
                organisers,
                contact,
                enoughInformation,
                workedWell,
                workedLessWell,
                improve,
                thanks);
        if (side == Side.MENTOR) {
            add(mentorAgain);
        }
    }

    private TextArea words(String questionKey) {
        TextArea area = new TextArea(getTranslation(questionKey));
        area.setMaxLength(LONGEST);
        area.setMinRows(2);
        area.setValueChangeMode(ValueChangeMode.ON_BLUR);
        return area;
    }

    private RadioButtonGroup<Integer> scale(String questionKey, int most) {
        RadioButtonGroup<Integer> group = new RadioButtonGroup<>();
        group.setLabel(getTranslation(questionKey));
        group.addClassName("in-a-row");
        group.setHelperText(getTranslation(questionKey + ".scale"));
        group.setItems(IntStream.rangeClosed(1, most).boxed().toList());
        return group;
    }

    private RadioButtonGroup<Boolean> yesOrNo(String questionKey) {
        RadioButtonGroup<Boolean> group = new RadioButtonGroup<>();
        group.setLabel(getTranslation(questionKey));
        group.addClassName("in-a-row");
        group.setItems(true, false);
        group.setItemLabelGenerator(yes -> getTranslation(yes ? "survey.yes" : "survey.no"));
        return group;
    }

    boolean isRight() {
        return !timesMet.isInvalid();
    }

    SurveyAnswers answers() {
        return new SurveyAnswers(
                theYear.getValue().strip(),
                worked.getValue(),
                timesMet.getValue(),
                metInPerson.getValue(),
                gained.getValue().strip(),
                organisers.getValue().strip(),
                contact.getValue(),
                improve.getValue().strip(),
                workedWell.getValue().strip(),
                workedLessWell.getValue().strip(),
                thanks.getValue(),
                enoughInformation.getValue(),
                mentorAgain.getValue());
    }

    void show(SurveyAnswers answers) {
        theYear.setValue(answers.theYear());
        worked.setValue(answers.worked());
        timesMet.setValue(answers.timesMet());
        metInPerson.setValue(answers.metInPerson());
        gained.setValue(answers.gained());
        organisers.setValue(answers.organisers());
        contact.setValue(answers.contact());
        improve.setValue(answers.improve());
        workedWell.setValue(answers.workedWell());
        workedLessWell.setValue(answers.workedLessWell());
        thanks.setValue(answers.thanks());
        enoughInformation.setValue(answers.enoughInformation());
        mentorAgain.setValue(answers.mentorAgain());
    }
}
