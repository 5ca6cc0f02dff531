package se.fsektionen.mentorship.ui.history;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import se.fsektionen.mentorship.platform.FindSeal.Seal;
import se.fsektionen.mentorship.platform.HistoryCheck;
import se.fsektionen.mentorship.ui.shell.Facts;
import se.fsektionen.mentorship.ui.shell.Words;

/** The seals of ended terms, and a place to type in what an old report says. */
final class SealList extends Div {

    private final HistoryCheck check;

    SealList(HistoryCheck check) {
        this.check = check;
        addClassName("stack");
        if (check.seals().isEmpty()) {
            add(new Paragraph(getTranslation("history.seals.none")));
            return;
        }
        add(new Paragraph(getTranslation("history.seals.what")));
        Facts facts = new Facts();
        check.seals().forEach(seal -> facts.withText(Words.of(seal.termId()), words(seal)));
        add(facts, comparison());
    }

    private String words(Seal seal) {
        return getTranslation("history.seal", seal.position(), seal.at(), seal.head());
    }

    private Div comparison() {
        TextField printed = new TextField(getTranslation("history.printed"));
        printed.setHelperText(getTranslation("history.printed.help"));
        printed.setWidthFull();
        Span answer = new Span();
        answer.getElement().setAttribute("role", "status");
        Button compare = new Button(getTranslation("history.compare"), click -> {
            String hash = printed.getValue().replaceAll("\\s", "").toLowerCase(Locale.ROOT);
            boolean whole = hash.matches("[0-9a-f]{64}");
            printed.setInvalid(!whole);
            printed.setErrorMessage(getTranslation("history.printed.wrong"));
            answer.setText(whole ? answerTo(hash) : "");
        });
        Div row = new Div(printed, new Div(compare), answer);
        row.addClassName("stack");
        return row;
    }

    private String answerTo(String hash) {
        Optional<Seal> same =
                check.seals().stream().filter(seal -> seal.head().equals(hash)).findFirst();
        if (same.isEmpty()) {
            return getTranslation("history.compare.differs");
        }
        String term = Words.of(same.get().termId());
        return getTranslation(check.sound() ? "history.compare.same" : "history.compare.sameButUnsound", term);
    }
}
