package se.fsektionen.mentorship.correspondence;

import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.Query;

/** The section's own text for a kind of letter, with its places, so that it can be read and changed before sending. */
public record FindTemplate(LetterKind kind, Language language) implements Query<LetterText> {}
