package se.fsektionen.mentorship.recruitment.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindMentees.Mentorship;

/** A mentee's mentor in a term; found by the pair. */
@Document("recruitment_mentees")
record MentorshipDocument(
        @Id String id,
        String mentee,
        String term,
        String mentor,
        String application,
        Instant since,
        @Nullable Instant until) {

    MentorshipDocument ended(Instant at) {
        return new MentorshipDocument(id, mentee, term, mentor, application, since, at);
    }

    Mentorship view() {
        return new Mentorship(
                new PersonId(mentee),
                new TermId(term),
                new PairId(id),
                new PersonId(mentor),
                new ApplicationId(application),
                since,
                until);
    }
}
