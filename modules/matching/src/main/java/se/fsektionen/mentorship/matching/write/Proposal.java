package se.fsektionen.mentorship.matching.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.ConsultedParty;
import se.fsektionen.mentorship.matching.LeftOver;
import se.fsektionen.mentorship.matching.Opinion;
import se.fsektionen.mentorship.matching.ProposalCommand.ConfirmPairs;
import se.fsektionen.mentorship.matching.ProposalCommand.ForbidPair;
import se.fsektionen.mentorship.matching.ProposalCommand.FreePair;
import se.fsektionen.mentorship.matching.ProposalCommand.GiveConsultation;
import se.fsektionen.mentorship.matching.ProposalCommand.LockPair;
import se.fsektionen.mentorship.matching.ProposalCommand.OpenProposal;
import se.fsektionen.mentorship.matching.ProposalCommand.ProposePairs;
import se.fsektionen.mentorship.matching.ProposalCommand.RefusePair;
import se.fsektionen.mentorship.matching.ProposalEvent;
import se.fsektionen.mentorship.matching.ProposalEvent.ConsultationGiven;
import se.fsektionen.mentorship.matching.ProposalEvent.PairForbidden;
import se.fsektionen.mentorship.matching.ProposalEvent.PairFreed;
import se.fsektionen.mentorship.matching.ProposalEvent.PairLocked;
import se.fsektionen.mentorship.matching.ProposalEvent.PairRefused;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsConfirmed;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsProposed;
import se.fsektionen.mentorship.matching.ProposalEvent.ProposalOpened;
import se.fsektionen.mentorship.matching.ProposedPair;
import se.fsektionen.mentorship.matching.write.Candidates.People;
import se.fsektionen.mentorship.matching.write.Matchmaker.Ban;
import se.fsektionen.mentorship.matching.write.ProposalRules.ConsultationOrReason;
import se.fsektionen.mentorship.matching.write.ProposalRules.LockNeedsAPlace;
import se.fsektionen.mentorship.matching.write.ProposalRules.LocksMustHavePlaces;
import se.fsektionen.mentorship.matching.write.ProposalRules.PairsMustBeProposedFirst;
import se.fsektionen.mentorship.matching.write.ProposalRules.ProposalMustBeCurrent;
import se.fsektionen.mentorship.matching.write.ProposalRules.ProposalMustBeOpen;
import se.fsektionen.mentorship.matching.write.ProposalRules.ProposalMustBeTheOneSeen;
import se.fsektionen.mentorship.platform.Metadata;

/** The proposal of a term: proposed, adjusted, consulted on, confirmed (P14, P15). */
@Aggregate(type = "Proposal")
class Proposal {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable TermId term;
    private @Nullable PairsProposed proposed;
    private boolean confirmed;
    private final Map<PersonId, PersonId> lockedMentorOf =
            new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
    private final Set<Ban> forbidden = new LinkedHashSet<>();
    private final Map<ConsultedParty, Said> consultations = new EnumMap<>(ConsultedParty.class);
    private final Set<PairId> refused = new HashSet<>();

