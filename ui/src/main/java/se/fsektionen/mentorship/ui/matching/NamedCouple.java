package se.fsektionen.mentorship.ui.matching;

import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.Couple;
import se.fsektionen.mentorship.matching.FindProposal.Pair;
import se.fsektionen.mentorship.matching.FindProposal.Ruling;

/** A mentor and an applicant, with what they are called. */
record NamedCouple(PersonId mentor, String mentorName, PersonId applicant, String applicantName) {

    static NamedCouple of(Pair pair) {
        return new NamedCouple(pair.mentor(), pair.mentorName(), pair.applicant(), pair.applicantName());
    }

    static NamedCouple of(Ruling ruling) {
        return new NamedCouple(ruling.mentor(), ruling.mentorName(), ruling.applicant(), ruling.applicantName());
    }

    Couple couple() {
        return new Couple(mentor, applicant);
    }
}
