package se.fsektionen.mentorship.matching.write;

import se.fsektionen.mentorship.matching.Asking;
import se.fsektionen.mentorship.matching.ProposalId;

/** How other rounds of a term stand, for a proposal whose rules depend on it: never a stale answer. */
interface Rounds {

    /** A round that nobody has opened is not confirmed. */
    Round of(ProposalId proposal);

    record Round(boolean confirmed, Choices choices, Asking asking) {

        static final Round NONE = new Round(false, Choices.none(), Asking.usual());
    }
}
