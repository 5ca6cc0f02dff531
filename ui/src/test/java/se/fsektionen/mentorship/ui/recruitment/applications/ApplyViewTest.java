package se.fsektionen.mentorship.ui.recruitment.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.server.VaadinRequest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Pseudonyms;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.support.MovableClock;
import se.fsektionen.mentorship.platform.support.TestProgramme;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.Apply;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Stage;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.recruitment.MeetingForm;
import se.fsektionen.mentorship.recruitment.TermDates;
import se.fsektionen.mentorship.recruitment.Topic;
import se.fsektionen.mentorship.support.SentCommands;

@ViewPackages(packages = "se.fsektionen.mentorship.ui.recruitment.applications")
class ApplyViewTest extends BrowserlessTest {

    private static final TermId TERM = TermId.of(2026, Season.AUTUMN);
    private static final PersonId BO = new PersonId("person-bo");
    private static final ApplicationForm FORM = new ApplicationForm(
            "Bo Ek",
            "bo.ek@example.se",
            "",
            Programme.PI,
            3,
            "",
            "Optik",
            "utvecklare",
            "Lund",
            MeetingForm.EITHER,
            List.of(Topic.FIRST_JOB),
            List.of(Language.SWEDISH),
            Language.SWEDISH,
            "Jag vill veta vad man blir.");

    private final MovableClock clock = new MovableClock(TestProgramme.START);
    private final SendingLimit limit = new SendingLimit(clock);
    private final Queries queries = mock(Queries.class);
    private final Pseudonyms pseudonyms = mock(Pseudonyms.class);
    private final SentCommands sent = new SentCommands();
    private ApplyView view;

    private record StudentAppliesOnce() implements DomainRule {
        @Override
        public boolean isBroken() {
            return true;
        }
    }

    @BeforeEach
    void open() {
        when(pseudonyms.person(any())).thenReturn(BO);
        show(Stage.APPLICATIONS_OPEN);
    }

    private void show(Stage stage) {
        LocalDate start = LocalDate.of(2026, 8, 31);
        when(queries.ask(any(FindTerms.class)))
                .thenReturn(List.of(new Term(
                        TERM,
                        2026,
                        Season.AUTUMN,
                        new TermDates(start, start, start.plusYears(1)),
                        true,
                        stage,
                        stage == Stage.PLANNED ? null : start.plusWeeks(3))));
        UI.getCurrent().removeAll();
        view = new ApplyView(queries, sent, pseudonyms, limit, clock);
        UI.getCurrent().add(view);
        view.setParameter(mock(BeforeEvent.class), null);
    }

    private ApplicationFields fields() {
        return find(ApplicationFields.class).single();
    }

    private void press() {
        test(find(Button.class).single()).click();
    }

    private boolean receiptIsShown() {
        return !find(ApplicationFields.class).exists();
    }

    @Test
    void sendsWhatWasWrittenInTheApplicantsName() {
        fields().show(FORM);
        press();
        assertThat(sent.commands()).containsExactly(new Apply(ApplicationId.of(TERM, BO), TERM, BO, FORM));
        assertThat(sent.actors()).containsExactly(Actor.person(BO, Role.APPLICANT));
        assertThat(receiptIsShown()).isTrue();
    }

    @Test
    void givesAnAddressThatHasAppliedTheSameReceipt() {
        fields().show(FORM);
        press();
        String receipt = view.getPageTitle();
        show(Stage.APPLICATIONS_OPEN);
        sent.refuse(new StudentAppliesOnce());
        fields().show(FORM);
        press();
        assertThat(receiptIsShown()).isTrue();
        assertThat(view.getPageTitle()).isEqualTo(receipt);
    }

    @Test
    void sendsNothingWhileAFieldIsWrongAndKeepsTheOthers() {
        fields().show(FORM);
        find(TextField.class).all().getFirst().clear();
        press();
        assertThat(sent.commands()).isEmpty();
        assertThat(fields().form().motivation()).isEqualTo(FORM.motivation());
    }

    @Test
    void asksWhoeverFillsInTheHiddenFieldToSendAgain() {
        fields().show(FORM);
        find(TextField.class).all().getLast().setValue("https://example.com");
        press();
        assertThat(sent.commands()).isEmpty();
        press();
        assertThat(sent.commands()).hasSize(1);
    }

    @Test
    void sendsNothingMoreFromAMachineThatHasSentMany() {
        while (limit.lets(VaadinRequest.getCurrent().getRemoteAddr())) {
            // as a script would
        }
        fields().show(FORM);
        press();
        assertThat(sent.commands()).isEmpty();
        assertThat(receiptIsShown()).isFalse();
    }

    @Test
    void hasNoFormWhenNoTermTakesApplications() {
        show(Stage.PLANNED);
        assertThat(find(ApplicationFields.class).exists()).isFalse();
    }
}
