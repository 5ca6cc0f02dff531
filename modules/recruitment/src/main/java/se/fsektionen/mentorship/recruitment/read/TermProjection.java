package se.fsektionen.mentorship.recruitment.read;

import java.util.Comparator;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.platform.Projection;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Stage;
import se.fsektionen.mentorship.recruitment.TermEvent;
import se.fsektionen.mentorship.recruitment.TermEvent.ApplicationsClosed;
import se.fsektionen.mentorship.recruitment.TermEvent.ApplicationsOpened;
import se.fsektionen.mentorship.recruitment.TermEvent.TermAnnounced;
import se.fsektionen.mentorship.recruitment.TermEvent.TermClosed;
import se.fsektionen.mentorship.recruitment.TermEvent.TermCreated;
import se.fsektionen.mentorship.recruitment.TermEvent.TermDatesChanged;

@Projection(processingGroup = "recruitment.projection")
class TermProjection {

    private final Documents<TermDocument> terms;

    @Autowired
    TermProjection(MongoOperations mongo) {
        this(new Documents<>(mongo, TermDocument.class));
    }

    TermProjection(Documents<TermDocument> terms) {
        this.terms = terms;
    }

    @EventHandler
    void on(TermEvent event) {
        TermId id = event.termId();
        switch (event) {
            case TermCreated created ->
                terms.save(TermDocument.created(id, created.year(), created.season(), created.dates()));
            case TermDatesChanged changed -> terms.change(id, term -> term.with(changed.dates()));
            case TermAnnounced ignored -> terms.change(id, TermDocument::asAnnounced);
            case ApplicationsOpened opened -> terms.change(id, term -> term.open(opened.lastDay()));
            case ApplicationsClosed ignored -> terms.change(id, term -> term.at(Stage.APPLICATIONS_CLOSED));
            case TermClosed ignored -> terms.change(id, term -> term.at(Stage.CLOSED));
        }
    }

    @ResetHandler
    void reset() {
        terms.drop();
    }

    @QueryHandler
    List<FindTerms.Term> handle(FindTerms query) {
        return terms.all().stream()
                .map(TermDocument::view)
                .sorted(Comparator.comparing(
                                (FindTerms.Term term) -> term.dates().studiesStart())
                        .reversed())
                .toList();
    }
}
