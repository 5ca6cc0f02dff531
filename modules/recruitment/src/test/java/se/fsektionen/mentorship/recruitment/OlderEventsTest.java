package se.fsektionen.mentorship.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;
import static se.fsektionen.mentorship.recruitment.Samples.DATES;
import static se.fsektionen.mentorship.recruitment.Samples.anna;
import static se.fsektionen.mentorship.recruitment.Samples.form;
import static se.fsektionen.mentorship.recruitment.Samples.profile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.platform.ErasePerson;
import se.fsektionen.mentorship.platform.support.RunningProgramme;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.AcceptRequest;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.RegisterAlumnus;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.Apply;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.ChangeApplication;
import se.fsektionen.mentorship.recruitment.ApplicationEvent.ApplicationReceived;
import se.fsektionen.mentorship.recruitment.TermCommand.CreateTerm;
import se.fsektionen.mentorship.recruitment.TermCommand.OpenApplications;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events that were stored, encrypted, before the form asked for a role and the mentor for years of study. */
class OlderEventsTest {

    private static final ApplicationId APPLICATION = ApplicationId.of(AUTUMN, BO);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RunningProgramme programme;

    @BeforeEach
    void storeInTheOlderForm() {
        programme = RunningProgramme.start();
        programme.send(new CreateTerm(AUTUMN, 2026, Season.AUTUMN, DATES));
        programme.send(new RegisterAlumnus(ANNA, anna()));
        programme.send(new AcceptRequest(ANNA, AUTUMN, profile(2)));
        programme.send(new OpenApplications(AUTUMN, LocalDate.of(2026, 9, 20)));
        programme.send(new Apply(APPLICATION, AUTUMN, BO, form()));
        programme.settle();
        store("recruitment.MentorJoined", "profile", "studyYears");
        store("recruitment.ApplicationReceived", "form", "role");
    }

    @AfterEach
    void stop() {
        programme.close();
    }

    private void store(String type, String record, String without) {
        JdbcTemplate jdbc = new JdbcTemplate(programme.bean(DataSource.class));
        byte[] payload =
                jdbc.queryForObject("SELECT payload FROM DomainEventEntry WHERE payloadType = ?", byte[].class, type);
        ObjectNode event = (ObjectNode) JSON.readTree(payload);
        assertThat(((ObjectNode) event.get(record)).remove(without)).isNotNull();
        byte[] older = event.toString().getBytes(StandardCharsets.UTF_8);
        jdbc.update(
                "UPDATE DomainEventEntry SET payload = ?, payloadRevision = '1' WHERE payloadType = ?", older, type);
    }

    private ApplicationForm stored() {
        return ((ApplicationReceived) programme
                        .bean(EventStore.class)
                        .readEvents(APPLICATION.value())
                        .next()
                        .getPayload())
                .form();
    }

    @Test
    void areReadAsIfNothingHadBeenAnswered() {
        assertThat(stored().role()).isEmpty();
        assertThat(stored().industry()).isEqualTo(form().industry());
        programme.documentsAfterRebuild();
        MentorProfile mentor =
                programme.ask(new FindAlumnus(ANNA)).orElseThrow().profile();
        assertThat(mentor).isNotNull();
        assertThat(mentor.studyYears()).isEmpty();
        assertThat(mentor.role()).isEqualTo(profile(2).role());
    }

    @Test
    void canBeFollowedByOthers() {
        programme.send(new ChangeApplication(APPLICATION, form()));
        programme.send(new AcceptRequest(ANNA, AUTUMN, profile(2)));
        programme.documentsAfterRebuild();
        assertThat(programme.ask(new FindApplication(APPLICATION)).orElseThrow().form())
                .isEqualTo(form());
        assertThat(programme.ask(new FindAlumnus(ANNA)).orElseThrow().profile()).isEqualTo(profile(2));
    }

    @Test
    void areErasedWithThePerson() {
        programme.send(new ErasePerson(BO));
        assertThat(stored().name()).isEqualTo(Personal.ERASED);
        assertThat(stored().role()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3"})
    void areRefusedWhereNothingSaysHowToReadThem(String revision) {
        new JdbcTemplate(programme.bean(DataSource.class))
                .update(
                        "UPDATE DomainEventEntry SET payloadRevision = ? WHERE payloadType = ?",
                        revision,
                        "recruitment.ApplicationReceived");
        assertThatThrownBy(this::stored).rootCause().hasMessageContaining("revision " + revision);
    }
}
