package se.fsektionen.mentorship.matching.read;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.springframework.data.mongodb.core.MongoOperations;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.Answer;
import se.fsektionen.mentorship.matching.CriterionWeight;
import se.fsektionen.mentorship.matching.FindProposal.State;
import se.fsektionen.mentorship.matching.LeftOver;
import se.fsektionen.mentorship.matching.ProposalEvent;
import se.fsektionen.mentorship.matching.ProposalEvent.ApplicantsLetWish;
import se.fsektionen.mentorship.matching.ProposalEvent.AskingDecided;
import se.fsektionen.mentorship.matching.ProposalEvent.ChangeMade;
import se.fsektionen.mentorship.matching.ProposalEvent.ChangeMade.Step;
import se.fsektionen.mentorship.matching.ProposalEvent.ConsultationGiven;
import se.fsektionen.mentorship.matching.ProposalEvent.CriteriaWeighed;
import se.fsektionen.mentorship.matching.ProposalEvent.MentorsWishedFor;
import se.fsektionen.mentorship.matching.ProposalEvent.NamesShown;
import se.fsektionen.mentorship.matching.ProposalEvent.PairAnswered;
import se.fsektionen.mentorship.matching.ProposalEvent.PairAsked;
import se.fsektionen.mentorship.matching.ProposalEvent.PairCommented;
import se.fsektionen.mentorship.matching.ProposalEvent.PairForbidden;
import se.fsektionen.mentorship.matching.ProposalEvent.PairFreed;
import se.fsektionen.mentorship.matching.ProposalEvent.PairJudged;
import se.fsektionen.mentorship.matching.ProposalEvent.PairKept;
import se.fsektionen.mentorship.matching.ProposalEvent.PairLocked;
import se.fsektionen.mentorship.matching.ProposalEvent.PairRefused;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsConfirmed;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsProposed;
import se.fsektionen.mentorship.matching.ProposalEvent.ProposalOpened;
import se.fsektionen.mentorship.matching.ProposalEvent.RoundOpened;
import se.fsektionen.mentorship.matching.ProposalEvent.RunRecorded;
import se.fsektionen.mentorship.matching.ProposalEvent.ScenarioForgotten;
import se.fsektionen.mentorship.matching.ProposalEvent.ScenarioKept;
import se.fsektionen.mentorship.matching.ProposalEvent.WishNoted;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.matching.ProposedPair;
import se.fsektionen.mentorship.matching.read.ProposalDocument.AskedPart;
import se.fsektionen.mentorship.matching.read.ProposalDocument.CommentPart;
import se.fsektionen.mentorship.matching.read.ProposalDocument.ConsultationPart;
import se.fsektionen.mentorship.matching.read.ProposalDocument.JudgementPart;
import se.fsektionen.mentorship.matching.read.ProposalDocument.LeftPart;
import se.fsektionen.mentorship.matching.read.ProposalDocument.PairPart;
import se.fsektionen.mentorship.matching.read.ProposalDocument.RefusedPart;
import se.fsektionen.mentorship.matching.read.ProposalDocument.ReplyPart;
import se.fsektionen.mentorship.matching.read.ProposalDocument.RulingPart;
import se.fsektionen.mentorship.matching.read.ProposalDocument.ScenarioPart;
import se.fsektionen.mentorship.matching.read.ProposalDocument.WishPart;
import se.fsektionen.mentorship.matching.read.ProposalDocument.WishingPart;
import se.fsektionen.mentorship.matching.write.Choices;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.platform.Metadata;
import se.fsektionen.mentorship.platform.Projection;

@Projection(processingGroup = "matching.projection")
class ProposalProjection {

    private final Documents<ProposalDocument> proposals;
    private final Documents<RunDocument> runs;

