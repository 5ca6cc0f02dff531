package se.fsektionen.mentorship.recruitment.read;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.platform.Projection;
import se.fsektionen.mentorship.recruitment.ApplicationEvent;
import se.fsektionen.mentorship.recruitment.ApplicationEvent.ApplicantConfirmed;
import se.fsektionen.mentorship.recruitment.ApplicationEvent.ApplicationReceived;
import se.fsektionen.mentorship.recruitment.ApplicationEvent.ApplicationWithdrawn;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindApplication;
import se.fsektionen.mentorship.recruitment.FindApplications;
import se.fsektionen.mentorship.recruitment.FindApplications.ReceivedApplication;

@Projection(processingGroup = "recruitment.projection")
class ApplicationProjection {

    private final Documents<ApplicationDocument> applications;

    @Autowired
    ApplicationProjection(MongoOperations mongo) {
        this(new Documents<>(mongo, ApplicationDocument.class));
    }

    ApplicationProjection(Documents<ApplicationDocument> applications) {
        this.applications = applications;
    }

    @EventHandler
    void on(ApplicationEvent event, @Timestamp Instant at) {
        switch (event) {
            case ApplicationReceived received ->
                applications.save(new ApplicationDocument(
                        received.applicationId().value(),
                        received.termId().value(),
                        received.applicant().value(),
                        received.form(),
                        firstReceived(received.applicationId(), at),
                        false));
            case ApplicantConfirmed ignored -> {}
            case ApplicationWithdrawn withdrawn ->
                applications.change(withdrawn.applicationId(), ApplicationDocument::asWithdrawn);
        }
    }

    /** Whoever changes an application keeps the place in the order they came; whoever withdrew it starts anew. */
    private Instant firstReceived(ApplicationId application, Instant now) {
        return applications
                .find(application)
                .filter(before -> !before.withdrawn())
                .map(ApplicationDocument::receivedAt)
                .orElse(now);
    }

    @ResetHandler
    void reset() {
        applications.drop();
    }

    @QueryHandler
    List<ReceivedApplication> handle(FindApplications query) {
        return applications.all().stream()
                .map(ApplicationDocument::view)
                .filter(application -> application.term().equals(query.term()))
                .filter(application -> !application.form().erased())
                .sorted(Comparator.comparing(ReceivedApplication::receivedAt)
                        .thenComparing(
                                application -> application.applicationId().value()))
                .toList();
    }

    @QueryHandler
    Optional<ReceivedApplication> handle(FindApplication query) {
        return applications.find(query.applicationId()).map(ApplicationDocument::view);
    }
}
