package se.fsektionen.mentorship.matching;

import se.fsektionen.mentorship.kernel.PersonId;

/** A mentor and an applicant, whether anybody would pair them or not. */
public record Couple(PersonId mentor, PersonId applicant) implements Comparable<Couple> {

    @Override
    public int compareTo(Couple other) {
        int byApplicant = applicant.value().compareTo(other.applicant.value());
        return byApplicant == 0 ? mentor.value().compareTo(other.mentor.value()) : byApplicant;
    }
}