    /** What a party said, and of which pairs: of others it does not count. */
    private record Said(ConsultationGiven given, String inputDigest) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenProposal command) {
        if (term == null) {
            apply(new ProposalOpened(command.proposalId(), command.termId()));
        }
    }

    @CommandHandler
    void handle(ProposePairs command, Candidates candidates) {
        DomainRule.check(new ProposalMustBeOpen(confirmed));
        TermId termId = Objects.requireNonNull(term);
        People people = candidates.of(termId);
        DomainRule.check(new LocksMustHavePlaces(people, lockedMentorOf));
        PairsProposed found = Matchmaker.propose(command.proposalId(), termId, people, lockedMentorOf, forbidden);
        if (!found.equals(proposed)) {
            apply(found);
        }
    }

    @CommandHandler
    void handle(LockPair command, Candidates candidates) {
        if (command.mentor().equals(lockedMentorOf.get(command.applicant()))) {
            return;
        }
        int places = candidates.of(Objects.requireNonNull(term)).mentors().stream()
                .filter(mentor -> mentor.person().equals(command.mentor()))
                .mapToInt(Candidates.Mentor::places)
                .sum();
        long locked = lockedMentorOf.values().stream()
                .filter(command.mentor()::equals)
                .count();
        DomainRule.check(new ProposalMustBeOpen(confirmed), new LockNeedsAPlace(locked, places));
        apply(new PairLocked(command.proposalId(), command.mentor(), command.applicant()));
    }

    @CommandHandler
    void handle(ForbidPair command) {
        DomainRule.check(new ProposalMustBeOpen(confirmed));
        if (!forbidden.contains(new Ban(command.mentor(), command.applicant()))) {
            apply(new PairForbidden(command.proposalId(), command.mentor(), command.applicant()));
        }
    }

    @CommandHandler
    void handle(FreePair command) {
        DomainRule.check(new ProposalMustBeOpen(confirmed));
        boolean locked = command.mentor().equals(lockedMentorOf.get(command.applicant()));
        if (locked || forbidden.contains(new Ban(command.mentor(), command.applicant()))) {
            apply(new PairFreed(command.proposalId(), command.mentor(), command.applicant()));
        }
    }

    @CommandHandler
    void handle(GiveConsultation command) {
        DomainRule.check(new ProposalMustBeOpen(confirmed), new PairsMustBeProposedFirst(proposed != null));
        ConsultationGiven given =
                new ConsultationGiven(command.proposalId(), command.party(), command.opinion(), command.comment());
        Said said = new Said(given, Objects.requireNonNull(proposed).inputDigest());
        if (!said.equals(consultations.get(command.party()))) {
            apply(given);
        }
    }

    @CommandHandler
    void handle(ConfirmPairs command, Candidates candidates, @MetaDataValue(Metadata.REASON) @Nullable String reason) {
        DomainRule.check(new ProposalMustBeOpen(confirmed), new PairsMustBeProposedFirst(proposed != null));
        PairsProposed chosen = Objects.requireNonNull(proposed);
        People now = candidates.of(chosen.termId());
        DomainRule.check(
                new ProposalMustBeTheOneSeen(command.inputDigest(), chosen.inputDigest()),
                new ProposalMustBeCurrent(chosen.inputDigest(), Matchmaker.digest(now, lockedMentorOf, forbidden)),
                new ConsultationOrReason(isApprovedByBoth(chosen), reason));
        List<PersonId> left =
                chosen.applicantsLeft().stream().map(LeftOver::person).toList();
        apply(new PairsConfirmed(command.proposalId(), chosen.termId(), chosen.pairs(), left));
    }

    private boolean isApprovedByBoth(PairsProposed pairs) {
        long approvals = consultations.values().stream()
                .filter(said -> said.given().opinion() == Opinion.APPROVES)
                .filter(said -> said.inputDigest().equals(pairs.inputDigest()))
                .count();
        return approvals == ConsultedParty.values().length;
    }

    @CommandHandler
    void handle(RefusePair command) {
        if (refused.contains(command.pairId())) {
            return;
        }
        ProposedPair pair = Objects.requireNonNull(proposed).pairs().stream()
                .filter(known -> known.pairId().equals(command.pairId()))
                .findFirst()
                .orElseThrow();
        apply(new PairRefused(
                command.proposalId(), command.pairId(), pair.mentor(), pair.applicant(), command.ruleKey()));
    }

    @EventSourcingHandler
    void evolve(ProposalEvent event) {
        id = event.proposalId().value();
        switch (event) {
            case ProposalOpened opened -> term = opened.termId();
            case PairsProposed found -> proposed = found;
            case PairLocked lock -> {
                lockedMentorOf.put(lock.applicant(), lock.mentor());
                forbidden.remove(new Ban(lock.mentor(), lock.applicant()));
            }
            case PairForbidden ban -> {
                forbidden.add(new Ban(ban.mentor(), ban.applicant()));
                lockedMentorOf.remove(ban.applicant(), ban.mentor());
            }
            case PairFreed freed -> {
                lockedMentorOf.remove(freed.applicant(), freed.mentor());
                forbidden.remove(new Ban(freed.mentor(), freed.applicant()));
            }
            case ConsultationGiven given ->
                consultations.put(
                        given.party(),
                        new Said(given, Objects.requireNonNull(proposed).inputDigest()));
            case PairsConfirmed ignored -> confirmed = true;
            case PairRefused refusal -> refused.add(refusal.pairId());
        }
    }
}
