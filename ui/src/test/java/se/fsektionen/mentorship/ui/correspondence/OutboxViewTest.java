package se.fsektionen.mentorship.ui.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.correspondence.FindLetters;
import se.fsektionen.mentorship.correspondence.FindLetters.Filter;
import se.fsektionen.mentorship.correspondence.FindMailStatus;
import se.fsektionen.mentorship.correspondence.FindMailStatus.MailStatus;
import se.fsektionen.mentorship.correspondence.LetterId;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LetterRow;
import se.fsektionen.mentorship.correspondence.LetterState;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.ui.shell.CurrentUser;

@ViewPackages(packages = "se.fsektionen.mentorship.ui.correspondence")
class OutboxViewTest extends BrowserlessTest {

    private static final Instant NOON = Instant.parse("2026-09-24T10:00:00Z");
    private static final LetterRow KEPT = new LetterRow(
            new LetterId("letter-one"),
            new PersonId("person-ann"),
            "ann@example.se",
            "Hej",
            LetterKind.FIRST_LETTER,
            null,
            null,
            LetterState.KEPT,
            0,
            null,
            NOON,
            NOON,
            null);

    private final Queries queries = mock(Queries.class);
    private final List<Filter> asked = new ArrayList<>();

    @BeforeEach
    void answer() {
        when(queries.ask(any(FindTerms.class))).thenReturn(List.of());
        when(queries.ask(any(FindLetters.class))).thenAnswer(call -> {
            FindLetters query = call.getArgument(0);
            asked.add(query.filter());
            return new FindLetters.Page(List.of(KEPT), 1);
        });
    }

    private void open(boolean mailIsSet, @Nullable String problem) {
        when(queries.ask(any(FindMailStatus.class)))
                .thenReturn(
                        new MailStatus(mailIsSet, mailIsSet ? "smtp.example.se" : "", "mentor@example.se", problem));
        OutboxView view = new OutboxView(queries, mock(Commands.class), listener -> () -> {}, mock(CurrentUser.class));
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location("outbox"));
        view.beforeEnter(event);
        UI.getCurrent().add(view);
    }

    private boolean says(String words) {
        return UI.getCurrent().getElement().getTextRecursively().contains(words)
                || find(Paragraph.class).all().stream()
                        .anyMatch(paragraph -> paragraph.getText().contains(words));
    }

    private List<Button> sendButtons() {
        return find(Button.class).all().stream()
                .filter(Component::isVisible)
                .filter(button -> button.getText().contains("outbox.send"))
                .toList();
    }

    @Test
    void saysHowMailIsSetUpAndSendsNothingUntilThen() {
        open(false, null);
        assertThat(says("outbox.mail.notSet")).isTrue();
        assertThat(says("SPRING_MAIL_HOST")).isTrue();
        assertThat(sendButtons()).isEmpty();
    }

    @Test
    void saysPlainlyThatTheServerCantBeUsed() {
        open(true, "Connection refused");
        assertThat(says("outbox.mail.problem")).isTrue();
        assertThat(says("outbox.mail.set.what")).isFalse();
    }

    @Test
    void asksBeforeItSendsWhatWasKept() {
        open(true, null);
        test(sendButtons().getFirst()).click();
        assertThat(says("outbox.sendKept.all")).isTrue();
        assertThat(sendButtons())
                .as("the one beside the title and the one that confirms")
                .hasSize(2);
    }

    @Test
    void offersToSendOnlyThoseThatTheFilterLetsPass() {
        open(true, null);
        asked.clear();
        test(find(TextField.class).single()).setValue("ann");
        assertThat(asked).anySatisfy(filter -> {
            assertThat(filter.states()).containsExactly(LetterState.KEPT);
            assertThat(filter.search()).isEqualTo("ann");
        });
        test(sendButtons().getFirst()).click();
        assertThat(says("outbox.sendKept.filtered")).isTrue();
    }
}
