package se.fsektionen.mentorship.recruitment.write;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.recruitment.FindTerms.Stage;
import se.fsektionen.mentorship.recruitment.write.TermRules.TermMustExist;

/** Asks the term itself, which stays locked until the command is done. */
@Component
class LoadedTerms implements Terms {

    private final Repository<Term> repository;

    LoadedTerms(@Qualifier("termRepository") Repository<Term> repository) {
        this.repository = repository;
    }

    @Override
    public Stage stageOf(TermId term) {
        try {
            return repository.load(term.value()).invoke(Term::stage);
        } catch (AggregateNotFoundException e) {
            throw new RuleBroken(new TermMustExist(null));
        }
    }
}
