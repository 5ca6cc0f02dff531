package se.fsektionen.mentorship.relationship.write;

import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.CommandTargets;
import se.fsektionen.mentorship.relationship.CareRules;
import se.fsektionen.mentorship.relationship.CareRulesId;
import se.fsektionen.mentorship.relationship.CareRulesSet;
import se.fsektionen.mentorship.relationship.SetCareRules;

class CareRulesOfTermTest {

    private static final CareRules STRICTER = new CareRules(7, 10, 21, 30, 40, 30, 3, 2);

    private FixtureConfiguration<CareRulesOfTerm> term;

    @BeforeEach
    void setUp() {
        term = new AggregateTestFixture<>(CareRulesOfTerm.class).registerCommandTargetResolver(new CommandTargets());
    }

    private static CareRulesSet set(CareRules rules) {
        return new CareRulesSet(CareRulesId.of(AUTUMN), AUTUMN, rules);
    }

    private static Matcher<?> broken(Class<?> rule) {
        return Matchers.matches(e -> e instanceof RuleBroken refusal && rule.isInstance(refusal.rule()));
    }

    @Test
    void givesATermRulesOfItsOwn() {
        term.givenNoPriorActivity().when(new SetCareRules(AUTUMN, STRICTER)).expectEvents(set(STRICTER));
    }

    @Test
    void recordsNothingWhereNothingChanges() {
        term.given(set(STRICTER)).when(new SetCareRules(AUTUMN, STRICTER)).expectNoEvents();
    }

    @Test
    void canGoBackToTheUsual() {
        term.given(set(STRICTER))
                .when(new SetCareRules(AUTUMN, CareRules.USUAL))
                .expectEvents(set(CareRules.USUAL));
    }

    @ParameterizedTest
    @CsvSource({"0,14,28,45,60,30,2,2", "10,14,400,45,60,30,2,2", "10,14,28,45,60,0,2,2", "10,14,28,45,60,30,5,2"})
    void refusesUnreasonableNumbers(int a, int b, int c, int d, int e, int f, int g, int h) {
        term.givenNoPriorActivity()
                .when(new SetCareRules(AUTUMN, new CareRules(a, b, c, d, e, f, g, h)))
                .expectException(broken(CareNumbersMustBeReasonable.class));
    }

    @ParameterizedTest
    @CsvSource({"14,14,28,45,60", "10,30,28,45,60", "10,14,28,60,60"})
    void refusesRemindersOutOfOrder(int a, int b, int c, int d, int e) {
        term.givenNoPriorActivity()
                .when(new SetCareRules(AUTUMN, new CareRules(a, b, c, d, e, 30, 2, 2)))
                .expectException(broken(RemindersMustComeInOrder.class));
    }
}
