package se.fsektionen.mentorship.ui.matching;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import se.fsektionen.mentorship.matching.FindProposal.Pair;

/** How the pairs can be ordered. */
enum PairOrder {
    BEST_FIRST,
    WORST_FIRST,
    APPLICANT,
    MENTOR;

    Comparator<Pair> comparator() {
        // Names are Swedish in every language.
        Collator alphabet = Collator.getInstance(Locale.of("sv"));
        Comparator<Pair> byApplicant = Comparator.comparing(Pair::applicantName, alphabet);
        Comparator<Pair> byFit = Comparator.comparingDouble(Pair::fit);
        return switch (this) {
            case BEST_FIRST -> byFit.reversed().thenComparing(byApplicant);
            case WORST_FIRST -> byFit.thenComparing(byApplicant);
            case APPLICANT -> byApplicant;
            case MENTOR -> Comparator.comparing(Pair::mentorName, alphabet).thenComparing(byApplicant);
        };
    }
}
