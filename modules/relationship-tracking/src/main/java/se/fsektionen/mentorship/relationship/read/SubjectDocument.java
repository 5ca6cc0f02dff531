package se.fsektionen.mentorship.relationship.read;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Which events are about one person, pair or proposal.
 *
 * @param events their identifiers, sorted: in whichever order they arrived, the document is the same
 */
@Document("relationship_timeline_subjects")
record SubjectDocument(@Id String subject, List<String> events) {}
