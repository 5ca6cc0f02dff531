package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.matching.FindProposal.Pair;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.ProposalCommand;
import se.fsektionen.mentorship.matching.ProposalCommand.ProposePairs;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.ui.shell.Notices;

/** What the coordinator decides of single pairs: each decision recomputes the rest at once, and says how much changed. */
class Ruling {

    private final Commands.Sender commands;
    private final Supplier<Proposal> proposal;
    private final Runnable refresh;

    Ruling(Commands.Sender commands, Supplier<Proposal> proposal, Runnable refresh) {
        this.commands = commands;
        this.proposal = proposal;
        this.refresh = refresh;
    }

    /** @throws se.fsektionen.mentorship.kernel.RuleBroken if refused; then nothing has changed */
    void decide(ProposalCommand command, String reason) {
        Proposal before = proposal.get();
        (reason.isEmpty() ? commands : commands.because(reason)).send(command);
        commands.sendAndCatchUp(new ProposePairs(before.proposalId()));
        Notices.success(I18NProvider.translate("matching.proposed.changed", changed(before, proposal.get())));
        refresh.run();
    }

    private static int changed(Proposal before, Proposal now) {
        Set<PairId> pairs = ids(now.pairs());
        pairs.removeAll(ids(before.pairs()));
        return pairs.size();
    }

    private static Set<PairId> ids(List<Pair> pairs) {
        Set<PairId> ids = new HashSet<>();
        pairs.forEach(pair -> ids.add(pair.pairId()));
        return ids;
    }
}
