package se.fsektionen.mentorship.recruitment.write;

import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.recruitment.ApplicationForm;

/** What an application must keep. */
final class ApplicationRules {

    private ApplicationRules() {}

    /** P10: a mentee is a student of one of the section's programmes. */
    record ApplicantStudiesAProgramme(ApplicationForm form) implements DomainRule {
        @Override
        public boolean isBroken() {
            return form.programme() == null;
        }

        @Override
        public String toString() {
            return "ApplicantStudiesAProgramme";
        }
    }

    record StudyYearIsPossible(ApplicationForm form) implements DomainRule {
        @Override
        public boolean isBroken() {
            Integer year = form.studyYear();
            return year == null || year < 1 || year > 10;
        }

        @Override
        public String toString() {
            return "StudyYearIsPossible";
        }
    }

    record ApplicationSaysWhy(String motivation) implements DomainRule {
        @Override
        public boolean isBroken() {
            return motivation.isBlank();
        }

        @Override
        public String toString() {
            return "ApplicationSaysWhy";
        }
    }

    record StudentAppliesOnce(boolean hasApplied) implements DomainRule {
        @Override
        public boolean isBroken() {
            return hasApplied;
        }
    }

    record WithdrawnApplicationCannotChange(boolean withdrawn) implements DomainRule {
        @Override
        public boolean isBroken() {
            return withdrawn;
        }
    }
}
