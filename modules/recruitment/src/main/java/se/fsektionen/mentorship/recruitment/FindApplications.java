package se.fsektionen.mentorship.recruitment;

import java.time.Instant;
import java.util.List;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/** The applications to a term, in the order they came; withdrawn ones too, but not those of erased people. */
public record FindApplications(TermId term) implements Query<List<FindApplications.ReceivedApplication>> {

    /**
     * An application as it was last sent in.
     *
     * @param receivedAt when it first came, or came anew after having been withdrawn
     */
    public record ReceivedApplication(
            ApplicationId applicationId,
            TermId term,
            PersonId applicant,
            ApplicationForm form,
            Instant receivedAt,
            boolean withdrawn) {}
}
