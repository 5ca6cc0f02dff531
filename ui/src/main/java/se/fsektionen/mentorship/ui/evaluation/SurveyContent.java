package se.fsektionen.mentorship.ui.evaluation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.correspondence.FindLink.FoundLink;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.evaluation.FindSurvey;
import se.fsektionen.mentorship.evaluation.FindSurvey.Survey;
import se.fsektionen.mentorship.evaluation.SurveyCommand.AnswerSurvey;
import se.fsektionen.mentorship.evaluation.SurveyId;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.relationship.Side;
import se.fsektionen.mentorship.ui.shell.LinkContent;
import se.fsektionen.mentorship.ui.shell.LinkView;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Words;

/** The year-end survey as a mentor or mentee answers it, from the link in the letter; answers can be changed (P23). */
@Component
class SurveyContent implements LinkContent {

    private final Queries queries;
    private final Commands commands;

    SurveyContent(Queries queries, Commands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.SURVEY;
    }

    @Override
    public void open(FoundLink link, LinkView page) {
        Optional<Survey> found = queries.ask(new FindSurvey(new SurveyId(link.concerning())));
        page.setTitle(I18NProvider.translate("survey.title"));
        found.ifPresent(survey -> ask(survey, page));
    }

    private void ask(Survey survey, LinkView page) {
        page.setIntroduction(I18NProvider.translate("survey.introduction", Words.of(survey.termId())));
        SurveyForm form = new SurveyForm(survey.side());
        if (survey.answers() != null) {
            form.show(survey.answers());
        }
        Paragraph problem = new Paragraph();
        problem.addClassName("survey-problem");
        problem.getElement().setAttribute("role", "alert");
        Button send = new Button(
                I18NProvider.translate(survey.answers() == null ? "survey.send" : "survey.sendAgain"), click -> {
                    problem.setText("");
                    if (form.isRight()) {
                        answer(survey, form, page, problem);
                    } else {
                        problem.setText(I18NProvider.translate("survey.lookAtFields"));
                    }
                });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        page.setBody(form, problem, send);
    }

    private void answer(Survey survey, SurveyForm form, LinkView page, Paragraph problem) {
        Role role = survey.side() == Side.MENTOR ? Role.MENTOR : Role.MENTEE;
        try {
            commands.by(Actor.person(survey.respondent(), role))
                    .sendAndCatchUp(new AnswerSurvey(survey.surveyId(), form.answers()));
            thank(survey, page);
        } catch (RuleBroken refusal) {
            problem.setText(Notices.sentence(refusal));
        }
    }

    private void thank(Survey survey, LinkView page) {
        page.setTitle(I18NProvider.translate("survey.thanks"));
        page.setIntroduction(I18NProvider.translate("survey.thanks.what"));
        page.setBody(new Button(
                I18NProvider.translate("survey.change"),
                click -> queries.ask(new FindSurvey(survey.surveyId())).ifPresent(now -> {
                    page.setTitle(I18NProvider.translate("survey.title"));
                    ask(now, page);
                })));
    }
}
