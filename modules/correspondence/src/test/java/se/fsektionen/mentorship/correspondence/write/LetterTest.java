package se.fsektionen.mentorship.correspondence.write;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.correspondence.LetterCommand.ConfirmDelivery;
import se.fsektionen.mentorship.correspondence.LetterCommand.DropLetter;
import se.fsektionen.mentorship.correspondence.LetterCommand.FailDelivery;
import se.fsektionen.mentorship.correspondence.LetterCommand.KeepLetter;
import se.fsektionen.mentorship.correspondence.LetterCommand.SendAgain;
import se.fsektionen.mentorship.correspondence.LetterCommand.StartDelivery;
import se.fsektionen.mentorship.correspondence.LetterCommand.WriteLetter;
import se.fsektionen.mentorship.correspondence.LetterEvent.DeliveryFailed;
import se.fsektionen.mentorship.correspondence.LetterEvent.DeliveryStarted;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterDelivered;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterDropped;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterKept;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterRequeued;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterWritten;
import se.fsektionen.mentorship.correspondence.LetterId;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LetterText;
import se.fsektionen.mentorship.correspondence.LinkId;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.correspondence.MergeLink;
import se.fsektionen.mentorship.correspondence.MergeValue;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.CommandTargets;
import se.fsektionen.mentorship.platform.support.MovableClock;

class LetterTest {

    private static final Instant NOW = Instant.parse("2026-09-07T08:00:00Z");
    private static final PersonId ALUMNUS = new PersonId("person-1");
    private static final LetterId LETTER = LetterId.causedBy(LetterKind.FIRST_LETTER, "term", "person");
    private static final TermId TERM = TermId.of(2026, Season.AUTUMN);
    private static final List<MergeValue> VALUES =
            List.of(MergeValue.about(ALUMNUS, "name", "Ada"), MergeValue.of("term", "hösten 2026"));
    private static final List<MergeLink> LINKS =
            List.of(new MergeLink("answer", LinkId.of(LinkPurpose.ANSWER_REQUEST, "term", "person")));
    private static final LetterText TEMPLATE = LetterText.template(LetterKind.FIRST_LETTER, Language.SWEDISH);

    private final MovableClock clock = new MovableClock(NOW);
    private FixtureConfiguration<Letter> letter;

    @BeforeEach
    void letter() {
        letter = new AggregateTestFixture<>(Letter.class)
                .registerCommandTargetResolver(new CommandTargets())
                .registerInjectableResource(clock);
    }

    private static WriteLetter write(@Nullable LetterText text) {
        return new WriteLetter(
                LETTER,
                ALUMNUS,
                new EmailAddress("ada@example.org"),
                Language.SWEDISH,
                LetterKind.FIRST_LETTER,
                TERM,
                null,
                text,
                VALUES,
                LINKS,
                List.of());
    }

    private static LetterWritten written(LetterText text) {
        return new LetterWritten(
                LETTER,
                ALUMNUS,
                "ada@example.org",
                Language.SWEDISH,
                LetterKind.FIRST_LETTER,
                TERM,
                null,
                text,
                VALUES,
                LINKS,
                List.of());
    }

    private static DeliveryStarted started(int attempt) {
        return new DeliveryStarted(LETTER, ALUMNUS, attempt);
    }

    private static DeliveryFailed failed(int attempt, @Nullable Instant next) {
        return new DeliveryFailed(LETTER, ALUMNUS, attempt, "no", next);
    }

    private static Matcher<?> broken(Class<?> rule) {
        return Matchers.matches(e -> e instanceof RuleBroken refusal && rule.isInstance(refusal.rule()));
    }

    @Test
    void isWrittenFromTheTemplateWhereNoTextIsGiven() {
        letter.givenNoPriorActivity().when(write(null)).expectEvents(written(TEMPLATE));
    }

    @Test
    void isWrittenWithTheCoordinatorsOwnText() {
        LetterText own = new LetterText("Hej", "{{name}}, svara: {{answer}}");
        letter.givenNoPriorActivity().when(write(own)).expectEvents(written(own));
    }

    @Test
    void isWrittenOnce() {
        letter.given(written(TEMPLATE)).when(write(null)).expectNoEvents();
    }

    @Test
    void refusesATextWithAPlaceThatNothingFills() {
        letter.givenNoPriorActivity()
                .when(write(new LetterText("Hej", "{{nmae}} {{answer}}")))
                .expectNoEvents()
                .expectException(broken(LetterPlacesMustBeFilled.class));
    }

    @Test
    void refusesATextThatLosesItsLink() {
        letter.givenNoPriorActivity()
                .when(write(new LetterText("Hej", "{{name}}")))
                .expectException(broken(LetterLinksMustBeInText.class));
    }

    @Test
    void refusesATextWithAnUnclosedPlace() {
        letter.givenNoPriorActivity()
                .when(write(new LetterText("Hej", "{{answer}} {{name")))
                .expectException(broken(LetterMustBeWellFormed.class));
    }

    @Test
    void refusesAnEmptyText() {
        letter.givenNoPriorActivity()
                .when(write(new LetterText(" ", "{{answer}}")))
                .expectException(broken(LetterMustSaySomething.class));
    }

    @Test
    void isKept() {
        letter.given(written(TEMPLATE)).when(new KeepLetter(LETTER)).expectEvents(new LetterKept(LETTER, ALUMNUS));
        letter();
        letter.given(written(TEMPLATE), new LetterKept(LETTER, ALUMNUS))
                .when(new KeepLetter(LETTER))
                .expectNoEvents();
    }

    @Test
    void beginsOneDeliveryAtATime() {
        letter.given(written(TEMPLATE)).when(new StartDelivery(LETTER)).expectEvents(started(1));
        letter();
        letter.given(written(TEMPLATE), started(1))
                .when(new StartDelivery(LETTER))
                .expectException(broken(LetterMustBeDue.class));
    }

