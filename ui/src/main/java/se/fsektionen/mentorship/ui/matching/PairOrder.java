package se.fsektionen.mentorship.ui.matching;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import se.fsektionen.mentorship.matching.FindProposal.Pair;

/** How the pairs can be ordered. */
enum PairOrder {
    BEST_FIRST(Comparator.comparingDouble(Pair::fit).reversed()),
    WORST_FIRST(Comparator.comparingDouble(Pair::fit)),
    APPLICANT(byName()),
    MENTOR(Comparator.comparing(Pair::mentorName, alphabet()));

    private final Comparator<Pair> comparator;

    PairOrder(Comparator<Pair> comparator) {
        this.comparator = comparator.thenComparing(byName());
    }

    Comparator<Pair> comparator() {
        return comparator;
    }

    private static Comparator<Pair> byName() {
        return Comparator.comparing(Pair::applicantName, alphabet());
    }

    /** Names are Swedish in every language. */
    private static Comparator<Object> alphabet() {
        return Collator.getInstance(Locale.of("sv"));
    }
}