    ProposalProjection(MongoOperations mongo) {
        proposals = new Documents<>(mongo, ProposalDocument.class);
        runs = new Documents<>(mongo, RunDocument.class);
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
            case RoundOpened ignored -> {
                // the identifier says which
            }
            case AskingDecided decided -> change(id, proposal -> proposal.asking = decided.asking());
            case PairKept kept ->
                change(id, proposal -> {
                    rule(proposal, kept.mentor(), kept.applicant(), true, MetaData.emptyInstance());
                    proposal.kept.add(key(kept.mentor(), kept.applicant()));
                });
            case PairsProposed found -> change(id, proposal -> propose(proposal, found));
            case PairLocked lock ->
                change(id, proposal -> rule(proposal, lock.mentor(), lock.applicant(), true, metadata));
            case PairForbidden ban ->
                change(id, proposal -> rule(proposal, ban.mentor(), ban.applicant(), false, metadata));
            case PairFreed freed ->
                change(id, proposal -> {
                    proposal.rulings.remove(key(freed.mentor(), freed.applicant()));
                    proposal.kept.remove(key(freed.mentor(), freed.applicant()));
                    proposal.letGo.add(key(freed.mentor(), freed.applicant()));
                });
            case CriteriaWeighed weighing ->
                change(id, proposal -> {
                    proposal.weights = CriterionWeight.ofAll(weighing.weights());
                    proposal.priority = weighing.priority();
                });
            case PairJudged judgement -> change(id, proposal -> said(proposal, judgement));
            case WishNoted wish -> change(id, proposal -> said(proposal, wish));
            case ApplicantsLetWish let -> change(id, proposal -> letWish(proposal, let));
            case MentorsWishedFor wishes ->
                change(id, proposal -> {
                    said(proposal, wishes);
                    proposal.wishing.computeIfPresent(
                            wishes.applicant().value(), (person, may) -> new WishingPart(may.wishBy(), at));
                });
            case ChangeMade change -> change(id, proposal -> step(proposal, change.step()));
            case ScenarioKept kept -> change(id, proposal -> keep(proposal, kept.name(), at));
            case ScenarioForgotten forgotten -> change(id, proposal -> forget(proposal, forgotten.name()));
            case RunRecorded run ->
                runs.save(new RunDocument(run.inputDigest(), id.value(), run.input(), run.resultDigest(), at));
            case PairAsked question -> change(id, proposal -> ask(proposal, question, at));
            case PairAnswered answer -> change(id, proposal -> answer(proposal, answer, at));
            case ConsultationGiven given ->
                change(
                        id,
                        proposal -> proposal.consultations.put(
                                given.party(),
                                new ConsultationPart(given.opinion(), given.comment(), at, proposal.inputDigest)));
            case PairCommented comment -> change(id, proposal -> comment(proposal, comment, at));
            case NamesShown names -> change(id, proposal -> proposal.namesShown = names.shown());
            case PairsConfirmed ignored ->
                change(id, proposal -> {
                    proposal.state = State.CONFIRMED;
                    proposal.confirmedAt = at;
                    proposal.confirmedBecause = Metadata.reason(metadata).orElse("");
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
            proposal.kept.retainAll(proposal.rulings.keySet());
        }
        String key = key(mentor, applicant);
        // Whoever undoes a change gives no reason for what comes back: it has the one it had.
        Metadata.reason(metadata).ifPresent(reason -> proposal.reasons.put(key, reason));
        String reason = proposal.reasons.getOrDefault(key, "");
        proposal.kept.remove(key);
        proposal.rulings.put(key, new RulingPart(mentor.value(), applicant.value(), locked, reason));
    }

    private static void said(ProposalDocument proposal, ProposalEvent event) {
        Choices choices = proposal.choices().after(event);
        proposal.judgements = choices.judged().entrySet().stream()
                .map(judged -> new JudgementPart(
                        judged.getKey().mentor().value(),
                        judged.getKey().applicant().value(),
                        judged.getValue()))
                .toList();
        proposal.wishes = choices.wishes().stream()
                .map(wish -> new WishPart(wish.by().value(), wish.about().value(), wish.rank()))
                .toList();
    }

    private static void letWish(ProposalDocument proposal, ApplicantsLetWish event) {
        event.applicants()
                .forEach(applicant -> proposal.wishing.put(
                        applicant.value(), new WishingPart(event.wishBy().toString(), null)));
    }

    private static void comment(ProposalDocument proposal, PairCommented event, Instant at) {
        String key = event.party() + " " + key(event.mentor(), event.applicant());
        if (event.words().isBlank()) {
            proposal.comments.remove(key);
        } else {
            proposal.comments.put(
                    key,
                    new CommentPart(
                            event.party(),
                            event.mentor().value(),
                            event.applicant().value(),
                            event.words(),
                            at));
        }
    }

    private static void ask(ProposalDocument proposal, PairAsked event, Instant at) {
        String key = key(event.mentor(), event.applicant());
        AskedPart couple = proposal.asked.getOrDefault(
                key,
                new AskedPart(
                        event.pairId().value(),
                        event.mentor().value(),
                        event.applicant().value(),
                        null,
                        null));
        for (PersonId person : event.asked()) {
            couple = couple.with(
                    person.value(), new ReplyPart(at, event.answerBy().toString(), Answer.NONE, "", null));
        }
        proposal.asked.put(key, couple);
    }

    private static void answer(ProposalDocument proposal, PairAnswered event, Instant at) {
        String person = event.by().value();
        if (event.accepts()) {
            proposal.letGo.remove(key(event.mentor(), event.applicant()));
        }
        proposal.asked.computeIfPresent(key(event.mentor(), event.applicant()), (key, couple) -> {
            ReplyPart question = Objects.requireNonNull(couple.replyOf(person));
            Answer answer = event.accepts() ? Answer.YES : Answer.NO;
            return couple.with(
                    person, new ReplyPart(question.askedAt(), question.answerBy(), answer, event.words(), at));
        });
    }

    private static void step(ProposalDocument proposal, Step step) {
        proposal.undoable += step == Step.UNDONE ? -1 : 1;
        switch (step) {
            case FORWARD -> proposal.redoable = 0;
            case UNDONE -> proposal.redoable++;
            case REDONE -> proposal.redoable--;
        }
    }

    private static void keep(ProposalDocument proposal, String name, Instant at) {
        forget(proposal, name);
        ScenarioPart kept = new ScenarioPart(name, proposal.inputDigest, proposal.pairs, proposal.applicantsLeft, at);
        proposal.scenarios =
                Stream.concat(proposal.scenarios.stream(), Stream.of(kept)).toList();
    }

    private static void forget(ProposalDocument proposal, String name) {
        proposal.scenarios = proposal.scenarios.stream()
                .filter(scenario -> !scenario.name().equals(name))
                .toList();
    }

    private static String key(PersonId mentor, PersonId applicant) {
        return ProposalDocument.key(mentor.value(), applicant.value());
    }

    @ResetHandler
    void reset() {
        proposals.drop();
        runs.drop();
    }
}
