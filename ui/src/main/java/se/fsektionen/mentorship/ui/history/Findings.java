package se.fsektionen.mentorship.ui.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import se.fsektionen.mentorship.platform.HistoryCheck;
import se.fsektionen.mentorship.platform.HistoryCheck.Flaw;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;
import se.fsektionen.mentorship.ui.shell.Words;

/** What was found, each flaw with its place. */
final class Findings extends Div {

    /** Beyond these the first ones tell enough. */
    private static final int SHOWN = 100;

    Findings(HistoryCheck check) {
        addClassName("stack");
        if (check.sound()) {
            add(new Tag(getTranslation("history.sound"), Tone.GOOD));
            add(new Paragraph(getTranslation("history.sound.what", check.events())));
            return;
        }
        add(new Tag(getTranslation("history.unsound", check.flaws().size()), Tone.BAD));
        add(new Paragraph(getTranslation("history.unsound.what", check.events())));
        UnorderedList list = new UnorderedList();
        list.addClassName("flaws");
        check.flaws().stream().limit(SHOWN).map(this::item).forEach(list::add);
        add(list);
        if (check.flaws().size() > SHOWN) {
            add(new Paragraph(getTranslation("history.more", check.flaws().size() - SHOWN)));
        }
    }

    private ListItem item(Flaw flaw) {
        Span place = new Span(Words.joined(
                flaw.position() == 0 ? "" : getTranslation("history.position", flaw.position()),
                flaw.globalIndex() == 0 ? "" : getTranslation("history.row", flaw.globalIndex()),
                flaw.at() == null ? "" : Dates.tableMoment(flaw.at()),
                flaw.aggregate()));
        place.addClassName("quiet");
        Span what = new Span(Words.of(flaw.kind()));
        what.addClassName("flaw-kind");
        ListItem item = new ListItem(what);
        if (!flaw.type().isEmpty()) {
            item.add(new Span(" " + nameOf(flaw.type()) + " "));
        }
        item.add(new Div(place));
        return item;
    }

    private String nameOf(String type) {
        String name = getTranslation("timeline." + type);
        return name.startsWith("!") ? type : "“" + name + "”";
    }
}
