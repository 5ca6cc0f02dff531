package se.fsektionen.mentorship.relationship.read;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.fsektionen.mentorship.kernel.Role;

/**
 * One event of the history, as it was said.
 *
 * @param aggregate whose event it is, and {@code sequence} which of its events
 * @param identifiers all that it is about, sorted
 */
@Document("relationship_timeline_entries")
record EntryDocument(
        @Id String eventId,
        String type,
        Instant at,
        String aggregate,
        long sequence,
        String actor,
        Role role,
        @Nullable String reason,
        String correlation,
        @Nullable String causation,
        List<String> clauses,
        List<String> identifiers,
        Map<String, Object> content) {

    Set<String> about(String kind) {
        return identifiers.stream()
                .filter(identifier -> identifier.startsWith(kind))
                .collect(Collectors.toSet());
    }

    EntryDocument saying(Map<String, Object> part, List<String> about) {
        return new EntryDocument(
                eventId,
                type,
                at,
                aggregate,
                sequence,
                actor,
                role,
                reason,
                correlation,
                causation,
                clauses,
                about,
                part);
    }
}
