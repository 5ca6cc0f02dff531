package se.fsektionen.mentorship.correspondence.read;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The file that was last uploaded for a brochure. */
@Document("correspondence_brochures")
record BrochureDocument(@Id String brochure, String file, String name, Instant replaced) {}
