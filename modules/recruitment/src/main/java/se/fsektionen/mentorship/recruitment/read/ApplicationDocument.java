package se.fsektionen.mentorship.recruitment.read;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindApplications.ReceivedApplication;

@Document("recruitment_applications")
record ApplicationDocument(
        @Id String id, String term, String applicant, ApplicationForm form, Instant receivedAt, boolean withdrawn) {

    ApplicationDocument asWithdrawn() {
        return new ApplicationDocument(id, term, applicant, form, receivedAt, true);
    }

    ReceivedApplication view() {
        return new ReceivedApplication(
                new ApplicationId(id), new TermId(term), new PersonId(applicant), form, receivedAt, withdrawn);
    }
}
