package se.fsektionen.mentorship.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.FindWishing;
import se.fsektionen.mentorship.matching.FindWishing.Wishing;
import se.fsektionen.mentorship.matching.ProposalCommand.LetApplicantsWish;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.support.SentCommands;

@ViewPackages(packages = "se.fsektionen.mentorship.ui.matching")
class WishesPanelTest extends BrowserlessTest {

    private static final TermId TERM = TermId.of(2026, Season.AUTUMN);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 2);

    private final Queries queries = mock(Queries.class);
    private final SentCommands sent = new SentCommands();
    private final WishesPanel panel = new WishesPanel(queries, sent);

    private record TimeToAnswerMustBeWithinBounds() implements DomainRule {
        @Override
        public boolean isBroken() {
            return true;
        }
    }

    private static Wishing wishing(String name, @Nullable Instant at) {
        return new Wishing(new PersonId("person-" + name.toLowerCase(Locale.ROOT)), name, LAST_DAY, at);
    }

    private void show(boolean open, Wishing... all) {
        when(queries.ask(new FindWishing(TERM))).thenReturn(List.of(all));
        panel.show(TERM, open);
        UI.getCurrent().add(panel);
    }

    private String shown() {
        return panel.getElement().getOuterHTML();
    }

    private void press(String key) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().contains(key))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @Test
    void letsTheApplicantsWishForAWeekUnlessAnotherTimeIsChosen() {
        show(true);
        assertThat(shown()).contains("matching.wishes.none");
        sent.then(command -> show(true, wishing("Bo", null)));
        press("matching.wishes.let");
        press("matching.wishes.send");
        assertThat(sent.commands()).containsExactly(new LetApplicantsWish(ProposalId.of(TERM), 7));
        assertThat(shown()).contains("matching.wishes.summary", "Bo");
    }

    @Test
    void saysAtTheFieldWhatIsWrong() {
        show(true);
        press("matching.wishes.let");
        sent.refuse(new TimeToAnswerMustBeWithinBounds());
        find(IntegerField.class).single().setValue(null);
        press("matching.wishes.send");
        assertThat(find(IntegerField.class).single().isInvalid()).isTrue();
        assertThat(find(IntegerField.class).single().getErrorMessage()).contains("rule.TimeToAnswerMustBeWithinBounds");
    }

    @Test
    void namesThoseWhoAreSilentAndRemindsThemAlone() {
        show(true, wishing("Bo", Instant.EPOCH), wishing("Dan", null));
        assertThat(shown())
                .contains("matching.wishes.silent", "Dan", "matching.wishes.letAgain")
                .doesNotContain("Bo");
        show(true, wishing("Bo", Instant.EPOCH));
        assertThat(shown()).doesNotContain("matching.wishes.silent", "matching.wishes.letAgain");
    }

    @Test
    void onlyTellsOnceThePairsAreDecided() {
        show(false, wishing("Dan", null));
        assertThat(shown()).contains("matching.wishes.summary").doesNotContain("matching.wishes.letAgain");
        show(false);
        assertThat(panel.isVisible()).isFalse();
    }
}
