package se.fsektionen.mentorship.correspondence;

import java.util.List;
import java.util.Optional;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.Query;

/** A letter as its recipient reads it, links and all. */
public record FindLetter(LetterId letterId) implements Query<Optional<FindLetter.Letter>> {

    /** The whole letter. */
    public record Letter(LetterRow row, Language language, String body, List<Brochure> attachments) {}
}
