package se.fsektionen.mentorship.matching;

import java.util.List;
import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.PolicyClause;
import se.fsektionen.mentorship.kernel.Serves;
import se.fsektionen.mentorship.kernel.TermId;

/** What happens to a proposal. */
public sealed interface ProposalEvent extends DomainEvent {

    ProposalId proposalId();

    @EventType("matching.ProposalOpened")
    @Serves(PolicyClause.P14)
    record ProposalOpened(ProposalId proposalId, TermId termId) implements ProposalEvent {}

    /**
     * The best set of pairs for the people as they were.
     *
     * @param inputDigest SHA-256 of all that the solver was given, in hexadecimal: the same digest, the same pairs
     */
    @EventType("matching.PairsProposed")
    @Serves({PolicyClause.P03, PolicyClause.P14})
    record PairsProposed(
            ProposalId proposalId,
            TermId termId,
            List<ProposedPair> pairs,
            List<LeftOver> mentorsLeft,
            List<LeftOver> applicantsLeft,
            String inputDigest)
            implements ProposalEvent {}

    @EventType("matching.PairLocked")
    record PairLocked(ProposalId proposalId, PersonId mentor, PersonId applicant) implements ProposalEvent {}

    @EventType("matching.PairForbidden")
    record PairForbidden(ProposalId proposalId, PersonId mentor, PersonId applicant) implements ProposalEvent {}

    @EventType("matching.PairFreed")
    record PairFreed(ProposalId proposalId, PersonId mentor, PersonId applicant) implements ProposalEvent {}

    @EventType("matching.ConsultationGiven")
    @Serves(PolicyClause.P15)
    record ConsultationGiven(ProposalId proposalId, ConsultedParty party, Opinion opinion, String comment)
            implements ProposalEvent {}

    @EventType("matching.PairsConfirmed")
    @Serves({PolicyClause.P14, PolicyClause.P15})
    record PairsConfirmed(ProposalId proposalId, TermId termId, List<ProposedPair> pairs, List<PersonId> applicantsLeft)
            implements ProposalEvent {}

    /** @param ruleKey the message key of the rule that forbade it */
    @EventType("matching.PairRefused")
    @Serves(PolicyClause.P03)
    record PairRefused(ProposalId proposalId, PairId pairId, PersonId mentor, PersonId applicant, String ruleKey)
            implements ProposalEvent {}
}
