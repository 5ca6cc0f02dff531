package se.fsektionen.mentorship.recruitment.write;

import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.recruitment.MentorProfile;

/** What an alumnus's entry in the register must keep. */
final class AlumnusRules {

    static final int EARLIEST_GRADUATION = 1961;
    static final int LATEST_GRADUATION = 2100;

    private AlumnusRules() {}

    record PersonMustHaveAName(String name) implements DomainRule {
        @Override
        public boolean isBroken() {
            return name.isBlank();
        }

        @Override
        public String toString() {
            return "PersonMustHaveAName";
        }
    }

    record PersonMustHaveAnEmailAddress(String email) implements DomainRule {
        @Override
        public boolean isBroken() {
            return !EmailAddress.isValid(email);
        }

        @Override
        public String toString() {
            return "PersonMustHaveAnEmailAddress";
        }
    }

    /** The faculty opened in 1961. */
    record GraduationYearMustBePossible(AlumnusDetails details) implements DomainRule {
        @Override
        public boolean isBroken() {
            Integer year = details.graduationYear();
            return year != null && (year < EARLIEST_GRADUATION || year > LATEST_GRADUATION);
        }

        @Override
        public Object[] arguments() {
            return new Object[] {Integer.toString(EARLIEST_GRADUATION)};
        }

        @Override
        public String toString() {
            return "GraduationYearMustBePossible";
        }
    }

    /** An erased entry is as good as none, until the person comes back. */
    record AlumnusMustBeRegistered(@Nullable AlumnusDetails details) implements DomainRule {
        @Override
        public boolean isBroken() {
            return details == null || details.erased();
        }

        @Override
        public String toString() {
            return "AlumnusMustBeRegistered";
        }
    }

    record AlumnusMayBeAskedAgain(boolean mayBeAsked) implements DomainRule {
        @Override
        public boolean isBroken() {
            return !mayBeAsked;
        }
    }

    /** P03: one or two mentees. */
    record CapacityIsOneOrTwo(MentorProfile profile) implements DomainRule {
        @Override
        public boolean isBroken() {
            return profile.capacity() < 1 || profile.capacity() > 2;
        }

        @Override
        public String toString() {
            return "CapacityIsOneOrTwo";
        }
    }

    record PreferredStudyYearsExist(MentorProfile profile) implements DomainRule {
        @Override
        public boolean isBroken() {
            return !MentorProfile.STUDY_YEARS.containsAll(profile.studyYears());
        }

        @Override
        public String toString() {
            return "PreferredStudyYearsExist";
        }
    }

    record CapacityCoversPlacesTaken(int capacity, int taken) implements DomainRule {
        @Override
        public boolean isBroken() {
            return capacity < taken;
        }

        @Override
        public Object[] arguments() {
            return new Object[] {taken};
        }
    }

    /** P03, over all terms that run side by side. */
    record MentorHasAFreePlace(int capacity, int taken) implements DomainRule {
        @Override
        public boolean isBroken() {
            return taken >= capacity;
        }

        @Override
        public Object[] arguments() {
            return new Object[] {capacity};
        }
    }

    record MentorMustHaveJoined(boolean joined) implements DomainRule {
        @Override
        public boolean isBroken() {
            return !joined;
        }
    }

    record MatchedMentorCannotDecline(boolean matched) implements DomainRule {
        @Override
        public boolean isBroken() {
            return matched;
        }
    }

    record ContactMustSaySomething(String note) implements DomainRule {
        @Override
        public boolean isBroken() {
            return note.isBlank();
        }

        @Override
        public String toString() {
            return "ContactMustSaySomething";
        }
    }
}
