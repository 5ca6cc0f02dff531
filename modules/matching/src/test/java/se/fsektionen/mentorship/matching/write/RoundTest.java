package se.fsektionen.mentorship.matching.write;

import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.matching.Asking;
import se.fsektionen.mentorship.matching.Couple;
import se.fsektionen.mentorship.matching.ProposalCommand.OpenNextRound;
import se.fsektionen.mentorship.matching.ProposalCommand.UndoChange;
import se.fsektionen.mentorship.matching.ProposalEvent.AskingDecided;
import se.fsektionen.mentorship.matching.ProposalEvent.PairForbidden;
import se.fsektionen.mentorship.matching.ProposalEvent.PairJudged;
import se.fsektionen.mentorship.matching.ProposalEvent.ProposalOpened;
import se.fsektionen.mentorship.matching.ProposalEvent.RoundOpened;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.matching.write.Candidates.People;
import se.fsektionen.mentorship.matching.write.ProposalRules.RoundFollowsAConfirmedOne;
import se.fsektionen.mentorship.matching.write.ProposalRules.ThereMustBeAChange;
import se.fsektionen.mentorship.matching.write.Rounds.Round;
import se.fsektionen.mentorship.platform.CommandTargets;

/** A later round goes on from what was decided in the one before. */
class RoundTest {

    private static final ProposalId SECOND = ProposalId.of(AUTUMN).next();
    private static final PersonId CILLA = new PersonId("person-cilla");
    private static final OpenNextRound OPEN = new OpenNextRound(SECOND);
    private static final Object[] BEGUN = {
        new ProposalOpened(SECOND, AUTUMN),
        new PairForbidden(SECOND, CILLA, BO),
        new PairJudged(SECOND, ANNA, BO, 4),
        new AskingDecided(SECOND, new Asking(false, 7)),
        new RoundOpened(SECOND, AUTUMN, 2)
    };

    private Round first = new Round(
            true,
            Choices.none()
                    .locking(new Couple(ANNA, BO))
                    .forbidding(new Couple(CILLA, BO))
                    .judging(new Couple(ANNA, BO), 4),
            new Asking(false, 7));
    private FixtureConfiguration<Proposal> proposal;

    @BeforeEach
    void setUp() {
        Rounds rounds = id -> id.equals(ProposalId.of(AUTUMN)) ? first : Round.NONE;
        Candidates nobody = id -> new People(List.of(), List.of());
        proposal = new AggregateTestFixture<>(Proposal.class)
                .registerCommandTargetResolver(new CommandTargets())
                .registerInjectableResource(rounds)
                .registerInjectableResource(nobody);
    }

    private static void refused(ResultValidator<Proposal> result, Class<? extends DomainRule> rule) {
        result.expectNoEvents()
                .expectException(
                        Matchers.matches(e -> e instanceof RuleBroken refusal && rule.isInstance(refusal.rule())));
    }

    @Test
    void beginsWithAllThatWasDecidedButTheLocks() {
        proposal.givenNoPriorActivity().when(OPEN).expectEvents(BEGUN);
    }

    @Test
    void beginsOnceAndHasNothingToUndo() {
        proposal.given(BEGUN).when(OPEN).expectNoEvents();
        setUp();
        refused(proposal.given(BEGUN).when(new UndoChange(SECOND)), ThereMustBeAChange.class);
    }

    @Test
    void followsAConfirmedRoundOnly() {
        first = new Round(false, Choices.none(), Asking.usual());
        refused(proposal.givenNoPriorActivity().when(OPEN), RoundFollowsAConfirmedOne.class);
        setUp();
        refused(
                proposal.givenNoPriorActivity().when(new OpenNextRound(SECOND.next())),
                RoundFollowsAConfirmedOne.class);
        setUp();
        refused(
                proposal.givenNoPriorActivity().when(new OpenNextRound(ProposalId.of(AUTUMN))),
                RoundFollowsAConfirmedOne.class);
    }
}
