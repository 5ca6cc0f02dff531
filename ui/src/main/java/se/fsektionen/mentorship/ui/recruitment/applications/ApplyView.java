package se.fsektionen.mentorship.ui.recruitment.applications;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
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
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Pseudonyms;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.Apply;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Stage;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.PublicLayout;
import se.fsektionen.mentorship.ui.shell.Words;

/**
 * The public application page (P12, P13). An address that has applied already gets the same receipt as a new one, and nothing
 * is changed: only the link in the letter that went to that address can change an application, so nobody learns here who has
 * applied.
 */
@Route(value = "apply", layout = PublicLayout.class)
@AnonymousAllowed
public class ApplyView extends Page implements HasUrlParameter<String> {

    private static final String BROCHURE = "/brochure/mentee.pdf";

    private final Queries queries;
    private final Commands commands;
    private final Pseudonyms pseudonyms;
    private final SendingLimit limit;
    private final Select<Term> term = new Select<>();
    private final Paragraph lastDay = new Paragraph();
    private final Span problem = new Span();
    /** Seen by programs only: who fills it in is not a student. */
    private final TextField trap = new TextField();

    ApplyView(Queries queries, Commands commands, Pseudonyms pseudonyms, SendingLimit limit) {
        super("apply.title");
        this.queries = queries;
        this.commands = commands;
        this.pseudonyms = pseudonyms;
        this.limit = limit;
        setIntroduction(getTranslation("apply.introduction"));
        term.setLabel(getTranslation("apply.which"));
        term.setItemLabelGenerator(each -> Words.of(each.termId()));
        term.addValueChangeListener(change -> showLastDay(change.getValue()));
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        trap.addClassName("trap");
        trap.setLabel("Webbplats");
        trap.getElement().setAttribute("aria-hidden", "true");
        trap.setTabIndex(-1);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String asked) {
        List<Term> open = queries.ask(new FindTerms()).stream()
                .filter(each -> each.stage() == Stage.APPLICATIONS_OPEN)
                .toList();
        if (open.isEmpty()) {
            setBody(emptyState(getTranslation("apply.closed"), getTranslation("apply.closed.what"), brochure()));
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
        setBody(brochure(), lastDay, term, fields, trap, new Paragraph(getTranslation("apply.privacy")), problem, send);
    }

    private void showLastDay(Term chosen) {
        lastDay.setText(chosen.lastDay() == null ? "" : getTranslation("apply.lastDay", chosen.lastDay()));
    }

    private Anchor brochure() {
        Anchor brochure = new Anchor(BROCHURE, getTranslation("apply.brochure"));
        brochure.setRouterIgnore(true);
        brochure.setTarget("_blank");
        return brochure;
    }

    private void apply(ApplicationFields fields) {
        problem.setText("");
        if (!fields.isRight()) {
            problem.setText(getTranslation("apply.lookAtFields"));
            return;
        }
        String address = fields.address().value();
        if (!trap.getValue().isEmpty()) {
            thank(address);
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
