package se.fsektionen.mentorship.recruitment.read;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.mongodb.core.MongoOperations;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.platform.Projection;
import se.fsektionen.mentorship.recruitment.FindMentees;
import se.fsektionen.mentorship.recruitment.FindMentees.Mentorship;
import se.fsektionen.mentorship.recruitment.MenteeEvent;
import se.fsektionen.mentorship.recruitment.MenteeEvent.MenteeReleased;
import se.fsektionen.mentorship.recruitment.MenteeEvent.MentorGiven;

@Projection(processingGroup = "recruitment.projection")
class MenteeProjection {

    private final Documents<MentorshipDocument> mentorships;

    MenteeProjection(MongoOperations mongo) {
        mentorships = new Documents<>(mongo, MentorshipDocument.class);
    }

    @EventHandler
    void on(MenteeEvent event, @Timestamp Instant at) {
        switch (event) {
            case MentorGiven given ->
                mentorships.save(new MentorshipDocument(
                        given.pairId().value(),
                        given.personId().value(),
                        given.termId().value(),
                        given.mentor().value(),
                        given.applicationId().value(),
                        at,
                        null));
            case MenteeReleased released -> mentorships.change(released.pairId(), mentorship -> mentorship.ended(at));
        }
    }

    @ResetHandler
    void reset() {
        mentorships.drop();
    }

    @QueryHandler
    List<Mentorship> handle(FindMentees query) {
        return mentorships.all().stream()
                .map(MentorshipDocument::view)
                .filter(mentorship -> mentorship.term().equals(query.term()))
                .sorted(Comparator.comparing(Mentorship::since)
                        .thenComparing(m -> m.pair().value()))
                .toList();
    }
}
