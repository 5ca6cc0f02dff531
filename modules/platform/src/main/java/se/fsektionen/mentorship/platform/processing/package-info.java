/** The processors that carry events to projections and automations: their tokens, dead letters, progress and replays. */
package se.fsektionen.mentorship.platform.processing;
