package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
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

    Explanations(Explanation explanation) {
        if (!explanation.acceptable()) {
            add(new Paragraph(getTranslation("matching.unacceptable")));
        }
        add(new Paragraph(getTranslation(
                "matching.fit.known", Math.round(explanation.fit() * 100), Math.round(explanation.known() * 100))));
        NativeTable table = new NativeTable();
        table.addClassName("evaluation-table");
        NativeTableRow head = table.getHead().addRow();
        for (String key :
                List.of("matching.criterion", "matching.part", "matching.mentorSays", "matching.applicantSays")) {
            head.addHeaderCell().setText(getTranslation(key));
        }
        for (Part part : explanation.parts()) {
            NativeTableRow row = table.getBody().addRow();
            row.addHeaderCell().setText(Words.of(part.criterion()));
            row.addDataCell().setText(part(part));
            row.addDataCell().setText(said(part.criterion(), part.mentorSays()));
            row.addDataCell().setText(said(part.criterion(), part.applicantSays()));
        }
        add(table);
    }

    private String part(Part part) {
        return part.fit() == null
                ? getTranslation("matching.missing")
                : getTranslation(
                        "matching.part.of",
                        Math.round(part.fit() * part.share() * 100),
                        Math.round(part.share() * 100));
    }

    private String said(Criterion criterion, List<String> words) {
        return words.isEmpty()
                ? getTranslation("matching.missing")
                : words.stream().map(word -> word(criterion, word)).collect(Collectors.joining(", "));
    }

    /** Names of constants are worded; what somebody wrote stands as written. */
    private static String word(Criterion criterion, String word) {
        return switch (criterion) {
            case PROGRAMME -> Words.of(Programme.valueOf(word));
            case TOPICS -> Words.of(Topic.valueOf(word));
            case LANGUAGE -> Words.of(Language.valueOf(word));
            case MEETING -> isMeetingForm(word) ? Words.of(MeetingForm.valueOf(word)) : word;
            case SPECIALISATION, INDUSTRY -> word;
        };
    }

    private static boolean isMeetingForm(String word) {
        return List.of(MeetingForm.values()).stream()
                .anyMatch(form -> form.name().equals(word));
    }
}
