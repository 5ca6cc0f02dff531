package se.fsektionen.mentorship.ui.recruitment.mentors;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.correspondence.Brochure;
import se.fsektionen.mentorship.correspondence.FindLink.FoundLink;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.AcceptRequest;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.DeclineRequest;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindAlumnus;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.MentorProfile;
import se.fsektionen.mentorship.ui.shell.BrochureLink;
import se.fsektionen.mentorship.ui.shell.LinkContent;
import se.fsektionen.mentorship.ui.shell.LinkView;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Words;

/** Where the link in the first letter leads: an alumnus says yes or no, and can change the answer (P07). */
@Component
class AnswerContent implements LinkContent {

    private static final int LONGEST_REASON = 1_000;

    private final Queries queries;
    private final Commands commands;

    AnswerContent(Queries queries, Commands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.ANSWER_REQUEST;
    }

    @Override
    public void open(FoundLink link, LinkView page) {
        TermId term = new TermId(link.concerning());
        Optional<Entry> alumnus = queries.ask(new FindAlumnus(link.holder()))
                .filter(entry -> !entry.details().erased());
        boolean running = queries.ask(new FindTerms()).stream()
                .anyMatch(each -> each.termId().equals(term) && each.running());
        if (alumnus.isEmpty() || !running) {
            page.show("answer.closed", "answer.closed.what");
        } else {
            new Answering(alumnus.get(), term, page).welcome();
        }
    }

    /** One alumnus's visit. */
    private final class Answering {

        private final Entry alumnus;
        private final TermId term;
        private final LinkView page;

        private Answering(Entry alumnus, TermId term, LinkView page) {
            this.alumnus = alumnus;
            this.term = term;
            this.page = page;
        }

        private Commands.Sender commands() {
            return commands.by(Actor.person(alumnus.personId(), Role.ALUMNUS));
        }

        private Answering anew() {
            PersonId person = alumnus.personId();
            return new Answering(queries.ask(new FindAlumnus(person)).orElse(alumnus), term, page);
        }

        void welcome() {
            MentorProfile offer = alumnus.profile();
            switch (alumnus.standingIn(term)) {
                case MENTOR -> {
                    page.setTitle(translate("answer.already", Words.of(term)));
                    page.setIntroduction(translate("answer.already.what"));
                    page.setBody(
                            offer == null ? new Div() : new ProfileFacts(offer),
                            choices(
                                    button("answer.changed", this::form),
                                    button("answer.regret", this::decline),
                                    brochure()));
                }
                case DECLINED -> {
                    page.show("answer.declined", "answer.declined.what");
                    page.setBody(choices(button("answer.yes", this::form), brochure()));
                }
                case ASKED, NOT_ASKED -> ask();
            }
        }

        private void ask() {
            page.setTitle(translate("answer.title"));
            page.setIntroduction(
                    translate("answer.introduction", alumnus.details().name(), Words.of(term)));
            Button yes = button("answer.yes", this::form);
            yes.addThemeVariants(ButtonVariant.PRIMARY);
            page.setBody(choices(yes, button("answer.no", this::decline), brochure()));
        }

        private void form() {
            boolean mentor = alumnus.isMentorOf(term);
            ProfileForm form = new ProfileForm(alumnus);
            Button send = new Button(translate(mentor ? "answer.save" : "answer.send"), click -> accept(form, mentor));
            send.addThemeVariants(ButtonVariant.PRIMARY);
            page.setTitle(translate("answer.form"));
            page.setIntroduction(translate("answer.form.what"));
            page.setBody(form, choices(send, button("answer.back", this::welcome)));
        }

        private void accept(ProfileForm form, boolean mentor) {
            if (!form.isRight()) {
                return;
            }
            try {
                commands().sendAndCatchUp(new AcceptRequest(alumnus.personId(), term, form.profile()));
                page.setTitle(translate("answer.thanks"));
                page.setIntroduction(translate(mentor ? "answer.saved" : "answer.thanks.what"));
                page.setBody(choices(button("answer.look", () -> anew().welcome()), brochure()));
            } catch (RuleBroken refusal) {
                form.refuse(refusal);
            }
        }

        private void decline() {
            TextArea reason = new TextArea(translate("answer.decline.reason"));
            reason.setMaxLength(LONGEST_REASON);
            reason.setMinRows(2);
            Checkbox again = new Checkbox(translate("answer.decline.again"), true);
            Button send = new Button(translate("answer.decline.send"), click -> {
                if (Notices.attempt(() -> commands()
                        .sendAndCatchUp(new DeclineRequest(
                                alumnus.personId(), term, reason.getValue().strip(), again.getValue())))) {
                    anew().welcome();
                }
            });
            send.addThemeVariants(ButtonVariant.PRIMARY);
            Div fields = new Div(reason, again);
            fields.addClassName("fields");
            page.show("answer.decline.title", "answer.decline.what");
            page.setBody(fields, choices(send, button("answer.back", this::welcome)));
        }
    }

    private static Button button(String key, Runnable action) {
        return new Button(translate(key), click -> action.run());
    }

    private static Anchor brochure() {
        return new BrochureLink(Brochure.MENTOR, translate("answer.brochure"));
    }

    private static Div choices(com.vaadin.flow.component.Component... choices) {
        Div all = new Div(choices);
        all.addClassName("choices");
        return all;
    }
}
