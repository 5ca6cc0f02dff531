package se.fsektionen.mentorship.matching.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.Criterion;
import se.fsektionen.mentorship.matching.CriterionWeight;
import se.fsektionen.mentorship.matching.ProposalCommand.AskPairs;
import se.fsektionen.mentorship.matching.ProposalCommand.JudgePair;
import se.fsektionen.mentorship.matching.Wish;
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

    /** Where the pairs are to be asked first, confirming before all have said yes takes a reason, which stays on record. */
    record AnswersOrReason(boolean allSaidYes, @Nullable String reason) implements DomainRule {
        @Override
        public boolean isBroken() {
            return !allSaidYes && (reason == null || reason.isBlank());
        }
    }

    record RoundFollowsAConfirmedOne(boolean confirmed) implements DomainRule {
        @Override
        public boolean isBroken() {
            return !confirmed;
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

    record SwapNeedsTwoPairs(boolean bothHaveMentors) implements DomainRule {
        @Override
        public boolean isBroken() {
            return !bothHaveMentors;
        }
    }

    record EachCriterionIsWeighedOnce(List<CriterionWeight> weights) implements DomainRule {
        @Override
        public boolean isBroken() {
            return weights.size() != Criterion.values().length
                    || weights.stream()
                                    .map(CriterionWeight::criterion)
                                    .distinct()
                                    .count()
                            != weights.size();
        }
    }

    /** And one must count, or everybody would fit nobody. */
    record WeightsMustBeWithinBounds(List<CriterionWeight> weights) implements DomainRule {
        @Override
        public boolean isBroken() {
            return weights.stream()
                            .anyMatch(weight -> weight.points() < 0 || weight.points() > CriterionWeight.MOST_POINTS)
                    || weights.stream().allMatch(weight -> weight.points() == 0);
        }
    }

    record JudgementMustBeWithinBounds(@Nullable Integer points) implements DomainRule {
        @Override
        public boolean isBroken() {
            return points != null && (points < 1 || points > JudgePair.MOST_POINTS);
        }
    }

    record RankMustBeWithinBounds(@Nullable Integer rank) implements DomainRule {
        @Override
        public boolean isBroken() {
            return rank != null && (rank < 1 || rank > Wish.LAST_RANK);
        }
    }

    /** There is something to undo, or to do again. */
    record ThereMustBeAChange(boolean present) implements DomainRule {
        @Override
        public boolean isBroken() {
            return !present;
        }
    }

    record ScenarioNeedsAName(String name) implements DomainRule {

        private static final int LONGEST = 60;

        @Override
        public boolean isBroken() {
            return name.isBlank() || name.length() > LONGEST;
        }
    }

    /** It may have been forgotten meanwhile. */
    record ScenarioMustBeKept(boolean kept) implements DomainRule {
        @Override
        public boolean isBroken() {
            return !kept;
        }
    }

    record TimeToAnswerMustBeWithinBounds(int days) implements DomainRule {
        @Override
        public boolean isBroken() {
            return days < 1 || days > AskPairs.MOST_DAYS;
        }

        @Override
        public Object[] arguments() {
            return new Object[] {AskPairs.MOST_DAYS};
        }
    }

    record SomebodyMustBeLeftToWish(List<PersonId> applicants) implements DomainRule {
        @Override
        public boolean isBroken() {
            return applicants.isEmpty();
        }
    }

    record WishesMustBeFewAndDifferent(List<PersonId> mentors) implements DomainRule {
        @Override
        public boolean isBroken() {
            return mentors.size() > Wish.LAST_RANK
                    || mentors.stream().distinct().count() < mentors.size();
        }

        @Override
        public Object[] arguments() {
            return new Object[] {Wish.LAST_RANK};
        }
    }

    /** A mentor may have left, or got all places filled, since the applicant saw the list. */
    record WishesMustBeOfMentorsThereAre(People people, List<PersonId> mentors) implements DomainRule {
        @Override
        public boolean isBroken() {
            return !people.mentors().stream()
                    .map(Mentor::person)
                    .collect(Collectors.toSet())
                    .containsAll(mentors);
        }

        @Override
        public String toString() {
            return "WishesMustBeOfMentorsThereAre";
        }
    }

    record OnlyThoseAskedAnswer(boolean asked) implements DomainRule {
        @Override
        public boolean isBroken() {
            return !asked;
        }
    }

    record AnswerMustComeBeforeConfirmation(boolean confirmed) implements DomainRule {
        @Override
        public boolean isBroken() {
            return confirmed;
        }
    }

    record AnswerMustBeAboutAProposedPair(boolean proposed) implements DomainRule {
        @Override
        public boolean isBroken() {
            return !proposed;
        }
    }

    record AnswerMustComeInTime(LocalDate answerBy, LocalDate today) implements DomainRule {
        @Override
        public boolean isBroken() {
            return today.isAfter(answerBy);
        }

        @Override
        public Object[] arguments() {
            return new Object[] {answerBy};
        }
    }

    record CommentMustBeShort(String words) implements DomainRule {

        private static final int LONGEST = 1000;

        @Override
        public boolean isBroken() {
            return words.strip().length() > LONGEST;
        }
    }
}
