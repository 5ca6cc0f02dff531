package se.fsektionen.mentorship.ui.relationship;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.fsektionen.mentorship.activities.FindActivities;
import se.fsektionen.mentorship.activities.FindActivities.Activity;
import se.fsektionen.mentorship.correspondence.FindLetters;
import se.fsektionen.mentorship.evaluation.FindSurvey;
import se.fsektionen.mentorship.evaluation.SurveyId;
import se.fsektionen.mentorship.kernel.Identifier;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindAlumnus;
import se.fsektionen.mentorship.recruitment.FindApplication;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.relationship.FindMyPage;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is stored about one person, to take along: nothing that somebody else has said. */
final class MyData {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .addMixIn(Identifier.class, AsText.class)
            .build();

    private final PersonId self;
    private final Queries queries;
    private final List<TermId> terms;

    private interface AsText {
        @JsonValue
        String value();
    }

    private MyData(PersonId self, Queries queries) {
        this.self = self;
        this.queries = queries;
        this.terms = queries.ask(new FindTerms()).stream().map(Term::termId).toList();
    }

    static byte[] json(PersonId self, Queries queries) {
        return JSON.writeValueAsBytes(new MyData(self, queries).all());
    }

    private Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        queries.ask(new FindPerson(self)).ifPresent(person -> all.put("person", person));
        queries.ask(new FindAlumnus(self)).ifPresent(alumnus -> all.put("alumnus", alumnus));
        all.put(
                "applications",
                terms.stream()
                        .map(term -> queries.ask(new FindApplication(ApplicationId.of(term, self))))
                        .flatMap(Optional::stream)
                        .toList());
        all.put(
                "pairs",
                terms.stream()
                        .map(term -> queries.ask(new FindMyPage(self, term)))
                        .flatMap(Optional::stream)
                        .toList());
        all.put("invitations", invitations());
        all.put(
                "surveys",
                terms.stream()
                        .map(term -> queries.ask(new FindSurvey(SurveyId.of(term, self))))
                        .flatMap(Optional::stream)
                        .toList());
        all.put(
                "letters",
                queries.ask(new FindLetters(FindLetters.Filter.to(self), 0, Integer.MAX_VALUE))
                        .letters());
        return all;
    }

    private List<Map<String, Object>> invitations() {
        return terms.stream()
                .flatMap(term -> queries.ask(new FindActivities(term)).stream())
                .flatMap(activity -> invitation(activity).stream())
                .toList();
    }

    private Optional<Map<String, Object>> invitation(Activity activity) {
        return activity.guest(self).map(guest -> Map.of("activity", activity.plan(), "answer", guest.answer()));
    }
}
