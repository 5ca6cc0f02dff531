package se.fsektionen.mentorship.matching.write;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.matching.ProposalId;

/** Asks the other proposal itself. */
@Component
class LoadedRounds implements Rounds {

    private final Repository<Proposal> repository;

    LoadedRounds(@Qualifier("proposalRepository") Repository<Proposal> repository) {
        this.repository = repository;
    }

    @Override
    public Round of(ProposalId proposal) {
        try {
            return repository.load(proposal.value()).invoke(Proposal::round);
        } catch (AggregateNotFoundException e) {
            return Round.NONE;
        }
    }
}
