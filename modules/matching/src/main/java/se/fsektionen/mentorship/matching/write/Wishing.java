package se.fsektionen.mentorship.matching.write;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.ProposalEvent.ApplicantsLetWish;
import se.fsektionen.mentorship.matching.ProposalEvent.MentorsWishedFor;
import se.fsektionen.mentorship.matching.write.Candidates.Applicant;
import se.fsektionen.mentorship.matching.write.Candidates.People;

/** Which applicants may wish for mentors themselves, until when, and what they wished last. */
final class Wishing {

    private final Map<PersonId, LocalDate> wishBy = new HashMap<>();
    private final Map<PersonId, List<PersonId>> wished = new HashMap<>();

    /** Those who have not wished, told of it before or not. */
    List<PersonId> silent(People people) {
        return people.applicants().stream()
                .map(Applicant::person)
                .filter(person -> !wished.containsKey(person))
                .toList();
    }

    /** The last day for somebody who was let wish. */
    Optional<LocalDate> wishBy(PersonId applicant) {
        return Optional.ofNullable(wishBy.get(applicant));
    }

    boolean hasWished(PersonId applicant, List<PersonId> mentors) {
        return mentors.equals(wished.get(applicant));
    }

    void on(ApplicantsLetWish event) {
        event.applicants().forEach(applicant -> wishBy.put(applicant, event.wishBy()));
    }

    void on(MentorsWishedFor event) {
        wished.put(event.applicant(), event.mentors());
    }
}
