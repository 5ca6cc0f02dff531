package se.fsektionen.mentorship.matching.write;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.write.Candidates.Mentor;
import se.fsektionen.mentorship.matching.write.Candidates.People;

/** What a proposal must keep. */
final class ProposalRules {

    private ProposalRules() {}

    record ProposalMustBeOpen(boolean confirmed) implements DomainRule {
        @Override
        public boolean isBroken() {
            return confirmed;
        }
    }

    record PairsMustBeProposedFirst(boolean proposed) implements DomainRule {
        @Override
        public boolean isBroken() {
            return !proposed;
        }
    }

    /** Another's later change is not confirmed unseen. */
    record ProposalMustBeTheOneSeen(String seen, String now) implements DomainRule {
        @Override
        public boolean isBroken() {
            return !seen.equals(now);
        }
    }

    /** People, locks or bans have changed since. */
    record ProposalMustBeCurrent(String proposed, String now) implements DomainRule {
        @Override
        public boolean isBroken() {
            return !proposed.equals(now);
        }
    }

    /** P15: without both parties' approval of these pairs, a reason stays on record. */
    record ConsultationOrReason(
            boolean approvedByBoth, @Nullable String reason) implements DomainRule {
        @Override
        public boolean isBroken() {
            return !approvedByBoth && (reason == null || reason.isBlank());
        }
    }

    /** P03. */
    record LockNeedsAPlace(long locked, int places) implements DomainRule {
        @Override
        public boolean isBroken() {
            return locked >= places;
        }
    }

    /** P03: mentors may have lost places, or left, since they were locked. */
    record LocksMustHavePlaces(People people, Map<PersonId, PersonId> lockedMentorOf) implements DomainRule {
        @Override
        public boolean isBroken() {
            Map<PersonId, Integer> places =
                    people.mentors().stream().collect(Collectors.toMap(Mentor::person, Mentor::places));
            return people.applicants().stream()
                    .map(applicant -> lockedMentorOf.get(applicant.person()))
                    .filter(Objects::nonNull)
                    .anyMatch(mentor -> places.merge(mentor, -1, Integer::sum) < 0);
        }

        @Override
        public String toString() {
            return "LocksMustHavePlaces";
        }
    }
}
