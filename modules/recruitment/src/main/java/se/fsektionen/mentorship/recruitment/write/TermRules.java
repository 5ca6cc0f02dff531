package se.fsektionen.mentorship.recruitment.write;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.recruitment.FindTerms.Stage;
import se.fsektionen.mentorship.recruitment.TermDates;

/** What a term must keep. */
final class TermRules {

    private static final int LONGEST_MONTHS = 18;

    private TermRules() {}

    record TermMustExist(@Nullable Object term) implements DomainRule {
        @Override
        public boolean isBroken() {
            return term == null;
        }
    }

    record TermIsCreatedOnce(@Nullable TermDates already, TermDates dates) implements DomainRule {
        @Override
        public boolean isBroken() {
            return already != null && !already.equals(dates);
        }
    }

    record TermEndsAfterItStarts(TermDates dates) implements DomainRule {
        @Override
        public boolean isBroken() {
            return !dates.end().isAfter(dates.start());
        }
    }

    record TermLastsAboutAYear(TermDates dates) implements DomainRule {
        @Override
        public boolean isBroken() {
            return dates.end().isAfter(dates.start().plusMonths(LONGEST_MONTHS));
        }

        @Override
        public Object[] arguments() {
            return new Object[] {LONGEST_MONTHS};
        }
    }

    record TermMustNotBeClosed(Stage stage) implements DomainRule {
        @Override
        public boolean isBroken() {
            return stage == Stage.CLOSED;
        }
    }

    record ApplicationsCloseInTheFuture(LocalDate lastDay, LocalDate today) implements DomainRule {
        @Override
        public boolean isBroken() {
            return lastDay.isBefore(today);
        }
    }

    record ApplicationsMustBeOpen(Stage stage) implements DomainRule {
        @Override
        public boolean isBroken() {
            return stage != Stage.APPLICATIONS_OPEN;
        }
    }

    /** The selection rests on who applied: once it is begun, the form stays closed. */
    record ApplicationsOpenOnce(Stage stage) implements DomainRule {
        @Override
        public boolean isBroken() {
            return stage == Stage.APPLICATIONS_CLOSED || stage == Stage.CLOSED;
        }
    }

    record ApplicationsMustBeClosedFirst(Stage stage) implements DomainRule {
        @Override
        public boolean isBroken() {
            return stage != Stage.APPLICATIONS_CLOSED;
        }
    }
}
