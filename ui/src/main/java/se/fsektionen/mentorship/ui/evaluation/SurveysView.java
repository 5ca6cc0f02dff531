package se.fsektionen.mentorship.ui.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.evaluation.FindSurvey.Survey;
import se.fsektionen.mentorship.evaluation.FindSurveys;
import se.fsektionen.mentorship.evaluation.SurveyAnswers;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.relationship.Side;
import se.fsektionen.mentorship.ui.shell.People;
import se.fsektionen.mentorship.ui.shell.TermPage;
import se.fsektionen.mentorship.ui.shell.Words;

/** What was written in the year-end survey, question by question without names, and who has not answered yet (P23). */
@Route("surveys")
@Menu(order = 41, title = "surveys.title")
@RolesAllowed("COORDINATOR")
public class SurveysView extends TermPage {

    private static final Map<String, Function<SurveyAnswers, String>> QUESTIONS = questions();

    private final Queries queries;

    SurveysView(Queries queries, Changes changes) {
        super("surveys.title", queries);
        this.queries = queries;
        setIntroduction(getTranslation("surveys.introduction"));
        refreshOnChange(changes, Set.of("evaluation.projection"));
    }

    private static Map<String, Function<SurveyAnswers, String>> questions() {
        Map<String, Function<SurveyAnswers, String>> questions = new LinkedHashMap<>();
        questions.put("survey.theYear", SurveyAnswers::theYear);
        questions.put("survey.gained", SurveyAnswers::gained);
        questions.put("survey.organisers", SurveyAnswers::organisers);
        questions.put("survey.workedWell", SurveyAnswers::workedWell);
        questions.put("survey.workedLessWell", SurveyAnswers::workedLessWell);
        questions.put("survey.improve", SurveyAnswers::improve);
        return questions;
    }

    @Override
    protected void showTerm(Term term) {
        List<Survey> surveys = queries.ask(new FindSurveys(term.termId()));
        if (surveys.isEmpty()) {
            setBody(emptyState(
                    getTranslation("surveys.none"),
                    getTranslation("surveys.none.what"),
                    new Anchor("terms/" + term.termId(), getTranslation("surveys.none.next"))));
            return;
        }
        List<Component> sections = new ArrayList<>();
        sections.add(silent(surveys));
        QUESTIONS.forEach((question, answer) -> sections.add(answers(question, answer, surveys)));
        setBody(sections.toArray(Component[]::new));
    }

    private Section silent(List<Survey> surveys) {
        List<Survey> silent =
                surveys.stream().filter(survey -> survey.answers() == null).toList();
        Section section = new Section(
                new H2(getTranslation("surveys.silent")),
                new Paragraph(getTranslation("surveys.answered", surveys.size() - silent.size(), surveys.size())));
        section.addClassName("panel");
        if (silent.isEmpty()) {
            return section;
        }
        People people = People.of(silent.stream().map(Survey::respondent).toList(), queries);
        List<Person> reachable = silent.stream()
                .map(survey -> people.person(survey.respondent()))
                .filter(Objects::nonNull)
                .filter(Person::reachable)
                .toList();
        String addresses = reachable.stream().map(Person::email).collect(Collectors.joining(","));
        section.add(new Anchor("mailto:?bcc=" + addresses, getTranslation("surveys.remind", reachable.size())));
        UnorderedList names = new UnorderedList();
        names.addClassName("surveys-silent");
        silent.stream()
                .map(survey -> people.name(survey.respondent()) + ", " + Words.of(survey.side()))
                .sorted()
                .forEach(name -> names.add(new ListItem(name)));
        section.add(names);
        return section;
    }

    private Section answers(String question, Function<SurveyAnswers, String> answer, List<Survey> surveys) {
        Section section = new Section(new H2(getTranslation(question)));
        section.addClassName("panel");
        for (Side side : Side.values()) {
            List<String> said = surveys.stream()
                    .filter(survey -> survey.side() == side)
                    .map(Survey::answers)
                    .filter(Objects::nonNull)
                    .map(answer)
                    .filter(words -> !words.isBlank() && !words.equals(Personal.ERASED))
                    .toList();
            if (!said.isEmpty()) {
                UnorderedList list = new UnorderedList();
                list.addClassName("surveys-answers");
                said.forEach(words -> list.add(new ListItem(words)));
                section.add(new H3(getTranslation("surveys.from." + side.name(), said.size())), list);
            }
        }
        if (section.getComponentCount() == 1) {
            section.add(new Paragraph(getTranslation("surveys.nothingWritten")));
        }
        return section;
    }
}
