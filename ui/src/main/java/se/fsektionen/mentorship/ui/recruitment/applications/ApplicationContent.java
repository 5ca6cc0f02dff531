package se.fsektionen.mentorship.ui.recruitment.applications;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.correspondence.FindLink.FoundLink;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.matching.FindWaitingList;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.Apply;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.ChangeApplication;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.ConfirmApplicant;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.WithdrawApplication;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindAlumnus;
import se.fsektionen.mentorship.recruitment.FindApplication;
import se.fsektionen.mentorship.recruitment.FindApplications.ReceivedApplication;
import se.fsektionen.mentorship.recruitment.FindMentees;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Stage;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.LinkContent;
import se.fsektionen.mentorship.ui.shell.LinkView;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Words;

/** Where the link in the confirmation leads: the applicant sees the application, changes it while it can be, or withdraws. */
@Component
class ApplicationContent implements LinkContent {

    private final Queries queries;
    private final Commands commands;

    ApplicationContent(Queries queries, Commands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.APPLICATION;
    }

    @Override
    public void open(FoundLink link, LinkView page) {
        Optional<ReceivedApplication> application = queries.ask(
                        new FindApplication(new ApplicationId(link.concerning())))
                .filter(found -> !found.form().erased());
        application.ifPresentOrElse(
                found -> show(found, page), () -> page.show("shell.link.closed", "shell.link.unknown.what"));
    }

    private void show(ReceivedApplication application, LinkView page) {
        Optional<Term> term = queries.ask(new FindTerms()).stream()
                .filter(each -> each.termId().equals(application.term()))
                .findFirst();
        Stage stage = term.map(Term::stage).orElse(Stage.CLOSED);
        if (application.withdrawn()) {
            page.show("application.withdrawn", "application.withdrawn.what");
            if (stage == Stage.APPLICATIONS_OPEN) {
                page.setBody(choices(button("application.again", () -> applyAgain(application, page))));
            }
            return;
        }
        boolean paired = hasMentor(application);
        page.setTitle(translate("application.title"));
        page.setIntroduction(translate(
                        "application.introduction", Words.of(application.term()), Dates.dayOf(application.receivedAt()))
                + " "
                + (paired ? translate("application.paired") : whatNext(term, application)));
        Div choices = choices();
        if (stage == Stage.APPLICATIONS_OPEN) {
            Button change = button("application.change", () -> change(application, page));
            change.addThemeVariants(ButtonVariant.PRIMARY);
            choices.add(change, button("application.withdraw", () -> withdraw(application, page)));
        } else if (stage == Stage.APPLICATIONS_CLOSED && !paired) {
            choices.add(button("application.withdraw", () -> askBeforeWithdrawing(application, page)));
        }
        ApplicationFacts facts = new ApplicationFacts(application.form());
        known(application)
                .ifPresentOrElse(
                        person -> page.setBody(difference(person, application, page), facts, choices),
                        () -> page.setBody(facts, choices));
    }

    /** The person, if the register says something else than the application, and is the person's to change here. */
    private Optional<Person> known(ReceivedApplication application) {
        boolean alumnus = queries.ask(new FindAlumnus(application.applicant()))
                .filter(entry -> !entry.details().erased())
                .isPresent();
        return queries.ask(new FindPerson(application.applicant()))
                .filter(person -> !alumnus && person.differsFrom(application.form()));
    }

    private Section difference(Person person, ReceivedApplication application, LinkView page) {
        ApplicationForm form = application.form();
        Section difference = new Section(
                new Paragraph(translate(
                        "application.differs",
                        Words.joined(person.name(), person.telephone()),
                        Words.joined(form.name(), form.telephone()))),
                choices(button("application.confirm", () -> confirm(application, page))));
        difference.addClassNames("panel", "stack");
        return difference;
    }

    private void confirm(ReceivedApplication application, LinkView page) {
        if (Notices.attempt(
                () -> sender(application).sendAndCatchUp(new ConfirmApplicant(application.applicationId())))) {
            Notices.success(translate("application.confirmed"));
            reopen(application, page);
        }
    }

    private boolean hasMentor(ReceivedApplication application) {
        return queries.ask(new FindMentees(application.term())).stream()
                .anyMatch(each -> each.application().equals(application.applicationId()) && each.until() == null);
    }

    private String whatNext(Optional<Term> term, ReceivedApplication application) {
        return switch (term.map(Term::stage).orElse(Stage.CLOSED)) {
            case APPLICATIONS_OPEN ->
                translate("application.open", term.map(Term::lastDay).orElseThrow());
            case PLANNED -> translate("application.closed");
            case APPLICATIONS_CLOSED ->
                translate(
                        queries.ask(new FindWaitingList(application.term())).waits(application.applicant())
                                ? "application.waiting"
                                : "application.closed");
            case CLOSED -> translate("application.over");
        };
    }

    private static Div choices(Button... choices) {
        Div all = new Div(choices);
        all.addClassName("choices");
        return all;
    }

    private static Button button(String key, Runnable action) {
        return new Button(translate(key), click -> action.run());
    }

    private void change(ReceivedApplication application, LinkView page) {
        ApplicationFields fields = new ApplicationFields();
        fields.show(application.form());
        fields.keepAddress();
        Button save = button("application.save", () -> {
            if (fields.isRight()) {
                try {
                    sender(application)
                            .sendAndCatchUp(new ChangeApplication(application.applicationId(), fields.form()));
                    Notices.success(translate("application.saved"));
                    reopen(application, page);
                } catch (RuleBroken refusal) {
                    if (!fields.refuse(refusal)) {
                        Notices.refused(refusal);
                    }
                }
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        page.setTitle(translate("application.change"));
        page.setIntroduction(translate("application.change.what"));
        page.setBody(fields, choices(save, button("application.back", () -> reopen(application, page))));
    }

    private Commands.Sender sender(ReceivedApplication application) {
        return commands.by(Actor.person(application.applicant(), Role.APPLICANT));
    }

    private void applyAgain(ReceivedApplication application, LinkView page) {
        if (Notices.attempt(() -> sender(application)
                .sendAndCatchUp(new Apply(
                        application.applicationId(),
                        application.term(),
                        application.applicant(),
                        application.form())))) {
            reopen(application, page);
        }
    }

    /** While applications are open, applying again undoes it; after that nothing does. */
    private void askBeforeWithdrawing(ReceivedApplication application, LinkView page) {
        Button withdraw = button("application.withdraw", () -> withdraw(application, page));
        withdraw.addThemeVariants(ButtonVariant.PRIMARY);
        page.show("application.withdraw.sure", "application.withdraw.final");
        page.setBody(choices(withdraw, button("application.back", () -> reopen(application, page))));
    }

    private void withdraw(ReceivedApplication application, LinkView page) {
        if (Notices.attempt(
                () -> sender(application).sendAndCatchUp(new WithdrawApplication(application.applicationId())))) {
            reopen(application, page);
        }
    }

    private void reopen(ReceivedApplication application, LinkView page) {
        queries.ask(new FindApplication(application.applicationId())).ifPresent(now -> show(now, page));
    }
}
