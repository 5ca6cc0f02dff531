package se.fsektionen.mentorship.matching;

import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;
import static se.fsektionen.mentorship.recruitment.Samples.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.serialization.GoldenEvents;
import se.fsektionen.mentorship.recruitment.ApplicationId;

class GoldenTest {

    private static final ProposalId PROPOSAL = ProposalId.of(AUTUMN);
    private static final WaitingListId WAITING = WaitingListId.of(AUTUMN);
    private static final PersonId CILLA = new PersonId("person-cilla");
    private static final PersonId DAN = new PersonId("person-dan");

    @TestFactory
    Stream<DynamicTest> storedForm() {
        List<ProposedPair> pairs = List.of(new ProposedPair(
                pair(1),
                ANNA,
                BO,
                ApplicationId.of(AUTUMN, BO),
                0.625,
                0.9,
                true,
                List.of(
                        new CriterionFit(Criterion.TOPICS, 0.5, 0.3),
                        new CriterionFit(Criterion.PROGRAMME, null, 0.1))));
        return GoldenEvents.of(
                getClass().getPackage(),
                new ProposalEvent.ProposalOpened(PROPOSAL, AUTUMN),
                new ProposalEvent.PairsProposed(
                        PROPOSAL,
                        AUTUMN,
                        pairs,
                        List.of(new LeftOver(CILLA, LeftOver.Why.TOO_FEW_APPLICANTS)),
                        List.of(new LeftOver(DAN, LeftOver.Why.NOBODY_ACCEPTABLE)),
                        "0123456789abcdef"),
                new ProposalEvent.PairLocked(PROPOSAL, ANNA, BO),
                new ProposalEvent.PairForbidden(PROPOSAL, ANNA, BO),
                new ProposalEvent.PairFreed(PROPOSAL, ANNA, BO),
                new ProposalEvent.CriteriaWeighed(
                        PROPOSAL, List.of(new CriterionWeight(Criterion.TOPICS, 6, true)), Priority.SUM),
                new ProposalEvent.PairJudged(PROPOSAL, ANNA, BO, 4),
                new ProposalEvent.WishNoted(PROPOSAL, BO, ANNA, 1),
                new ProposalEvent.ApplicantsLetWish(PROPOSAL, AUTUMN, List.of(BO, DAN), LocalDate.of(2026, 10, 2)),
                new ProposalEvent.MentorsWishedFor(PROPOSAL, BO, List.of(CILLA, ANNA)),
                new ProposalEvent.ChangeMade(PROPOSAL, ProposalEvent.ChangeMade.Step.UNDONE),
                new ProposalEvent.ScenarioKept(PROPOSAL, "Fler från industrin"),
                new ProposalEvent.ScenarioForgotten(PROPOSAL, "Fler från industrin"),
                new ProposalEvent.RunRecorded(PROPOSAL, "0123456789abcdef", "eJwDAAAAAAE=", "fedcba9876543210"),
                new ProposalEvent.PairAsked(
                        PROPOSAL, AUTUMN, pair(1), ANNA, BO, List.of(ANNA, BO), LocalDate.of(2026, 10, 9)),
                new ProposalEvent.PairAnswered(PROPOSAL, pair(1), ANNA, BO, BO, false, "Vi känner varandra redan."),
                new ProposalEvent.ConsultationGiven(
                        PROPOSAL, ConsultedParty.INDUSTRY_COMMITTEE, Opinion.APPROVES, "Ser bra ut."),
                new ProposalEvent.PairCommented(
                        PROPOSAL, ConsultedParty.BUSINESS_RELATIONS, ANNA, BO, "Samma bransch."),
                new ProposalEvent.NamesShown(PROPOSAL, true),
                new ProposalEvent.RoundOpened(PROPOSAL.next(), AUTUMN, 2),
                new ProposalEvent.AskingDecided(PROPOSAL, new Asking(true, 14)),
                new ProposalEvent.PairKept(PROPOSAL, ANNA, BO),
                new WaitingListEvent.ApplicantTakenOff(WAITING, AUTUMN, DAN),
                new WaitingListEvent.ApplicantPutBack(WAITING, AUTUMN, DAN),
                new WaitingListEvent.RematchDecided(WAITING, AUTUMN, pair(1), ANNA, BO, false, true),
                new ProposalEvent.PairsConfirmed(PROPOSAL, AUTUMN, pairs, List.of(DAN)),
                new ProposalEvent.PairRefused(PROPOSAL, pair(1), ANNA, BO, "rule.MentorHasAFreePlace"));
    }
}
