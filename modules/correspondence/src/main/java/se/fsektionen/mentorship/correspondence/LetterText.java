package se.fsektionen.mentorship.correspondence;

/**
 * A letter's subject and body before it is merged: plain text with places like {@code {{name}}}. Holds no personal data.
 */
public record LetterText(String subject, String body) {}
