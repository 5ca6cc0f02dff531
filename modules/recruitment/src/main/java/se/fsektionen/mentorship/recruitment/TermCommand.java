package se.fsektionen.mentorship.recruitment;

import java.time.LocalDate;
import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;

/** What can be asked of a term of the programme. */
public sealed interface TermCommand extends Command {

    TermId termId();

    @Override
    default TermId target() {
        return termId();
    }

    /** @param dates see {@link TermDates} */
    record CreateTerm(TermId termId, int year, Season season, TermDates dates) implements TermCommand {}

    record ChangeTermDates(TermId termId, TermDates dates) implements TermCommand {}

    /** Says to alumni and students that the term will be (P01). */
    record AnnounceTerm(TermId termId) implements TermCommand {}

    /**
     * Opens the application form (P02, P13).
     *
     * @param lastDay the last day to apply, told to applicants; closing is by hand
     */
    record OpenApplications(TermId termId, LocalDate lastDay) implements TermCommand {}

    record CloseApplications(TermId termId) implements TermCommand {}

    /** Ends the term: its pairs are completed and the year-end surveys go out (P23). */
    record CloseTerm(TermId termId) implements TermCommand {}
}
