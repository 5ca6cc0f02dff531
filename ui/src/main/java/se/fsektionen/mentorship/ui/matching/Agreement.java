package se.fsektionen.mentorship.ui.matching;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.matching.Answer;
import se.fsektionen.mentorship.matching.FindProposal.Asked;
import se.fsektionen.mentorship.matching.FindProposal.Pair;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.Reply;

/** How far those of a proposal's pairs have had their say. */
final class Agreement {

    private final Proposal proposal;
    private final Set<PairId> asked;
    private final Set<PairId> agreed;

    Agreement(Proposal proposal) {
        this.proposal = proposal;
        asked = proposal.asked().stream().map(Asked::pairId).collect(Collectors.toSet());
        agreed = proposal.asked().stream()
                .filter(couple -> isYes(couple.mentorReply()) && isYes(couple.applicantReply()))
                .map(Asked::pairId)
                .collect(Collectors.toSet());
    }

    private static boolean isYes(@Nullable Reply reply) {
        return reply != null && reply.answer() == Answer.YES;
    }

    /** Whether both have said yes. */
    boolean isAgreed(Pair pair) {
        return agreed.contains(pair.pairId());
    }

    /** Whether pairs are to be asked before confirming, and some have not been. */
    boolean isAskingNext() {
        return proposal.asking().first()
                && proposal.pairs().stream().map(Pair::pairId).anyMatch(pair -> !asked.contains(pair));
    }

    /** Whether pairs are to be asked before confirming, and not all have said yes. */
    boolean isLacking() {
        return proposal.asking().first() && !proposal.pairs().stream().allMatch(this::isAgreed);
    }
}
