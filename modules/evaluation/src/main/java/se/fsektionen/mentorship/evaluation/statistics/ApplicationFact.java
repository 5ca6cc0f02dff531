package se.fsektionen.mentorship.evaluation.statistics;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A student applied. */
@Document("evaluation_applications")
record ApplicationFact(@Id String id, String term, boolean withdrawn, boolean paired) {}
