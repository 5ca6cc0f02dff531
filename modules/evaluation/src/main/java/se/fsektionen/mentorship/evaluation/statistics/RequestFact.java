package se.fsektionen.mentorship.evaluation.statistics;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An alumnus was asked for a term, or answered.
 *
 * @param yes the latest answer; null if none
 */
@Document("evaluation_requests")
record RequestFact(
        @Id String id, String term, boolean asked, @Nullable Boolean yes) {}
