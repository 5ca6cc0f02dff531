package se.fsektionen.mentorship.recruitment;

import java.util.Optional;
import se.fsektionen.mentorship.kernel.Query;

/** One application. */
public record FindApplication(ApplicationId applicationId)
        implements Query<Optional<FindApplications.ReceivedApplication>> {}
