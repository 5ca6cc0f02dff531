package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.fsektionen.mentorship.matching.ExplainPair.Explanation;
import se.fsektionen.mentorship.matching.ExplainPair.Part;
import se.fsektionen.mentorship.ui.shell.Words;

/** What speaks against a pair, the heaviest first, and what is not known of them. */
class Against extends Div {

    private static final double LOW = 0.5;

    Against(Explanation explanation) {
        addClassNames("matching-against", "stack");
        add(new H3(getTranslation("matching.against")));
        List<String> sentences =
                Stream.concat(low(explanation), missing(explanation)).toList();
        if (sentences.isEmpty()) {
            add(new Paragraph(getTranslation("matching.against.nothing")));
        } else {
            UnorderedList list = new UnorderedList();
            sentences.forEach(sentence -> list.add(new ListItem(sentence)));
            add(list);
        }
    }

    private Stream<String> low(Explanation explanation) {
        return counted(explanation)
                .filter(part -> part.fit() != null && part.fit() < LOW)
                .sorted(Comparator.comparingDouble(Against::lost).reversed())
                .map(part -> getTranslation(
                        part.fit() == null || part.fit() == 0 ? "matching.against.not" : "matching.against.little",
                        Words.of(part.criterion()),
                        Math.round(lost(part) * 100)));
    }

    private static double lost(Part part) {
        return part.fit() == null ? 0 : part.share() * (1 - part.fit());
    }

    private Stream<String> missing(Explanation explanation) {
        return counted(explanation)
                .filter(part -> part.fit() == null)
                .map(part -> getTranslation(
                        "matching.against.missing." + whose(part),
                        Words.of(part.criterion()),
                        Math.round(part.share() * 100)));
    }

    private static String whose(Part part) {
        if (part.mentorSays().isEmpty()) {
            return part.applicantSays().isEmpty() ? "both" : "mentor";
        }
        return part.applicantSays().isEmpty() ? "applicant" : "some";
    }

    private static Stream<Part> counted(Explanation explanation) {
        return explanation.parts().stream().filter(part -> part.share() > 0);
    }
}
