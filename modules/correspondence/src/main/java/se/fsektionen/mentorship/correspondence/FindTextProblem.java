package se.fsektionen.mentorship.correspondence;

import java.util.Optional;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.Query;

/**
 * The rule that a text of this kind breaks, if any: what {@link LetterCommand.WriteLetter} would refuse. Ask it while the
 * text is still in the hands of whoever writes it.
 */
public record FindTextProblem(LetterKind kind, LetterText text) implements Query<Optional<DomainRule>> {}
