package se.fsektionen.mentorship.matching.read;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A run on record; found by the digest of its input.
 *
 * @param input as {@link se.fsektionen.mentorship.matching.ProposalEvent.RunRecorded} has it
 */
@Document("matching_runs")
record RunDocument(@Id String inputDigest, String proposal, String input, String resultDigest, Instant at) {}
