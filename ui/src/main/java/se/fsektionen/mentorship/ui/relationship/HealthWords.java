package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import se.fsektionen.mentorship.relationship.Health;
import se.fsektionen.mentorship.relationship.HealthRule.Finding;
import se.fsektionen.mentorship.relationship.Side;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;
import se.fsektionen.mentorship.ui.shell.Words;

/** How a pair is, in words, with the reasons: the colour never stands alone. */
final class HealthWords {

    private HealthWords() {}

    static Component of(Health health) {
        Div words = new Div(tag(health));
        words.addClassName("health");
        if (!health.good()) {
            UnorderedList reasons = new UnorderedList();
            health.findings().forEach(finding -> reasons.add(new ListItem(of(finding))));
            words.add(reasons);
        }
        return words;
    }

    private static Tag tag(Health health) {
        return new Tag(
                Words.of(health.level()),
                switch (health.level()) {
                    case GOOD -> Tone.GOOD;
                    case AMBER -> Tone.WARNING;
                    case RED -> Tone.BAD;
                });
    }

    private static String of(Finding finding) {
        return I18NProvider.translate(
                "HealthRule." + finding.rule().name(),
                finding.numbers().getFirst(),
                finding.numbers().getLast(),
                side(finding.side() == null ? Side.MENTEE : finding.side()));
    }

    /** Within a sentence. */
    static String side(Side side) {
        return I18NProvider.translate(side == Side.MENTOR ? "health.theMentor" : "health.theMentee");
    }
}
