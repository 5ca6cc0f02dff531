package se.fsektionen.mentorship.recruitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;

/** All terms, newest first. */
public record FindTerms() implements Query<List<FindTerms.Term>> {

    /** @param lastDay the last day to apply; null before applications have opened */
    public record Term(
            TermId termId,
            int year,
            Season season,
            TermDates dates,
            boolean announced,
            Stage stage,
            @Nullable LocalDate lastDay) {

        /** Not closed. */
        public boolean running() {
            return stage != Stage.CLOSED;
        }
    }

    /** How far a term has come. */
    public enum Stage {
        PLANNED,
        APPLICATIONS_OPEN,
        APPLICATIONS_CLOSED,
        CLOSED
    }
}
