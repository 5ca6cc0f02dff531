package se.fsektionen.mentorship.ui.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindPeople;
import se.fsektionen.mentorship.relationship.TimelineEntry;
import se.fsektionen.mentorship.ui.accounts.FindAccounts;
import se.fsektionen.mentorship.ui.shell.SearchField;

@ViewPackages(packages = "se.fsektionen.mentorship.ui.relationship")
class TimelineTest extends BrowserlessTest {

    private final Queries queries = mock(Queries.class);
    private Timeline timeline;

    @BeforeEach
    void open() {
        when(queries.ask(any(FindAccounts.class))).thenReturn(List.of());
        when(queries.ask(any(FindPeople.class))).thenReturn(List.of());
        timeline = new Timeline(queries);
        UI.getCurrent().add(timeline);
        timeline.show(List.of(raised(1, "Vi ses inte"), raised(2, "Ingen svarar")));
    }

    private static TimelineEntry raised(int number, String words) {
        return new TimelineEntry(
                "event" + number,
                "relationship.ConcernRaised",
                Instant.EPOCH.plusSeconds(number),
                Actor.system(TimelineTest.class),
                null,
                "correlation",
                null,
                List.of(),
                List.of(),
                Map.of("words", words));
    }

    private List<NativeDetails> details() {
        return find(NativeDetails.class).all();
    }

    @Test
    void keepsWhatIsOpenAndSearchedForWhenSomethingHappens() {
        NativeDetails second = details().getLast();
        second.setOpen(true);
        find(SearchField.class).single().setValue("INGEN");
        assertThat(details()).containsExactly(second);
        timeline.show(List.of(
                raised(1, "Vi ses inte"), raised(2, "Ingen svarar"), raised(3, "Ingen alls"), raised(4, "Nej")));
        assertThat(details()).hasSize(2).first().isSameAs(second);
        assertThat(second.isOpen()).isTrue();
        assertThat(find(SearchField.class).single().getValue()).isEqualTo("INGEN");
    }

    @Test
    void turnsTheOrderAndFindsBackWhatWasHidden() {
        List<ListItem> oldestFirst = find(ListItem.class).all();
        find(SearchField.class).single().setValue("ses inte");
        find(SearchField.class).single().clear();
        assertThat(find(ListItem.class).all()).isEqualTo(oldestFirst);
        find(Checkbox.class).single().setValue(true);
        assertThat(find(ListItem.class).all()).isEqualTo(oldestFirst.reversed());
    }

    @Test
    void saysAnewWhatIsNoLongerKnown() {
        timeline.show(List.of(raised(1, "[raderad]"), raised(2, "Ingen svarar")));
        assertThat(find(ListItem.class).all().getFirst().getElement().getOuterHTML())
                .contains("[raderad]")
                .doesNotContain("Vi ses inte");
    }
}
