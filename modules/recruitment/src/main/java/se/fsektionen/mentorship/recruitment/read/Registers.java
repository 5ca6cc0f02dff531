package se.fsektionen.mentorship.recruitment.read;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindApplications.ReceivedApplication;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;

/** The registers as wholes, erased people among them: for counting. A few thousand entries are quickly looked through. */
@Component
class Registers {

    private final Documents<TermDocument> terms;
    private final Documents<AlumnusDocument> alumni;
    private final Documents<ApplicationDocument> applications;

    Registers(MongoOperations mongo) {
        terms = new Documents<>(mongo, TermDocument.class);
        alumni = new Documents<>(mongo, AlumnusDocument.class);
        applications = new Documents<>(mongo, ApplicationDocument.class);
    }

    List<Term> terms() {
        return terms.all().stream().map(TermDocument::view).toList();
    }

    List<Entry> alumni() {
        return alumni.all().stream().map(AlumnusDocument::view).toList();
    }

    List<ReceivedApplication> applicationsTo(TermId term) {
        return applications.all().stream()
                .map(ApplicationDocument::view)
                .filter(application -> application.term().equals(term))
                .toList();
    }
}
