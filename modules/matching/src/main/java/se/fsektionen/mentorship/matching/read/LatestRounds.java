package se.fsektionen.mentorship.matching.read;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.platform.Documents;

/** Finds the newest proposal of a term. */
@Component
class LatestRounds {

    private final Documents<ProposalDocument> proposals;

    LatestRounds(MongoOperations mongo) {
        proposals = new Documents<>(mongo, ProposalDocument.class);
    }

    Optional<ProposalDocument> of(TermId term) {
        return Stream.iterate(ProposalId.of(term), ProposalId::next)
                .map(proposals::find)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later);
    }
}
