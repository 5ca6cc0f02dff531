package se.fsektionen.mentorship.ui.recruitment.applications;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.correspondence.Brochure;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Pseudonyms;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.Apply;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Stage;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.ui.shell.BrochureLink;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.PublicLayout;
import se.fsektionen.mentorship.ui.shell.Words;

/**
 * The public application page (P12, P13). Anybody can write anybody's address here, so this page only ever makes a first
 * application. An address that has applied to the term already gets the same receipt, and nothing is changed: nobody learns
 * here who has applied, and only the link in the letter that went to the address shows, changes or withdraws what was sent.
 */
@Route(value = "apply", layout = PublicLayout.class)
@AnonymousAllowed
public class ApplyView extends Page implements HasUrlParameter<String> {

    private final Queries queries;
    private final Commands commands;
    private final Pseudonyms pseudonyms;
    private final SendingLimit limit;
    private final Clock clock;
    private final Select<Term> term = new Select<>();
    private final Paragraph lastDay = new Paragraph();
    private final Span problem = new Span();
    /** Out of sight: a program fills it in, a student does not. */
    private final TextField trap = new TextField();

    ApplyView(Queries queries, Commands commands, Pseudonyms pseudonyms, SendingLimit limit, Clock clock) {
        super("apply.title");
        this.queries = queries;
        this.commands = commands;
        this.pseudonyms = pseudonyms;
        this.limit = limit;
        this.clock = clock;
        setIntroduction(getTranslation("apply.introduction"));
        term.setLabel(getTranslation("apply.which"));
        term.setItemLabelGenerator(each -> Words.of(each.termId()));
        term.addValueChangeListener(change -> showLastDay(change.getValue()));
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        trap.addClassName("trap");
        trap.setLabel("Website");
        trap.getElement().setAttribute("autocomplete", "off");
        trap.getElement().setAttribute("aria-hidden", "true");
        trap.setTabIndex(-1);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String asked) {
        List<Term> terms = queries.ask(new FindTerms());
        List<Term> open = terms.stream()
                .filter(each -> each.stage() == Stage.APPLICATIONS_OPEN)
                .toList();
        if (open.isEmpty()) {
            setBody(emptyState(getTranslation("apply.closed"), whenNext(terms), brochure()));
            return;
        }
        term.setItems(open);
        term.setVisible(open.size() > 1);
        term.setValue(open.stream()
                .filter(each -> each.termId().value().equals(asked))
                .findFirst()
                .orElse(open.getFirst()));
        ApplicationFields fields = new ApplicationFields();
        Button send = new Button(getTranslation("apply.send"), click -> apply(fields));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Div choices = new Div(send);
        choices.addClassName("choices");
        setBody(
                brochure(),
                lastDay,
                term,
                fields,
                trap,
                new Paragraph(getTranslation("apply.privacy")),
                problem,
                choices);
    }

    /** When a term will take applications, as far as can be said. */
    private String whenNext(List<Term> terms) {
        return terms.stream()
                .filter(each -> each.stage() == Stage.PLANNED)
                .filter(each -> Stockholm.today(clock).isBefore(opensBy(each)))
                .min(Comparator.comparing(each -> each.dates().studiesStart()))
                .map(next -> getTranslation(
                        "apply.closed.next",
                        Words.of(next.termId()),
                        next.dates().studiesStart(),
                        opensBy(next)))
                .orElseGet(() -> getTranslation("apply.closed.what"));
    }

    /** P02: within four weeks of the start of term. */
    private static LocalDate opensBy(Term planned) {
        return planned.dates().studiesStart().plusWeeks(4);
    }

    /** Closing is by hand, so applications may still be taken after the last day that was told. */
    private void showLastDay(Term chosen) {
        LocalDate last = chosen.lastDay();
        lastDay.setVisible(last != null);
        if (last != null) {
            boolean past = last.isBefore(Stockholm.today(clock));
            lastDay.setText(getTranslation(past ? "apply.lastDay.past" : "apply.lastDay", last));
        }
    }

    private Anchor brochure() {
        return new BrochureLink(Brochure.MENTEE, getTranslation("apply.brochure"));
    }

    private void apply(ApplicationFields fields) {
        problem.setText("");
        if (!fields.isRight()) {
            problem.setText(getTranslation("apply.lookAtFields"));
            return;
        }
        String address = fields.address().value();
        if (!trap.isEmpty()) {
            trap.clear();
            problem.setText(getTranslation("apply.program"));
            return;
        }
        if (!limit.lets(VaadinRequest.getCurrent().getRemoteAddr())) {
            problem.setText(getTranslation("apply.tooMany"));
            return;
        }
        TermId to = Objects.requireNonNull(term.getValue()).termId();
        PersonId applicant = pseudonyms.person(fields.address());
        try {
            commands.by(Actor.person(applicant, Role.APPLICANT))
                    .send(new Apply(ApplicationId.of(to, applicant), to, applicant, fields.form()));
            thank(address);
        } catch (RuleBroken refusal) {
            if (refusal.rule().getClass().getSimpleName().equals("StudentAppliesOnce")) {
                thank(address);
            } else if (!fields.refuse(refusal)) {
                problem.setText(Notices.sentence(refusal));
            }
        }
    }

    private void thank(String address) {
        setTitle(getTranslation("apply.received"));
        setIntroduction(getTranslation("apply.received.what", address));
        setBody();
    }
}
