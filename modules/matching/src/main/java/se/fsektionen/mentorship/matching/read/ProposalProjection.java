package se.fsektionen.mentorship.matching.read;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.springframework.data.mongodb.core.MongoOperations;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.FindProposal.State;
import se.fsektionen.mentorship.matching.LeftOver;
import se.fsektionen.mentorship.matching.ProposalEvent;
import se.fsektionen.mentorship.matching.ProposalEvent.ConsultationGiven;
import se.fsektionen.mentorship.matching.ProposalEvent.PairForbidden;
import se.fsektionen.mentorship.matching.ProposalEvent.PairFreed;
import se.fsektionen.mentorship.matching.ProposalEvent.PairLocked;
import se.fsektionen.mentorship.matching.ProposalEvent.PairRefused;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsConfirmed;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsProposed;
import se.fsektionen.mentorship.matching.ProposalEvent.ProposalOpened;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.matching.ProposedPair;
import se.fsektionen.mentorship.matching.read.ProposalDocument.ConsultationPart;
import se.fsektionen.mentorship.matching.read.ProposalDocument.LeftPart;
import se.fsektionen.mentorship.matching.read.ProposalDocument.PairPart;
import se.fsektionen.mentorship.matching.read.ProposalDocument.RefusedPart;
import se.fsektionen.mentorship.matching.read.ProposalDocument.RulingPart;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.platform.Metadata;
import se.fsektionen.mentorship.platform.Projection;

@Projection(processingGroup = "matching.projection")
class ProposalProjection {

    private final Documents<ProposalDocument> proposals;

    ProposalProjection(MongoOperations mongo) {
        proposals = new Documents<>(mongo, ProposalDocument.class);
    }

    @EventHandler
    void on(ProposalEvent event, @Timestamp Instant at, MetaData metadata) {
        ProposalId id = event.proposalId();
        switch (event) {
            case ProposalOpened ignored -> {
                ProposalDocument document = new ProposalDocument();
                document.id = id.value();
                proposals.save(document);
            }
            case PairsProposed found -> change(id, proposal -> propose(proposal, found));
            case PairLocked lock ->
                change(id, proposal -> rule(proposal, lock.mentor(), lock.applicant(), true, metadata));
            case PairForbidden ban ->
                change(id, proposal -> rule(proposal, ban.mentor(), ban.applicant(), false, metadata));
            case PairFreed freed ->
                change(id, proposal -> proposal.rulings.remove(key(freed.mentor(), freed.applicant())));
            case ConsultationGiven given ->
                change(
                        id,
                        proposal -> proposal.consultations.put(
                                given.party(),
                                new ConsultationPart(given.opinion(), given.comment(), at, proposal.inputDigest)));
            case PairsConfirmed ignored ->
                change(id, proposal -> {
                    proposal.state = State.CONFIRMED;
                    proposal.confirmedAt = at;
                });
            case PairRefused refused ->
                change(
                        id,
                        proposal -> proposal.refused.put(
                                refused.pairId().value(),
                                new RefusedPart(
                                        refused.mentor().value(),
                                        refused.applicant().value(),
                                        refused.ruleKey())));
        }
    }

    private void change(ProposalId id, Consumer<ProposalDocument> change) {
        proposals.change(id, proposal -> {
            change.accept(proposal);
            return proposal;
        });
    }

    private static void propose(ProposalDocument proposal, PairsProposed found) {
        proposal.state = State.PROPOSED;
        proposal.inputDigest = found.inputDigest();
        proposal.pairs = found.pairs().stream().map(ProposalProjection::part).toList();
        proposal.mentorsLeft = left(found.mentorsLeft());
        proposal.applicantsLeft = left(found.applicantsLeft());
    }

    private static PairPart part(ProposedPair pair) {
        return new PairPart(
                pair.pairId().value(),
                pair.mentor().value(),
                pair.applicant().value(),
                pair.fit(),
                pair.known(),
                pair.locked(),
                pair.criteria());
    }

    private static List<LeftPart> left(List<LeftOver> people) {
        return people.stream()
                .map(one -> new LeftPart(one.person().value(), one.why()))
                .toList();
    }

    /** A person has one lock at most: a new one takes the old one's place. */
    private static void rule(
            ProposalDocument proposal, PersonId mentor, PersonId applicant, boolean locked, MetaData metadata) {
        if (locked) {
            proposal.rulings
                    .values()
                    .removeIf(ruling -> ruling.locked() && ruling.applicant().equals(applicant.value()));
        }
        proposal.rulings.put(
                key(mentor, applicant),
                new RulingPart(
                        mentor.value(),
                        applicant.value(),
                        locked,
                        Metadata.reason(metadata).orElse("")));
    }

    private static String key(PersonId mentor, PersonId applicant) {
        return mentor + " " + applicant;
    }

    @ResetHandler
    void reset() {
        proposals.drop();
    }
}
