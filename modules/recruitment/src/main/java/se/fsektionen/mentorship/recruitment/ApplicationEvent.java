package se.fsektionen.mentorship.recruitment;

import se.fsektionen.mentorship.kernel.AddedField;
import se.fsektionen.mentorship.kernel.DataSubject;
import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.kernel.PolicyClause;
import se.fsektionen.mentorship.kernel.Serves;
import se.fsektionen.mentorship.kernel.TermId;

/** What happens to an application. */
public sealed interface ApplicationEvent extends DomainEvent {

    ApplicationId applicationId();

    TermId termId();

    PersonId applicant();

    @EventType(value = "recruitment.ApplicationReceived", revision = 2)
    @AddedField(revision = 2, place = "form.role", json = "\"\"")
    @Serves(PolicyClause.P13)
    record ApplicationReceived(
            ApplicationId applicationId,
            TermId termId,
            @DataSubject PersonId applicant,
            ApplicationForm form) implements ApplicationEvent {}

    /** The applicant says that the name and the telephone in the application are right: from now on the register has them. */
    @EventType("recruitment.ApplicantConfirmed")
    @Serves(PolicyClause.P11)
    record ApplicantConfirmed(
            ApplicationId applicationId,
            TermId termId,
            @DataSubject PersonId applicant,
            @Personal String name,
            @Personal String telephone)
            implements ApplicationEvent {}

    @EventType("recruitment.ApplicationWithdrawn")
    record ApplicationWithdrawn(ApplicationId applicationId, TermId termId, PersonId applicant)
            implements ApplicationEvent {}
}
