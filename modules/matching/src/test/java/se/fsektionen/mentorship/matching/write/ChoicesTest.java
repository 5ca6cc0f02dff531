package se.fsektionen.mentorship.matching.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.Couple;
import se.fsektionen.mentorship.matching.Criterion;
import se.fsektionen.mentorship.matching.CriterionWeight;
import se.fsektionen.mentorship.matching.Priority;
import se.fsektionen.mentorship.matching.ProposalEvent;
import se.fsektionen.mentorship.matching.ProposalId;

class ChoicesTest {

    private static final ProposalId PROPOSAL = ProposalId.of(new TermId("term-2026-autumn"));

    @Property(tries = 3000)
    void stepsLeadFromAnyChoicesToAnyOthers(@ForAll("choices") Choices from, @ForAll("choices") Choices to) {
        Choices reached = from;
        for (ProposalEvent step : from.stepsTo(to, PROPOSAL)) {
            Choices next = reached.after(step);
            assertThat(next).as("no step is for nothing").isNotEqualTo(reached);
            reached = next;
        }
        assertThat(reached).isEqualTo(to);
    }

    @Property(tries = 1000)
    void nobodyIsLockedAndForbiddenAtOnceOrLockedTwice(@ForAll("choices") Choices choices) {
        assertThat(choices.forbidden()).noneMatch(choices::isLocked);
        assertThat(choices.wishes())
                .allSatisfy(wish -> assertThat(choices.wishes().stream()
                                .filter(other -> other.by().equals(wish.by()) && other.rank() == wish.rank()))
                        .hasSize(1));
    }

    @Example
    void aCriterionThatIsNewerThanTheWeighingCountsForNothing() {
        Choices before = Choices.none()
                .after(new ProposalEvent.CriteriaWeighed(
                        PROPOSAL, List.of(new CriterionWeight(Criterion.TOPICS, 6, true)), Priority.SUM));
        assertThat(before.weights())
                .hasSameSizeAs(Criterion.values())
                .contains(
                        new CriterionWeight(Criterion.TOPICS, 6, true), new CriterionWeight(Criterion.ROLE, 0, false));
    }

    @Provide
    Arbitrary<Choices> choices() {
        return changes().list().ofMaxSize(12).map(changes -> {
            Choices choices = Choices.none();
            for (UnaryOperator<Choices> change : changes) {
                choices = change.apply(choices);
            }
            return choices;
        });
    }

    private static Arbitrary<UnaryOperator<Choices>> changes() {
        Arbitrary<PersonId> mentors = Arbitraries.of("a", "b", "c").map(name -> new PersonId("person-" + name));
        Arbitrary<PersonId> applicants = Arbitraries.of("x", "y", "z").map(name -> new PersonId("person-" + name));
        Arbitrary<Couple> couples = Combinators.combine(mentors, applicants).as(Couple::new);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 3).injectNull(0.3);
        return Arbitraries.oneOf(List.of(
                couples.map(couple -> choices -> choices.locking(couple)),
                couples.map(couple -> choices -> choices.forbidding(couple)),
                couples.map(couple -> choices -> choices.freeing(couple)),
                Combinators.combine(couples, numbers)
                        .as((couple, points) -> choices -> choices.judging(couple, points)),
                Combinators.combine(couples, numbers)
                        .as((couple, rank) -> choices -> choices.wishing(couple.applicant(), couple.mentor(), rank)),
                Combinators.combine(couples, numbers)
                        .as((couple, rank) -> choices -> choices.wishing(couple.mentor(), couple.applicant(), rank)),
                Combinators.combine(
                                Arbitraries.of(Priority.values()),
                                Arbitraries.integers().between(0, 2))
                        .as((priority, points) -> choices -> choices.weighed(weights(points), priority))));
    }

    private static List<CriterionWeight> weights(int points) {
        return List.of(new CriterionWeight(Criterion.TOPICS, points, points == 1));
    }
}
