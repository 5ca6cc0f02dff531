package se.fsektionen.mentorship.matching.write;

import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;

import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.matching.WaitingListCommand.DecideRematch;
import se.fsektionen.mentorship.matching.WaitingListCommand.PutBackOnWaitingList;
import se.fsektionen.mentorship.matching.WaitingListCommand.TakeOffWaitingList;
import se.fsektionen.mentorship.matching.WaitingListEvent.ApplicantPutBack;
import se.fsektionen.mentorship.matching.WaitingListEvent.ApplicantTakenOff;
import se.fsektionen.mentorship.matching.WaitingListEvent.RematchDecided;
import se.fsektionen.mentorship.matching.WaitingListId;
import se.fsektionen.mentorship.matching.write.WaitingList.TakingOffNeedsAReason;
import se.fsektionen.mentorship.platform.CommandTargets;
import se.fsektionen.mentorship.platform.Metadata;

class WaitingListTest {

    private static final WaitingListId LIST = WaitingListId.of(AUTUMN);
    private static final PairId PAIR = PairId.of(AUTUMN, ANNA, BO);
    private static final Map<String, String> REASON = Map.of(Metadata.REASON, "Har flyttat");
    private static final TakeOffWaitingList TAKE_OFF = new TakeOffWaitingList(LIST, BO);
    private static final PutBackOnWaitingList PUT_BACK = new PutBackOnWaitingList(LIST, BO);
    private static final ApplicantTakenOff OFF = new ApplicantTakenOff(LIST, AUTUMN, BO);
    private static final ApplicantPutBack BACK = new ApplicantPutBack(LIST, AUTUMN, BO);
    private static final RematchDecided BOTH_WANT = decided(true, true);

    private FixtureConfiguration<WaitingList> list;

    @BeforeEach
    void setUp() {
        list = new AggregateTestFixture<>(WaitingList.class).registerCommandTargetResolver(new CommandTargets());
    }

    private static RematchDecided decided(boolean mentorWants, boolean menteeWants) {
        return new RematchDecided(LIST, AUTUMN, PAIR, ANNA, BO, mentorWants, menteeWants);
    }

    private static DecideRematch decide(boolean mentorWants, boolean menteeWants) {
        return new DecideRematch(LIST, PAIR, ANNA, BO, mentorWants, menteeWants);
    }

    @Test
    void takesSomebodyOffOnceWithAReason() {
        list.givenNoPriorActivity().when(TAKE_OFF, REASON).expectEvents(OFF);
        list.given(OFF).when(TAKE_OFF, REASON).expectNoEvents();
        list.given(OFF, BACK).when(TAKE_OFF, REASON).expectEvents(OFF);
    }

    @Test
    void takesNobodyOffWithoutAReason() {
        list.givenNoPriorActivity()
                .when(TAKE_OFF, Map.of(Metadata.REASON, " "))
                .expectNoEvents()
                .expectException(Matchers.matches(
                        e -> e instanceof RuleBroken refusal && refusal.rule() instanceof TakingOffNeedsAReason));
    }

    @Test
    void putsBackWhoWasTakenOff() {
        list.given(OFF).when(PUT_BACK).expectEvents(BACK);
        list.given(OFF, BACK).when(PUT_BACK).expectNoEvents();
        list.given(OFF, BOTH_WANT).when(PUT_BACK).expectNoEvents();
    }

    @Test
    void notesWhatTheTwoOfAnEndedPairSayAndWhatTheySayInstead() {
        list.givenNoPriorActivity().when(decide(true, true)).expectEvents(BOTH_WANT);
        list.given(BOTH_WANT).when(decide(true, true)).expectNoEvents();
        list.given(BOTH_WANT).when(decide(false, true)).expectEvents(decided(false, true));
        list.given(BOTH_WANT, decided(false, true)).when(decide(true, true)).expectEvents(BOTH_WANT);
    }
}
