package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.matching.Criterion;
import se.fsektionen.mentorship.matching.ExplainPair.Explanation;
import se.fsektionen.mentorship.matching.ExplainPair.Part;
import se.fsektionen.mentorship.recruitment.MeetingForm;
import se.fsektionen.mentorship.recruitment.Topic;
import se.fsektionen.mentorship.ui.shell.Words;

/** Why two people fit as they do: each criterion with its part, and what both say. */
class Explanations extends Div {

    /** A fit that rests on less says little. */
    static final double LITTLE = 0.5;

    Explanations(Explanation explanation) {
        addClassName("matching-explanation");
        if (!explanation.acceptable()) {
            add(new Paragraph(getTranslation("matching.unacceptable")));
        }
        add(new Paragraph(getTranslation(
                "matching.fit.known", Math.round(explanation.fit() * 100), Math.round(explanation.known() * 100))));
        if (explanation.known() < LITTLE) {
            Paragraph warning = new Paragraph(getTranslation("matching.little"));
            warning.addClassName("matching-outdated");
            add(warning);
        }
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String key :
                List.of("matching.criterion", "matching.part", "matching.mentorSays", "matching.applicantSays")) {
            head.addHeaderCell().setText(getTranslation(key));
        }
        for (Part part : explanation.parts()) {
            if (part.share() == 0) {
                continue;
            }
            NativeTableRow row = table.getBody().addRow();
            row.addHeaderCell().setText(Words.of(part.criterion()));
            row.addDataCell().add(part(part));
            say(row.addDataCell(), "matching.mentorSays", part.criterion(), part.mentorSays());
            say(row.addDataCell(), "matching.applicantSays", part.criterion(), part.applicantSays());
        }
        add(table);
    }

    /** Percentage points of the whole, and as a bar how much of the criterion's own share. */
    private Percent part(Part part) {
        long share = Math.round(part.share() * 100);
        return part.fit() == null
                ? new Percent(getTranslation("matching.part.unknown", share), 0)
                : new Percent(
                        getTranslation("matching.part.of", Math.round(part.fit() * part.share() * 100), share),
                        part.fit());
    }

    private void say(NativeTableCell cell, String whoKey, Criterion criterion, List<String> words) {
        if (criterion.countsOnlyWhereSaid()) {
            return;
        }
        // On a narrow page the cells stand under each other, without the table's head.
        cell.getElement().setAttribute("data-label", getTranslation(whoKey));
        if (words.isEmpty()) {
            cell.addClassName("quiet");
            cell.setText(getTranslation("matching.missing"));
        } else {
            cell.setText(words.stream().map(word -> word(criterion, word)).collect(Collectors.joining(", ")));
        }
    }

    /** Names of constants are worded; what somebody wrote stands as written. */
    static String word(Criterion criterion, String word) {
        return switch (criterion) {
            case PROGRAMME -> Words.of(Programme.valueOf(word));
            case TOPICS -> Words.of(Topic.valueOf(word));
            case LANGUAGE -> Words.of(Language.valueOf(word));
            case MEETING -> isMeetingForm(word) ? Words.of(MeetingForm.valueOf(word)) : word;
            case STUDY_YEAR, SPECIALISATION, INDUSTRY, ROLE, APPLICANT_WISH, MENTOR_WISH, JUDGEMENT -> word;
        };
    }

    private static boolean isMeetingForm(String word) {
        return Arrays.stream(MeetingForm.values()).anyMatch(form -> form.name().equals(word));
    }
}
