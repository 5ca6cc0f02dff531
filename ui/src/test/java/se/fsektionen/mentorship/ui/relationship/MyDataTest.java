package se.fsektionen.mentorship.ui.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.activities.FindActivities;
import se.fsektionen.mentorship.correspondence.FindLetters;
import se.fsektionen.mentorship.evaluation.FindSurvey;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindAlumnus;
import se.fsektionen.mentorship.recruitment.FindApplication;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Stage;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.recruitment.TermDates;
import se.fsektionen.mentorship.relationship.FindMyPage;
import se.fsektionen.mentorship.relationship.FindMyPage.MyPage;
import se.fsektionen.mentorship.relationship.FindMyPage.MyPair;
import se.fsektionen.mentorship.relationship.PairStatus;
import se.fsektionen.mentorship.relationship.Side;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MyDataTest {

    private static final TermId AUTUMN = TermId.of(2026, Season.AUTUMN);
    private static final PersonId BO = new PersonId("person-bo");
    private static final PersonId ANNA = new PersonId("person-anna");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

    private final Queries queries = mock(Queries.class);

    @Test
    void holdsWhatTheReadModelsHoldOfOneself() {
        when(queries.ask(any(FindTerms.class)))
                .thenReturn(List.of(new Term(
                        AUTUMN,
                        2026,
                        Season.AUTUMN,
                        new TermDates(DAY, DAY, DAY),
                        true,
                        Stage.APPLICATIONS_CLOSED,
                        null)));
        when(queries.ask(any(FindPerson.class)))
                .thenReturn(Optional.of(new Person(BO, "Bo Ek", "bo@example.se", "070-1", "F3", Language.SWEDISH)));
        when(queries.ask(any(FindAlumnus.class))).thenReturn(Optional.empty());
        when(queries.ask(any(FindApplication.class))).thenReturn(Optional.empty());
        when(queries.ask(any(FindActivities.class))).thenReturn(List.of());
        when(queries.ask(any(FindSurvey.class))).thenReturn(Optional.empty());
        when(queries.ask(any(FindLetters.class))).thenReturn(new FindLetters.Page(List.of(), 0));
        when(queries.ask(any(FindMyPage.class)))
                .thenReturn(Optional.of(new MyPage(
                        BO,
                        AUTUMN,
                        List.of(new MyPair(
                                PairId.of(AUTUMN, ANNA, BO),
                                Side.MENTEE,
                                ANNA,
                                PairStatus.RUNNING,
                                DAY,
                                List.of(),
                                List.of())))));

        JsonNode data = JsonMapper.shared().readTree(MyData.json(BO, queries));

        assertThat(data.get("person").get("name").asString()).isEqualTo("Bo Ek");
        assertThat(data.get("person").get("personId").asString()).isEqualTo("person-bo");
        JsonNode pair = data.get("pairs").get(0).get("pairs").get(0);
        assertThat(pair.get("side").asString()).isEqualTo("MENTEE");
        assertThat(pair.get("started").asString()).isEqualTo("2026-09-07");
        assertThat(data.has("alumnus")).isFalse();
    }
}
