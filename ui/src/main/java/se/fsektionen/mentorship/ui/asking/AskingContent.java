package se.fsektionen.mentorship.ui.asking;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.correspondence.FindLink.FoundLink;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.matching.Answer;
import se.fsektionen.mentorship.matching.FindQuestion;
import se.fsektionen.mentorship.matching.FindQuestion.Question;
import se.fsektionen.mentorship.matching.ProposalCommand.AnswerPair;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.ui.shell.LinkContent;
import se.fsektionen.mentorship.ui.shell.LinkView;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Words;

/** Where the link in a letter with a suggestion leads: one of the two says whether the pair suits (P14). */
@Component
class AskingContent implements LinkContent {

    private static final int LONGEST_WORDS = 1_000;

    private final Queries queries;
    private final Commands commands;

    AskingContent(Queries queries, Commands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.ANSWER_SUGGESTION;
    }

    @Override
    public void open(FoundLink link, LinkView page) {
        Optional<Question> question = queries.ask(new FindQuestion(new PairId(link.concerning()), link.holder()));
        Optional<Suggestion> suggestion = question.flatMap(asked -> Suggestion.to(link.holder(), asked, queries));
        if (suggestion.isEmpty()) {
            page.show("asking.changed", "asking.changed.what");
        } else {
            new Visit(link, question.get(), suggestion.get(), page).show();
        }
    }

    /** One person's visit. */
    private final class Visit {

        private final FoundLink link;
        private final Question question;
        private final Suggestion suggestion;
        private final LinkView page;
        private final boolean mentor;
        private final TextArea words;

        private Visit(FoundLink link, Question question, Suggestion suggestion, LinkView page) {
            this.link = link;
            this.question = question;
            this.suggestion = suggestion;
            this.page = page;
            mentor = link.holder().equals(question.mentor());
            words = new TextArea(translate("asking.words"));
            words.setHelperText(translate("asking.words.help", suggestion.firstName()));
            words.setMaxLength(LONGEST_WORDS);
            words.setMinRows(2);
            words.setWidthFull();
        }

        void show() {
            if (question.answer() == Answer.NO) {
                page.setTitle(translate("asking.no.given"));
                page.setIntroduction(translate("asking.no.given.what", suggestion.firstName()));
                page.setBody();
            } else if (question.confirmed()) {
                page.show("asking.confirmed", "asking.confirmed.what");
            } else if (!question.suggested()) {
                page.show("asking.changed", "asking.changed.what");
            } else if (question.answer() == Answer.YES) {
                page.setTitle(translate("asking.yes.given"));
                page.setIntroduction(translate("asking.yes.given.what", suggestion.firstName(), question.answerBy()));
                page.setBody(body(facts(), choices(button("asking.regret", this::askBeforeNo))));
            } else {
                ask();
            }
        }

        private void ask() {
            String name =
                    queries.ask(new FindPerson(link.holder())).map(Person::name).orElse("");
            page.setTitle(translate(mentor ? "asking.title.mentor" : "asking.title.applicant", suggestion.firstName()));
            page.setIntroduction(
                    translate("asking.introduction", name, Words.of(question.termId()), question.answerBy()));
            Button yes = button("asking.yes", () -> answer(true));
            yes.addThemeVariants(ButtonVariant.PRIMARY);
            page.setBody(body(facts(), words, choices(yes, button("asking.no", this::askBeforeNo))));
        }

        /** A no is asked about once more, since it can't be taken back here. */
        private void askBeforeNo() {
            Button no = button("asking.no.send", () -> answer(false));
            no.addThemeVariants(ButtonVariant.PRIMARY);
            page.setTitle(translate("asking.no.sure", suggestion.firstName()));
            page.setIntroduction(translate("asking.no.sure.what", suggestion.firstName()));
            page.setBody(body(words, choices(no, button("asking.back", this::show))));
        }

        private void answer(boolean accepts) {
            Commands.Sender sender = commands.by(Actor.person(link.holder(), mentor ? Role.MENTOR : Role.APPLICANT));
            AnswerPair answer = new AnswerPair(
                    question.proposalId(),
                    question.mentor(),
                    question.applicant(),
                    link.holder(),
                    accepts,
                    words.getValue().strip());
            try {
                (accepts ? sender : sender.because(translate("asking.no.reason"))).sendAndCatchUp(answer);
                open(link, page);
            } catch (RuleBroken refusal) {
                page.setTitle(translate("asking.refused"));
                page.setIntroduction(Notices.sentence(refusal));
                page.setBody();
            }
        }

        private Section facts() {
            Section facts = new Section(suggestion.facts());
            facts.addClassName("panel");
            return facts;
        }
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(translate(key), click -> action.run());
        button.setDisableOnClick(true);
        return button;
    }

    private static Div choices(Button... choices) {
        Div all = new Div(choices);
        all.addClassName("choices");
        return all;
    }

    private static Div body(com.vaadin.flow.component.Component... parts) {
        Div body = new Div(parts);
        body.addClassNames("stack", "asking");
        return body;
    }
}