    @Test
    void isNotDeliveredWhileKept() {
        letter.given(written(TEMPLATE), new LetterKept(LETTER, ALUMNUS))
                .when(new StartDelivery(LETTER))
                .expectException(broken(LetterMustBeDue.class));
    }

    @Test
    void isDeliveredOnce() {
        letter.given(written(TEMPLATE), started(1))
                .when(new ConfirmDelivery(LETTER))
                .expectEvents(new LetterDelivered(LETTER, ALUMNUS, 1));
        letter();
        letter.given(written(TEMPLATE), started(1), new LetterDelivered(LETTER, ALUMNUS, 1))
                .when(new ConfirmDelivery(LETTER))
                .expectNoEvents();
    }

    @Test
    void isTriedAgainSoonerAtFirst() {
        letter.given(written(TEMPLATE), started(1))
                .when(new FailDelivery(LETTER, "no", true))
                .expectEvents(failed(1, NOW.plus(Duration.ofMinutes(1))));
        letter();
        letter.given(written(TEMPLATE), started(4))
                .when(new FailDelivery(LETTER, "no", true))
                .expectEvents(failed(4, NOW.plus(Duration.ofHours(1))));
    }

    @Test
    void isNotTriedAgainBeforeItsTime() {
        letter.given(written(TEMPLATE), started(1), failed(1, NOW.plusSeconds(1)))
                .when(new StartDelivery(LETTER))
                .expectException(broken(LetterMustBeDue.class));
        letter();
        letter.given(written(TEMPLATE), started(1), failed(1, NOW))
                .when(new StartDelivery(LETTER))
                .expectEvents(started(2));
    }

    @Test
    void isGivenUpAfterThreeDays() {
        letter.given(written(TEMPLATE), started(74))
                .when(new FailDelivery(LETTER, "no", true))
                .expectEvents(failed(74, NOW.plus(Duration.ofHours(1))));
        letter();
        letter.given(written(TEMPLATE), started(75))
                .when(new FailDelivery(LETTER, "no", true))
                .expectEvents(failed(75, null));
    }

    @Test
    void waitsForAPersonWhenTryingAgainIsNoHelp() {
        letter.given(written(TEMPLATE), started(1))
                .when(new FailDelivery(LETTER, "no", false))
                .expectEvents(failed(1, null));
        letter();
        letter.given(written(TEMPLATE), started(1), failed(1, null))
                .when(new StartDelivery(LETTER))
                .expectException(broken(LetterMustBeDue.class));
    }

    @Test
    void isSentAgainFromTheStart() {
        LetterRequeued requeued = new LetterRequeued(LETTER, ALUMNUS);
        letter.given(written(TEMPLATE), started(1), failed(1, null))
                .when(new SendAgain(LETTER))
                .expectEvents(requeued);
        letter();
        letter.given(written(TEMPLATE), started(1), failed(1, null), requeued)
                .when(new StartDelivery(LETTER))
                .expectEvents(started(1));
    }

    @Test
    void isNotTouchedWhileOnItsWay() {
        letter.givenCurrentTime(NOW)
                .andGiven(written(TEMPLATE), started(1))
                .when(new SendAgain(LETTER))
                .expectException(broken(LetterMustNotBeOnItsWay.class));
        letter();
        letter.givenCurrentTime(NOW)
                .andGiven(written(TEMPLATE), started(1))
                .when(new DropLetter(LETTER))
                .expectException(broken(LetterMustNotBeOnItsWay.class));
    }

    @Test
    void canBeSentAgainOrDroppedOnceInDoubt() {
        clock.advance(Duration.ofMinutes(5));
        letter.givenCurrentTime(NOW)
                .andGiven(written(TEMPLATE), started(1))
                .when(new SendAgain(LETTER))
                .expectEvents(new LetterRequeued(LETTER, ALUMNUS));
        letter();
        letter.givenCurrentTime(NOW)
                .andGiven(written(TEMPLATE), started(1))
                .when(new DropLetter(LETTER))
                .expectEvents(new LetterDropped(LETTER, ALUMNUS));
    }

    @Test
    void isDeliveredEvenIfWordOfItComesLate() {
        letter.given(written(TEMPLATE), started(1), new LetterRequeued(LETTER, ALUMNUS))
                .when(new ConfirmDelivery(LETTER))
                .expectEventsMatching(Matchers.payloadsMatching(
                        Matchers.exactSequenceOf(Matchers.matches(LetterDelivered.class::isInstance))));
    }

    @Test
    void staysDelivered() {
        letter.given(written(TEMPLATE), started(1), new LetterDelivered(LETTER, ALUMNUS, 1))
                .when(new SendAgain(LETTER))
                .expectException(broken(LetterMustNotBeDelivered.class));
        letter();
        letter.given(written(TEMPLATE), started(1), new LetterDelivered(LETTER, ALUMNUS, 1))
                .when(new DropLetter(LETTER))
                .expectException(broken(LetterMustNotBeDelivered.class));
    }

    @Test
    void isDroppedOnceAndCanBeTakenUpAgain() {
        LetterDropped dropped = new LetterDropped(LETTER, ALUMNUS);
        letter.given(written(TEMPLATE)).when(new DropLetter(LETTER)).expectEvents(dropped);
        letter();
        letter.given(written(TEMPLATE), dropped).when(new DropLetter(LETTER)).expectNoEvents();
        letter();
        letter.given(written(TEMPLATE), dropped)
                .when(new SendAgain(LETTER))
                .expectEvents(new LetterRequeued(LETTER, ALUMNUS));
    }
}
