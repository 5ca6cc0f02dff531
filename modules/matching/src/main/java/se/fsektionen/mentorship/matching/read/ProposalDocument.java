package se.fsektionen.mentorship.matching.read;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.Answer;
import se.fsektionen.mentorship.matching.Asking;
import se.fsektionen.mentorship.matching.ConsultedParty;
import se.fsektionen.mentorship.matching.Couple;
import se.fsektionen.mentorship.matching.Criterion;
import se.fsektionen.mentorship.matching.CriterionFit;
import se.fsektionen.mentorship.matching.CriterionWeight;
import se.fsektionen.mentorship.matching.FindProposal.State;
import se.fsektionen.mentorship.matching.LeftOver.Why;
import se.fsektionen.mentorship.matching.Opinion;
import se.fsektionen.mentorship.matching.Priority;
import se.fsektionen.mentorship.matching.write.Choices;

/** A term's proposal; found by the term. */
@Document("matching_proposals")
class ProposalDocument {

    @Id
    String id = "";

    State state = State.OPENED;
    String inputDigest = "";
    List<PairPart> pairs = List.of();
    List<LeftPart> mentorsLeft = List.of();
    List<LeftPart> applicantsLeft = List.of();
    List<CriterionWeight> weights = CriterionWeight.usual();
    Priority priority = Priority.WORST_PAIR;
    Map<String, RulingPart> rulings = new TreeMap<>();
    Map<String, String> reasons = new TreeMap<>();
    List<JudgementPart> judgements = List.of();
    List<WishPart> wishes = List.of();
    Map<String, CommentPart> comments = new TreeMap<>();
    boolean namesShown;
    Asking asking = Asking.usual();
    /** The couples kept since both have said yes, as the rulings have them. */
    Set<String> kept = new TreeSet<>();
    /** The couples freed after both had said yes. */
    Set<String> letGo = new TreeSet<>();

    int undoable;
    int redoable;
    List<ScenarioPart> scenarios = List.of();
    Map<ConsultedParty, ConsultationPart> consultations = new TreeMap<>();
    Map<String, RefusedPart> refused = new TreeMap<>();
    Map<String, AskedPart> asked = new TreeMap<>();
    Map<String, WishingPart> wishing = new TreeMap<>();

    @Nullable
    Instant confirmedAt;

    String confirmedBecause = "";

    record PairPart(
            String pair,
            String mentor,
            String applicant,
            double fit,
            double known,
            boolean locked,
            List<CriterionFit> criteria) {}

    record LeftPart(String person, Why why) {}

    record RulingPart(String mentor, String applicant, boolean locked, String reason) {

        String key() {
            return ProposalDocument.key(mentor, applicant);
        }
    }

    /** By which a couple is found. */
    static String key(String mentor, String applicant) {
        return mentor + " " + applicant;
    }

    record ConsultationPart(Opinion opinion, String comment, Instant at, String digest) {}

    record JudgementPart(String mentor, String applicant, int points) {}

    record WishPart(String by, String about, int rank) {}

    record CommentPart(ConsultedParty party, String mentor, String applicant, String words, Instant at) {}

    record ScenarioPart(String name, String digest, List<PairPart> pairs, List<LeftPart> applicantsLeft, Instant at) {}

    record RefusedPart(String mentor, String applicant, String ruleKey) {}

    record AskedPart(
            String pair,
            String mentor,
            String applicant,
            @Nullable ReplyPart mentorReply,
            @Nullable ReplyPart applicantReply) {

        @Nullable
        ReplyPart replyOf(String person) {
            return person.equals(mentor) ? mentorReply : person.equals(applicant) ? applicantReply : null;
        }

        AskedPart with(String person, ReplyPart reply) {
            return person.equals(mentor)
                    ? new AskedPart(pair, mentor, applicant, reply, applicantReply)
                    : new AskedPart(pair, mentor, applicant, mentorReply, reply);
        }
    }

    /** @param wishBy in ISO form */
    record WishingPart(String wishBy, @Nullable Instant wishedAt) {}

    /** @param answerBy in ISO form */
    record ReplyPart(
            Instant askedAt,
            String answerBy,
            Answer answer,
            String words,
            @Nullable Instant answeredAt) {}

    boolean proposes(AskedPart couple) {
        return pairs.stream().anyMatch(pair -> pair.pair().equals(couple.pair()))
                && rulings.values().stream()
                        .noneMatch(ruling -> !ruling.locked()
                                && ruling.mentor().equals(couple.mentor())
                                && ruling.applicant().equals(couple.applicant()));
    }

    /** A confirmed selection stands as it was made: a criterion that is newer counts for nothing in it. */
    private List<CriterionWeight> weightsThen() {
        Set<Criterion> then = pairs.stream()
                .flatMap(pair -> pair.criteria().stream())
                .map(CriterionFit::criterion)
                .collect(Collectors.toSet());
        return weights.stream()
                .filter(weight ->
                        then.contains(weight.criterion()) || weight.criterion().countsOnlyWhereSaid())
                .toList();
    }

    /** Those of the pairs who have both said yes and are to be kept. */
    List<Couple> agreed() {
        return pairs.stream()
                .filter(pair -> {
                    String key = key(pair.mentor(), pair.applicant());
                    AskedPart couple = asked.get(key);
                    return couple != null
                            && isYes(couple.mentorReply())
                            && isYes(couple.applicantReply())
                            && !letGo.contains(key);
                })
                .map(pair -> new Couple(new PersonId(pair.mentor()), new PersonId(pair.applicant())))
                .toList();
    }

    private static boolean isYes(@Nullable ReplyPart reply) {
        return reply != null && reply.answer() == Answer.YES;
    }

    /** What the coordinator has decided so far. */
    Choices choices() {
        Choices choices = Choices.none().weighed(state == State.CONFIRMED ? weightsThen() : weights, priority);
        for (RulingPart ruling : rulings.values()) {
            Couple couple = new Couple(new PersonId(ruling.mentor()), new PersonId(ruling.applicant()));
            choices = ruling.locked() ? choices.locking(couple) : choices.forbidding(couple);
        }
        for (JudgementPart judgement : judgements) {
            Couple couple = new Couple(new PersonId(judgement.mentor()), new PersonId(judgement.applicant()));
            choices = choices.judging(couple, judgement.points());
        }
        for (WishPart wish : wishes) {
            choices = choices.wishing(new PersonId(wish.by()), new PersonId(wish.about()), wish.rank());
        }
        return choices;
    }
}
