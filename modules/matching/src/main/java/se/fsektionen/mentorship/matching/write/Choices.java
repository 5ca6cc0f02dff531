package se.fsektionen.mentorship.matching.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.Couple;
import se.fsektionen.mentorship.matching.CriterionWeight;
import se.fsektionen.mentorship.matching.Priority;
import se.fsektionen.mentorship.matching.ProposalEvent;
import se.fsektionen.mentorship.matching.ProposalEvent.CriteriaWeighed;
import se.fsektionen.mentorship.matching.ProposalEvent.MentorsWishedFor;
import se.fsektionen.mentorship.matching.ProposalEvent.PairForbidden;
import se.fsektionen.mentorship.matching.ProposalEvent.PairFreed;
import se.fsektionen.mentorship.matching.ProposalEvent.PairJudged;
import se.fsektionen.mentorship.matching.ProposalEvent.PairKept;
import se.fsektionen.mentorship.matching.ProposalEvent.PairLocked;
import se.fsektionen.mentorship.matching.ProposalEvent.WishNoted;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.matching.Wish;
import se.fsektionen.mentorship.matching.write.Candidates.People;
import se.fsektionen.mentorship.matching.write.ProposalRules.LocksMustHavePlaces;

/**
 * All that the coordinator has decided about a selection; what follows from it is computed. Never changed, only followed by
 * other choices.
 *
 * @param locked an applicant's mentor
 */
