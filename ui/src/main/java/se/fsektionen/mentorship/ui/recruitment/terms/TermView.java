package se.fsektionen.mentorship.ui.recruitment.terms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.FindRecruitment;
import se.fsektionen.mentorship.recruitment.FindRecruitment.Recruitment;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.recruitment.TermCommand.ChangeTermDates;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Facts;
import se.fsektionen.mentorship.ui.shell.Freshness;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.Words;

/** One term: what to do next, its days, and how many people it has. */
@Route("terms")
@RolesAllowed({"COORDINATOR", "READER"})
public class TermView extends Page implements HasUrlParameter<String> {

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;
    private final Clock clock;
    private @Nullable TermId termId;
    private @Nullable Shown shown;

    private record Shown(Term term, Recruitment numbers, LocalDate today) {}

    TermView(Queries queries, Commands commands, Changes changes, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        this.clock = clock;
        Freshness.refreshOnChange(
                this, changes, Set.of("recruitment.projection", "relationship.projection"), this::refresh);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        termId = find(parameter).map(Term::termId).orElseThrow(NotFoundException::new);
        refresh();
    }

    private Optional<Term> find(String id) {
        return queries.ask(new FindTerms()).stream()
                .filter(term -> term.termId().value().equals(id))
                .findFirst();
    }

    private void refresh() {
        if (termId != null) {
            find(termId.value()).ifPresent(this::show);
        }
    }

    /** Draws nothing anew that stays as it is: a click at that moment would be lost. */
    private void show(Term term) {
        Recruitment numbers = queries.ask(new FindRecruitment(term.termId()));
        Shown now = new Shown(term, numbers, Stockholm.today(clock));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        setTitle(Words.of(term.termId()));
        setIntroduction(Words.of(term.stage()));
        setBody(
                panel("terms.next", new NextStep(term, queries, commands, user, Stockholm.today(clock), this::refresh)),
                panel("terms.people", numbers(numbers, term)),
                panel("terms.dates", dates(term)));
    }

    private Component numbers(Recruitment numbers, Term term) {
        Div all = new Div(
                number("askable", numbers.askable(), "alumni", "NOT_ASKED", term),
                number("asked", numbers.asked(), "alumni", "", term),
                number("silent", numbers.silent(), "alumni", "ASKED", term),
                number("no", numbers.no(), "alumni", "DECLINED", term),
                number("yes", numbers.yes(), "mentors", "", term),
                number("places", numbers.places(), "mentors", "", term),
                number("applications", numbers.applications(), "applications", "", term));
        all.addClassName("start-numbers");
        return all;
    }

    private Anchor number(String key, int number, String list, String standing, Term term) {
        Span digits = new Span(Integer.toString(number));
        digits.addClassName("start-number");
        return new Anchor(
                list + "?term=" + term.termId() + (standing.isEmpty() ? "" : "&standing=" + standing),
                digits,
                new Span(getTranslation("terms.number." + key)));
    }

    private Component dates(Term term) {
        Facts facts = new Facts()
                .with("terms.studiesStart", Dates.day(term.dates().studiesStart()))
                .with("terms.start", Dates.day(term.dates().start()))
                .with("terms.end", Dates.day(term.dates().end()))
                .with("terms.lastDay", term.lastDay() == null ? "" : Dates.day(term.lastDay()));
        Div dates = new Div(facts);
        dates.addClassName("terms-dates");
        if (user.is(Role.COORDINATOR) && term.running()) {
            Button change = new Button(getTranslation("terms.changeDates"), click -> changeDates(term));
            change.addThemeVariants(ButtonVariant.SMALL);
            dates.add(change);
        }
        return dates;
    }

    private void changeDates(Term term) {
        Dialog dialog = new Dialog(getTranslation("terms.changeDates"));
        DatesForm days = new DatesForm();
        days.show(term.dates());
        Button save = new Button(getTranslation("shell.save"), click -> {
            if (!days.isRight()) {
                return;
            }
            try {
                commands.by(user.actor()).sendAndCatchUp(new ChangeTermDates(term.termId(), days.dates()));
                dialog.close();
                Notices.success(getTranslation("terms.dates.saved"));
                refresh();
            } catch (RuleBroken refusal) {
                days.refuse(refusal);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(days);
        dialog.getFooter().add(new Button(getTranslation("shell.cancel"), click -> dialog.close()), save);
        dialog.open();
    }
}
