package se.fsektionen.mentorship.ui.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.FindWaitingList.Rematch;
import se.fsektionen.mentorship.matching.WaitingListCommand.DecideRematch;
import se.fsektionen.mentorship.matching.WaitingListId;
import se.fsektionen.mentorship.relationship.PairInShort;
import se.fsektionen.mentorship.relationship.PairStatus;
import se.fsektionen.mentorship.support.SentCommands;

@ViewPackages(packages = "se.fsektionen.mentorship.ui.relationship")
class RematchDialogTest extends BrowserlessTest {

    private static final TermId TERM = TermId.of(2026, Season.AUTUMN);
    private static final PersonId ANN = new PersonId("person-ann");
    private static final PersonId BO = new PersonId("person-bo");
    private static final PairId PAIR = PairId.of(TERM, ANN, BO);
    private static final PairInShort ENDED = new PairInShort(
            PAIR, TERM, ANN, BO, PairStatus.ENDED, LocalDate.of(2026, 10, 1), 0, null, null, null, 0, 0);

    private final SentCommands sent = new SentCommands();

    private void save() {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().contains("shell.save"))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @Test
    @SuppressWarnings("unchecked")
    void savesWhatBothHaveSaidAndNothingBefore() {
        new RematchDialog(ENDED, "Ann", "Bo", null, sent, () -> {}).open();
        List<RadioButtonGroup<Boolean>> questions = find(RadioButtonGroup.class).all().stream()
                .map(question -> (RadioButtonGroup<Boolean>) question)
                .toList();
        questions.getFirst().setValue(true);
        save();
        assertThat(sent.commands()).isEmpty();
        assertThat(questions).extracting(RadioButtonGroup::isInvalid).containsExactly(false, true);
        questions.getLast().setValue(false);
        save();
        assertThat(sent.commands())
                .containsExactly(new DecideRematch(WaitingListId.of(TERM), PAIR, ANN, BO, false, true));
    }

    @Test
    void beginsFromWhatIsNoted() {
        new RematchDialog(ENDED, "Ann", "Bo", new Rematch(PAIR, true, false), sent, () -> {}).open();
        save();
        assertThat(sent.commands())
                .containsExactly(new DecideRematch(WaitingListId.of(TERM), PAIR, ANN, BO, true, false));
    }
}
