package se.fsektionen.mentorship.matching.read;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.fsektionen.mentorship.matching.ConsultedParty;
import se.fsektionen.mentorship.matching.CriterionFit;
import se.fsektionen.mentorship.matching.FindProposal.State;
import se.fsektionen.mentorship.matching.LeftOver.Why;
import se.fsektionen.mentorship.matching.Opinion;

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
    Map<String, RulingPart> rulings = new TreeMap<>();
    Map<ConsultedParty, ConsultationPart> consultations = new TreeMap<>();
    Map<String, RefusedPart> refused = new TreeMap<>();

    @Nullable
    Instant confirmedAt;

    record PairPart(
            String pair,
            String mentor,
            String applicant,
            double fit,
            double known,
            boolean locked,
            List<CriterionFit> criteria) {}

    record LeftPart(String person, Why why) {}

    record RulingPart(String mentor, String applicant, boolean locked, String reason) {}

    record ConsultationPart(Opinion opinion, String comment, Instant at, String digest) {}

    record RefusedPart(String mentor, String applicant, String ruleKey) {}
}