public record Choices(
        List<CriterionWeight> weights,
        Priority priority,
        NavigableMap<PersonId, PersonId> locked,
        NavigableSet<Couple> forbidden,
        NavigableMap<Couple, Integer> judged,
        List<Wish> wishes) {

    /** Nothing decided yet. */
    public static Choices none() {
        return new Choices(
                CriterionWeight.usual(),
                Priority.WORST_PAIR,
                new TreeMap<>(byValue()),
                new TreeSet<>(),
                new TreeMap<>(),
                List.of());
    }

    private static Comparator<PersonId> byValue() {
        return Comparator.comparing(PersonId::value);
    }

    public boolean isLocked(Couple couple) {
        return couple.mentor().equals(locked.get(couple.applicant()));
    }

    /** The rank that one has given another, if any. */
    public Optional<Integer> rank(PersonId by, PersonId about) {
        return wishes.stream()
                .filter(wish -> wish.by().equals(by) && wish.about().equals(about))
                .map(Wish::rank)
                .findFirst();
    }

    public Choices weighed(List<CriterionWeight> others, Priority other) {
        return new Choices(CriterionWeight.ofAll(others), other, locked, forbidden, judged, wishes);
    }

    /** Locked, and no longer forbidden or locked to somebody else. */
    public Choices locking(Couple couple) {
        return with(locks -> locks.put(couple.applicant(), couple.mentor()), bans -> bans.remove(couple));
    }

    /** Locked, where nothing else has been decided of the two or for the applicant. */
    Choices keeping(Couple couple) {
        return locked.containsKey(couple.applicant()) || forbidden.contains(couple) ? this : locking(couple);
    }

    /**
     * Those who have both said yes are locked too, as long as there are places, unless these choices say something else of them.
     *
     * @param before the choices that these follow: whoever was locked there and is not here was let go
     */
    public Choices keepingAgreed(List<Couple> agreed, Choices before, People people) {
        Choices kept = this;
        for (Couple couple : agreed) {
            boolean letGo = before.isLocked(couple) && !isLocked(couple);
            Choices next = letGo ? kept : kept.keeping(couple);
            if (!new LocksMustHavePlaces(people, next.locked()).isBroken()) {
                kept = next;
            }
        }
        return kept;
    }

    /** What holds in a later round as well: all but the locks, since those pairs have started. */
    public Choices forNextRound() {
        return new Choices(weights, priority, none().locked, forbidden, judged, wishes);
    }

    public Choices forbidding(Couple couple) {
        return with(locks -> locks.remove(couple.applicant(), couple.mentor()), bans -> bans.add(couple));
    }

    public Choices freeing(Couple couple) {
        return with(locks -> locks.remove(couple.applicant(), couple.mentor()), bans -> bans.remove(couple));
    }

    public Choices judging(Couple couple, @Nullable Integer points) {
        NavigableMap<Couple, Integer> others = new TreeMap<>(judged);
        if (points == null) {
            others.remove(couple);
        } else {
            others.put(couple, points);
        }
        return new Choices(weights, priority, locked, forbidden, Collections.unmodifiableNavigableMap(others), wishes);
    }

    /** One wish of a rank, and one about a person. */
    public Choices wishing(PersonId by, PersonId about, @Nullable Integer rank) {
        List<Wish> others = new ArrayList<>(wishes);
        others.removeIf(
                wish -> wish.by().equals(by) && (wish.about().equals(about) || (rank != null && wish.rank() == rank)));
        if (rank != null) {
            others.add(new Wish(by, about, rank));
        }
        others.sort(Comparator.comparing((Wish wish) -> wish.by().value()).thenComparingInt(Wish::rank));
        return new Choices(weights, priority, locked, forbidden, judged, List.copyOf(others));
    }

    /** What somebody wishes for, the first wish first, and nothing else. */
    public Choices wishing(PersonId by, List<PersonId> about) {
        List<Wish> others = new ArrayList<>(wishes);
        others.removeIf(wish -> wish.by().equals(by));
        Choices wishing = new Choices(weights, priority, locked, forbidden, judged, List.copyOf(others));
        for (int i = 0; i < about.size(); i++) {
            wishing = wishing.wishing(by, about.get(i), i + 1);
        }
        return wishing;
    }

    private Choices with(Consumer<NavigableMap<PersonId, PersonId>> locks, Consumer<NavigableSet<Couple>> bans) {
        NavigableMap<PersonId, PersonId> otherLocks = new TreeMap<>(locked);
        NavigableSet<Couple> otherBans = new TreeSet<>(forbidden);
        locks.accept(otherLocks);
        bans.accept(otherBans);
        return new Choices(
                weights,
                priority,
                Collections.unmodifiableNavigableMap(otherLocks),
                Collections.unmodifiableNavigableSet(otherBans),
                judged,
                wishes);
    }

    /** The choices after an event; the same if it changes none. */
    public Choices after(ProposalEvent event) {
        return switch (event) {
            case PairLocked lock -> locking(new Couple(lock.mentor(), lock.applicant()));
            case PairKept kept -> locking(new Couple(kept.mentor(), kept.applicant()));
            case PairForbidden ban -> forbidding(new Couple(ban.mentor(), ban.applicant()));
            case PairFreed freed -> freeing(new Couple(freed.mentor(), freed.applicant()));
            case PairJudged judgement ->
                judging(new Couple(judgement.mentor(), judgement.applicant()), judgement.points());
            case WishNoted wish -> wishing(wish.by(), wish.about(), wish.rank());
            case MentorsWishedFor wishes -> wishing(wishes.applicant(), wishes.mentors());
            case CriteriaWeighed weighing -> weighed(weighing.weights(), weighing.priority());
            default -> this;
        };
    }

    /** The events that lead from these choices to others. */
    List<ProposalEvent> stepsTo(Choices other, ProposalId id) {
        List<ProposalEvent> steps = new ArrayList<>();
        if (!weights.equals(other.weights) || priority != other.priority) {
            steps.add(new CriteriaWeighed(id, other.weights, other.priority));
        }
        locked.forEach((applicant, mentor) -> {
            if (!other.locked.containsKey(applicant) && !other.forbidden.contains(new Couple(mentor, applicant))) {
                steps.add(new PairFreed(id, mentor, applicant));
            }
        });
        forbidden.stream()
                .filter(couple -> !other.forbidden.contains(couple) && !other.isLocked(couple))
                .forEach(couple -> steps.add(new PairFreed(id, couple.mentor(), couple.applicant())));
        other.locked.forEach((applicant, mentor) -> {
            if (!mentor.equals(locked.get(applicant))) {
                steps.add(new PairLocked(id, mentor, applicant));
            }
        });
        other.forbidden.stream()
                .filter(couple -> !forbidden.contains(couple))
                .forEach(couple -> steps.add(new PairForbidden(id, couple.mentor(), couple.applicant())));
        TreeSet<Couple> couples = new TreeSet<>(judged.keySet());
        couples.addAll(other.judged.keySet());
        couples.stream()
                .filter(couple -> !Objects.equals(judged.get(couple), other.judged.get(couple)))
                .forEach(couple ->
                        steps.add(new PairJudged(id, couple.mentor(), couple.applicant(), other.judged.get(couple))));
        wishes.stream()
                .filter(wish -> other.rank(wish.by(), wish.about()).isEmpty())
                .forEach(wish -> steps.add(new WishNoted(id, wish.by(), wish.about(), null)));
        other.wishes.stream()
                .filter(wish -> !wishes.contains(wish))
                .forEach(wish -> steps.add(new WishNoted(id, wish.by(), wish.about(), wish.rank())));
        return steps;
    }
}
