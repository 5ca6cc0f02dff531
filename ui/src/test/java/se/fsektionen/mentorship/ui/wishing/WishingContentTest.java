package se.fsektionen.mentorship.ui.wishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.FindWishes;
import se.fsektionen.mentorship.matching.FindWishes.UnnamedMentor;
import se.fsektionen.mentorship.matching.FindWishes.Wishes;
import se.fsektionen.mentorship.matching.ProposalCommand.WishForMentors;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.recruitment.MeetingForm;
import se.fsektionen.mentorship.recruitment.Topic;
import se.fsektionen.mentorship.support.SentCommands;
import se.fsektionen.mentorship.ui.shell.LinkView;
import se.fsektionen.mentorship.ui.shell.LinkViews;

@ViewPackages(packages = "se.fsektionen.mentorship.ui.wishing")
class WishingContentTest extends BrowserlessTest {

    private static final TermId TERM = TermId.of(2026, Season.AUTUMN);
    private static final ProposalId PROPOSAL = ProposalId.of(TERM);
    private static final PersonId BO = new PersonId("person-bo");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 2);

    private final Queries queries = mock(Queries.class);
    private final SentCommands sent = new SentCommands();

    private record WishesMustBeOfMentorsThereAre() implements DomainRule {
        @Override
        public boolean isBroken() {
            return true;
        }
    }

    @BeforeEach
    void know() {
        when(queries.ask(new FindPerson(BO)))
                .thenReturn(Optional.of(new Person(BO, "Bo Ek", "bo@example.se", "", "", Language.SWEDISH)));
        sent.then(command -> know(true, false, ((WishForMentors) command).mentors(), 4));
        know(false, false, List.of(), 4);
    }

    private static PersonId mentor(int number) {
        return new PersonId("person-mentor-" + number);
    }

    private void know(boolean said, boolean confirmed, List<PersonId> wished, int mentors) {
        List<UnnamedMentor> all = IntStream.rangeClosed(1, mentors)
                .mapToObj(number -> new UnnamedMentor(
                        mentor(number),
                        number == 4 ? "" : "roll " + number,
                        "",
                        "Fotonik",
                        "Lund",
                        MeetingForm.EITHER,
                        List.of(Topic.THESIS),
                        List.of(Language.SWEDISH)))
                .toList();
        when(queries.ask(any(FindWishes.class)))
                .thenReturn(Optional.of(new Wishes(PROPOSAL, TERM, LAST_DAY, said, confirmed, wished, all)));
    }

    private void open() {
        when(queries.ask(any(FindLink.class)))
                .thenReturn(Optional.of(new FoundLink(
                        new LinkId("link-one"), BO, LinkPurpose.WISH_FOR_MENTORS, TERM.value(), State.VALID)));
        LinkView page = LinkViews.of(queries, new WishingContent(queries, sent));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(page);
        page.setParameter(mock(BeforeEvent.class), "token");
    }

    private String title() {
        return find(H1.class).single().getText();
    }

    private void press(String label) {
        test(buttons(label).getFirst()).click();
    }

    /** Those whose text or name for those who cannot see begin so, as messages are their keys here. */
    private List<Button> buttons(String label) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().contains(label)
                        || button.getAriaLabel().orElse("").contains(label))
                .toList();
    }

    private List<Button> wish() {
        return find(MentorCard.class).all().stream()
                .map(card -> (Button) card.getChildren().toList().getLast())
                .toList();
    }

    @Test
    void sendsThreeInTheOrderTheyWereChosen() {
        open();
        assertThat(title()).contains("wishing.title");
        test(wish().get(2)).click();
        test(wish().get(0)).click();
        test(wish().get(3)).click();
        assertThat(wish().get(1).isEnabled()).as("three is enough").isFalse();
        assertThat(wish().get(0).isEnabled()).as("to be taken back").isTrue();
        press("wishing.send");
        assertThat(sent.commands())
                .containsExactly(new WishForMentors(PROPOSAL, BO, List.of(mentor(3), mentor(1), mentor(4))));
        assertThat(sent.actors()).containsExactly(Actor.person(BO, Role.APPLICANT));
        assertThat(title()).contains("wishing.said");
    }

    @Test
    void letsTheOrderBeChangedAndWishesBeTakenBack() {
        know(true, false, List.of(mentor(1), mentor(2), mentor(3)), 4);
        open();
        press("wishing.change");
        assertThat(buttons("wishing.earlier").getFirst().isEnabled()).isFalse();
        test(buttons("wishing.earlier").get(2)).click();
        test(wish().get(0)).click();
        press("wishing.send");
        assertThat(sent.commands()).containsExactly(new WishForMentors(PROPOSAL, BO, List.of(mentor(3), mentor(2))));
    }

    @Test
    void takesThatThereIsNoWish() {
        open();
        press("wishing.none");
        assertThat(sent.commands()).containsExactly(new WishForMentors(PROPOSAL, BO, List.of()));
        assertThat(title()).contains("wishing.said.none");
    }

    @Test
    void showsTheFirstOfManyAndTheRestWhenAsked() {
        know(false, false, List.of(), 25);
        open();
        assertThat(find(MentorCard.class).all()).hasSize(10);
        press("wishing.all");
        assertThat(find(MentorCard.class).all()).hasSize(25);
        assertThat(buttons("wishing.all")).isEmpty();
    }

    @Test
    void saysWhyWishesAreNotTakenAndGoesOnFromHowItIsNow() {
        open();
        test(wish().getFirst()).click();
        sent.refuse(new WishesMustBeOfMentorsThereAre());
        press("wishing.send");
        assertThat(title()).contains("wishing.refused");
        assertThat(UI.getCurrent().getElement().getOuterHTML()).contains("rule.WishesMustBeOfMentorsThereAre");
        know(false, false, List.of(), 2);
        press("wishing.again");
        assertThat(find(MentorCard.class).all()).hasSize(2);
    }

    @Test
    void asksNothingOnceItIsDecidedOrThereIsNothingToWishFor() {
        know(true, true, List.of(mentor(1)), 4);
        open();
        assertThat(title()).contains("wishing.confirmed");
        know(false, false, List.of(), 0);
        open();
        assertThat(title()).contains("wishing.nobody");
        when(queries.ask(any(FindWishes.class))).thenReturn(Optional.empty());
        open();
        assertThat(title()).contains("wishing.over");
        assertThat(find(Button.class).all()).isEmpty();
    }
}
