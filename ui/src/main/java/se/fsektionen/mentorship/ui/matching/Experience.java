package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.evaluation.SelectionReview;
import se.fsektionen.mentorship.evaluation.SelectionReview.ByCriterion;
import se.fsektionen.mentorship.evaluation.SelectionReview.Finding;
import se.fsektionen.mentorship.ui.shell.Words;

/** On what the weights that earlier years suggest rest, and where there is too little to say anything. */
class Experience extends Div {

    Experience(SelectionReview review) {
        addClassNames("stack", "matching-experience");
        add(new Paragraph(getTranslation("matching.experience.of", review.pairs(), review.terms())));
        UnorderedList list = new UnorderedList();
        review.criteria().stream()
                .filter(one -> one.suggestedPoints() != one.criterion().usualPoints())
                .forEach(one -> list.add(new ListItem(getTranslation(
                        one.relation().finding() == Finding.BETTER
                                ? "matching.experience.better"
                                : "matching.experience.worse",
                        Words.of(one.criterion()),
                        one.criterion().usualPoints(),
                        one.suggestedPoints(),
                        one.relation().pairs()))));
        name(list, review, Finding.UNCLEAR, "matching.experience.unclear");
        name(list, review, Finding.TOO_FEW, "matching.experience.tooFew");
        add(list);
    }

    private void name(UnorderedList list, SelectionReview review, Finding finding, String key) {
        List<ByCriterion> those = review.criteria().stream()
                .filter(one -> one.relation().finding() == finding)
                .toList();
        if (!those.isEmpty()) {
            String names = those.stream().map(one -> Words.of(one.criterion())).collect(Collectors.joining(", "));
            list.add(new ListItem(getTranslation(key, names, SelectionReview.ENOUGH)));
        }
    }
}
