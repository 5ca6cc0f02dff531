package se.fsektionen.mentorship.ui.recruitment.alumni;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Optional;
import se.fsektionen.mentorship.correspondence.FindTextProblem;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LetterText;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.TermName;

/** The first letter in one language: read, changed, and seen as its recipient will read it. */
class LetterEditor extends Section {

    private static final int LONGEST = 20_000;

    private final Queries queries;
    private final TermId term;
    private final Language language;
    private final Span recipients = new Span();
    private final TextField subject = new TextField();
    private final TextArea body = new TextArea();
    private final Pre preview = new Pre();

    LetterEditor(Language language, LetterText template, TermId term, Queries queries) {
        this.queries = queries;
        this.term = term;
        this.language = language;
        addClassNames("panel", "letter-editor");
        recipients.addClassName("quiet");
        subject.setLabel(getTranslation("firstLetter.subject"));
        subject.setValue(template.subject());
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        subject.addValueChangeListener(change -> check());
        body.setLabel(getTranslation("firstLetter.body"));
        body.setValue(template.body());
        body.setHelperText(getTranslation("firstLetter.places"));
        body.setMaxLength(LONGEST);
        body.setMaxRows(16);
        body.setManualValidation(true);
        body.setValueChangeMode(ValueChangeMode.LAZY);
        body.addValueChangeListener(change -> check());
        preview.addClassName("letter");
        add(
                new H2(getTranslation("firstLetter.text." + language.name())),
                recipients,
                subject,
                body,
                new Details(getTranslation("firstLetter.preview"), preview));
        check();
    }

    void count(int number) {
        recipients.setText(getTranslation("firstLetter.text.count", number));
        setVisible(number > 0);
    }

    LetterText text() {
        return new LetterText(subject.getValue().strip(), body.getValue().strip());
    }

    /** Whether the letter can be sent; shows at the text what is wrong with it. A letter nobody gets may be anything. */
    boolean isRight() {
        return !isVisible() || check();
    }

    private boolean check() {
        Optional<DomainRule> problem = queries.ask(new FindTextProblem(LetterKind.FIRST_LETTER, text()));
        body.setInvalid(problem.isPresent());
        problem.ifPresent(rule -> body.setErrorMessage(getTranslation(rule.messageKey(), rule.arguments())));
        if (problem.isEmpty()) {
            LetterText filled = text().filledWith(Map.of(
                    "name", "Anna",
                    "term", TermName.of(term, language),
                    "answer", getTranslation("firstLetter.preview.link")));
            preview.setText(filled.subject() + "\n\n" + filled.body());
        }
        return problem.isEmpty();
    }
}
