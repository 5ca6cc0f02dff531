package se.fsektionen.mentorship.ui.activities;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.fsektionen.mentorship.activities.ActivityKind;
import se.fsektionen.mentorship.activities.FindActivities.Activity;
import se.fsektionen.mentorship.ui.shell.Words;

/** What a term should have and has not planned: the kick-off, the information meeting (P18) and the alumni banquet (P19). */
class MissingActivities extends Section {

    /** In the order in which they are held. */
    private static final List<ActivityKind> EXPECTED =
            List.of(ActivityKind.INFORMATION_MEETING, ActivityKind.KICK_OFF, ActivityKind.ALUMNI_BANQUET);

    MissingActivities(List<ActivityKind> missing, Consumer<ActivityKind> plan) {
        addClassName("stack");
        add(new H2(getTranslation("activities.missing")));
        Div cards = new Div();
        cards.addClassName("missing-activities");
        missing.forEach(kind -> cards.add(card(kind, plan)));
        add(cards);
    }

    static List<ActivityKind> among(List<Activity> activities) {
        return EXPECTED.stream()
                .filter(kind -> planned(activities).noneMatch(kind::equals))
                .toList();
    }

    private static Stream<ActivityKind> planned(List<Activity> activities) {
        return activities.stream()
                .filter(activity -> !activity.cancelled())
                .map(activity -> activity.plan().kind());
    }

    private Article card(ActivityKind kind, Consumer<ActivityKind> plan) {
        Button button = new Button(getTranslation("activities.missing.plan"), click -> plan.accept(kind));
        button.setAriaLabel(getTranslation("activities.missing.plan") + ": " + Words.of(kind));
        Article card = new Article(
                new H3(Words.of(kind)), new Paragraph(getTranslation("activities.missing." + kind.name())), button);
        card.addClassNames("panel", "activity");
        return card;
    }
}
