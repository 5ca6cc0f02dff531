package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.matching.FindWaitingList.Rematch;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.relationship.PairInShort;
import se.fsektionen.mentorship.ui.shell.People;

/** Whether the two of a pair that ended early want somebody else this term. */
class RematchPanel extends Div {

    /** @param decided what is noted so far; null if nothing is */
    RematchPanel(
            PairInShort pair, People people, @Nullable Rematch decided, Commands.Sender commands, Runnable changed) {
        addClassName("stack");
        String mentor = people.name(pair.mentor());
        String mentee = people.name(pair.mentee());
        Button note = new Button(
                getTranslation(decided == null ? "pair.rematch.note" : "pair.rematch.change"),
                click -> new RematchDialog(pair, mentor, mentee, decided, commands, changed).open());
        Div choices = new Div(note);
        choices.addClassName("choices");
        if (decided == null) {
            add(new Paragraph(getTranslation("pair.rematch.what")), choices);
            return;
        }
        add(
                new Div(getTranslation(
                        decided.menteeWants() ? "pair.rematch.mentee.yes" : "pair.rematch.mentee.no", mentee)),
                new Div(getTranslation(
                        decided.mentorWants() ? "pair.rematch.mentor.yes" : "pair.rematch.mentor.no", mentor)),
                choices);
        if (decided.menteeWants()) {
            choices.add(new Anchor("matching?term=" + pair.termId(), getTranslation("pair.rematch.next")));
        }
    }
}
