package se.fsektionen.mentorship.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.platform.support.RunningProgramme;

class ProcessorsTest {

    @Test
    void keepTheirPlacesOverARestart() {
        try (RunningProgramme programme = RunningProgramme.start()) {
            Groups groups = programme.bean(Groups.class);
            EventProcessingConfiguration processing = programme.bean(EventProcessingConfiguration.class);
            assertThat(groups.projections())
                    .isNotEmpty()
                    .allSatisfy(group -> assertThat(storeOf(processing, group)).isInstanceOf(MongoTokenStore.class));
            assertThat(groups.automations())
                    .isNotEmpty()
                    .allSatisfy(group -> assertThat(storeOf(processing, group)).isInstanceOf(JdbcTokenStore.class));
            assertThat(processing.eventProcessors()).containsOnlyKeys(groups.all());
        }
    }

    private static TokenStore storeOf(EventProcessingConfiguration processing, String group) {
        return ((SparingTokenStore) processing.tokenStore(group)).store();
    }

    /** Axon reports home unless told not to before its classes load. */
    @Test
    void reportNothingHome() {
        assertThat(Optional.ofNullable(System.getProperty("axoniq.update-checker.disabled")))
                .hasValue("true");
    }
}
