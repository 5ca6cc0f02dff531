package se.fsektionen.mentorship.ui.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.correspondence.FindLink;
import se.fsektionen.mentorship.correspondence.FindLink.FoundLink;
import se.fsektionen.mentorship.correspondence.FindLink.State;
import se.fsektionen.mentorship.correspondence.LinkId;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.Answer;
import se.fsektionen.mentorship.matching.FindQuestion;
import se.fsektionen.mentorship.matching.FindQuestion.Question;
import se.fsektionen.mentorship.matching.ProposalCommand.AnswerPair;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindAlumnus;
import se.fsektionen.mentorship.recruitment.FindApplication;
import se.fsektionen.mentorship.recruitment.FindApplications.ReceivedApplication;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.recruitment.MentorProfile;
import se.fsektionen.mentorship.recruitment.Topic;
import se.fsektionen.mentorship.support.SentCommands;
import se.fsektionen.mentorship.ui.shell.LinkView;
import se.fsektionen.mentorship.ui.shell.LinkViews;

@ViewPackages(packages = "se.fsektionen.mentorship.ui.asking")
class AskingContentTest extends BrowserlessTest {

    private static final TermId TERM = TermId.of(2026, Season.AUTUMN);
    private static final ProposalId PROPOSAL = ProposalId.of(TERM);
    private static final PersonId ANN = new PersonId("person-ann");
    private static final PersonId BO = new PersonId("person-bo");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 9);

    private final Queries queries = mock(Queries.class);
    private final SentCommands sent = new SentCommands();

    @BeforeEach
    void answersAreHeardAtOnce() {
        sent.then(command -> {
            boolean accepts = ((AnswerPair) command).accepts();
            now(accepts ? Answer.YES : Answer.NO, accepts, false);
        });
    }

    private record AnswerMustComeInTime() implements DomainRule {
        @Override
        public boolean isBroken() {
            return true;
        }
    }

    @BeforeEach
    void know() {
        when(queries.ask(any(FindAlumnus.class)))
                .thenReturn(Optional.of(new Entry(
                        ANN,
                        new AlumnusDetails("Ann Hemlig", "ann@example.se", "070-1", 2010, null, "", "", "", "", null),
                        true,
                        new MentorProfile(
                                1,
                                "",
                                "",
                                "Lasern",
                                "utvecklare",
                                "Lund",
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                "Fråga på!"),
                        List.of(),
                        List.of(),
                        List.of())));
        ApplicationForm form = new ApplicationForm(
                "Bo Hemlig",
                "bo@example.se",
                "070-2",
                Programme.F,
                3,
                "Optik",
                "",
                "",
                "",
                null,
                List.of(Topic.FIRST_JOB),
                List.of(),
                Language.SWEDISH,
                "Mina skäl.");
        when(queries.ask(any(FindApplication.class)))
                .thenReturn(Optional.of(
                        new ReceivedApplication(ApplicationId.of(TERM, BO), TERM, BO, form, Instant.EPOCH, false)));
        person(ANN, "Ann Hemlig");
        person(BO, "Bo Hemlig");
        now(Answer.NONE, true, false);
    }

    private void person(PersonId id, String name) {
        when(queries.ask(new FindPerson(id)))
                .thenReturn(Optional.of(new Person(id, name, "someone@example.se", "", "", Language.SWEDISH)));
    }

    private static Question question(Answer answer, boolean suggested, boolean confirmed) {
        return new Question(PROPOSAL, TERM, ANN, BO, LAST_DAY, answer, suggested, confirmed);
    }

    private void now(Answer answer, boolean suggested, boolean confirmed) {
        when(queries.ask(any(FindQuestion.class))).thenReturn(Optional.of(question(answer, suggested, confirmed)));
    }

    private void open(PersonId holder) {
        when(queries.ask(any(FindLink.class)))
                .thenReturn(Optional.of(new FoundLink(
                        new LinkId("link-one"),
                        holder,
                        LinkPurpose.ANSWER_SUGGESTION,
                        PairId.of(TERM, ANN, BO).value(),
                        State.VALID)));
        LinkView page = LinkViews.of(queries, new AskingContent(queries, sent));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(page);
        page.setParameter(mock(BeforeEvent.class), "token");
    }

    private String title() {
        return find(H1.class).single().getText();
    }

    private List<String> choices() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private void press(String key) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().contains(key))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String shown() {
        return UI.getCurrent().getElement().getOuterHTML();
    }

    @Test
    void showsNoMoreThanIsNeededToJudge() {
        assertThat(Suggestion.to(ANN, question(Answer.NONE, true, false), queries))
                .hasValueSatisfying(other -> assertThat(other.firstName()).isEqualTo("Bo"));
        open(ANN);
        assertThat(shown()).contains("Optik").doesNotContain("Hemlig", "bo@example.se", "070-2", "Mina skäl.");
        open(BO);
        assertThat(shown())
                .contains("utvecklare, Lasern", "Lund")
                .doesNotContain("Hemlig", "ann@example.se", "070-1", "Fråga på!");
    }

    @Test
    void sendsAYesAtOnceWithTheWords() {
        open(ANN);
        find(TextArea.class).single().setValue(" Gärna. ");
        press("asking.yes");
        assertThat(sent.commands()).containsExactly(new AnswerPair(PROPOSAL, ANN, BO, ANN, true, "Gärna."));
        assertThat(sent.actors()).containsExactly(Actor.person(ANN, Role.MENTOR));
        assertThat(title()).contains("asking.yes.given");
        assertThat(choices()).singleElement().asString().contains("asking.regret");
    }

    @Test
    void asksOnceMoreBeforeANoAndKeepsTheWords() {
        open(BO);
        find(TextArea.class).single().setValue("Vi känner varandra.");
        press("asking.no");
        assertThat(sent.commands()).isEmpty();
        press("asking.back");
        press("asking.no");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Vi känner varandra.");
        press("asking.no.send");
        assertThat(sent.commands())
                .containsExactly(new AnswerPair(PROPOSAL, ANN, BO, BO, false, "Vi känner varandra."));
        assertThat(sent.actors()).containsExactly(Actor.person(BO, Role.APPLICANT));
        assertThat(sent.reasons()).singleElement().asString().contains("asking.no.reason");
        assertThat(title()).contains("asking.no.given");
        assertThat(choices()).isEmpty();
    }

    @Test
    void saysWhyAnAnswerIsNotTaken() {
        open(BO);
        sent.refuse(new AnswerMustComeInTime());
        press("asking.yes");
        assertThat(title()).contains("asking.refused");
        assertThat(shown()).contains("rule.AnswerMustComeInTime");
        assertThat(choices()).isEmpty();
    }

    @Test
    void asksNothingOnceItIsDecidedOrNoLongerSuggested() {
        now(Answer.NONE, true, true);
        open(BO);
        assertThat(title()).contains("asking.confirmed");
        now(Answer.YES, false, false);
        open(BO);
        assertThat(title()).contains("asking.changed");
        when(queries.ask(any(FindQuestion.class))).thenReturn(Optional.empty());
        open(BO);
        assertThat(title()).contains("asking.changed");
        assertThat(choices()).isEmpty();
    }

    @Test
    void hasAnAddressForEachTask() {
        assertThat(new AskingTaskLinks().byKind())
                .containsOnlyKeys("matching.ask", "matching.answers", "matching.answers-late");
    }
}
