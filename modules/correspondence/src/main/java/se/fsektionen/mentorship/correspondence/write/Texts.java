package se.fsektionen.mentorship.correspondence.write;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.correspondence.FindTemplate;
import se.fsektionen.mentorship.correspondence.FindTextProblem;
import se.fsektionen.mentorship.correspondence.LetterText;
import se.fsektionen.mentorship.kernel.DomainRule;

/** Tells what a letter would say, and whether it may, before it is written. */
@Component
class Texts {

    @QueryHandler
    LetterText template(FindTemplate query) {
        return LetterText.template(query.kind(), query.language());
    }

    @QueryHandler
    Optional<DomainRule> problem(FindTextProblem query) {
        return TextRules.firstBroken(
                query.text(), query.kind().wordPlaces(), query.kind().linkPlaces());
    }
}
