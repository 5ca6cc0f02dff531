package se.fsektionen.mentorship.recruitment;

import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;

/** What can be asked of an application. */
public sealed interface ApplicationCommand extends Command {

    ApplicationId applicationId();

    @Override
    default ApplicationId target() {
        return applicationId();
    }

    /** Applies; refused unless the term takes applications. The same form twice is one application. */
    record Apply(ApplicationId applicationId, TermId termId, PersonId applicant, ApplicationForm form)
            implements ApplicationCommand {}

    /** Sends in the application anew with other words, in one step: refused, the first one stands. */
    record ChangeApplication(ApplicationId applicationId, ApplicationForm form) implements ApplicationCommand {}

    /** The applicant's word, given by the personal link, that name and telephone in the application are right. */
    record ConfirmApplicant(ApplicationId applicationId) implements ApplicationCommand {}

    record WithdrawApplication(ApplicationId applicationId) implements ApplicationCommand {}
}
