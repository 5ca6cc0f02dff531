package se.fsektionen.mentorship.ui.recruitment.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.platform.Commands;

@ViewPackages(packages = "se.fsektionen.mentorship.ui.recruitment.terms")
class NewTermDialogTest extends BrowserlessTest {

    private final Commands.Sender commands = mock(Commands.Sender.class);

    private record TermIsCreatedOnce() implements DomainRule {
        @Override
        public boolean isBroken() {
            return true;
        }
    }

    private record TermEndsAfterItStarts() implements DomainRule {
        @Override
        public boolean isBroken() {
            return true;
        }
    }

    @BeforeEach
    void open() {
        new NewTermDialog(commands, LocalDate.of(2026, 8, 1), List.of()).open();
    }

    private List<DatePicker> days() {
        return find(DatePicker.class).all();
    }

    private IntegerField year() {
        return find(IntegerField.class).single();
    }

    private void createAndBeRefused(DomainRule rule) {
        doThrow(new RuleBroken(rule)).when(commands).sendAndCatchUp(any());
        test(find(Button.class).all().getLast()).click();
    }

    @Test
    void suggestsOtherDaysForAnotherSeasonButNotInPlaceOfThoseWritten() {
        @SuppressWarnings("unchecked")
        Select<Season> season = find(Select.class).single();
        LocalDate studies = days().getFirst().getValue();
        LocalDate written = LocalDate.of(2027, 6, 1);
        test(days().getLast()).setValue(written);
        season.setValue(season.getValue() == Season.AUTUMN ? Season.SPRING : Season.AUTUMN);
        assertThat(days().getFirst().getValue()).isNotEqualTo(studies);
        assertThat(days().getLast().getValue()).isEqualTo(written);
    }

    @Test
    void saysAtTheYearThatTheTermExistsAlready() {
        createAndBeRefused(new TermIsCreatedOnce());
        assertThat(year().isInvalid()).isTrue();
        assertThat(days()).noneMatch(DatePicker::isInvalid);
        year().setValue(year().getValue() + 1);
        assertThat(year().isInvalid()).isFalse();
    }

    @Test
    void saysAtTheLastDayThatItComesTooEarly() {
        createAndBeRefused(new TermEndsAfterItStarts());
        assertThat(year().isInvalid()).isFalse();
        assertThat(days().getLast().isInvalid()).isTrue();
    }
}
