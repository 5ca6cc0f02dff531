package se.fsektionen.mentorship.ui.recruitment.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.platform.support.MovableClock;
import se.fsektionen.mentorship.platform.support.TestProgramme;

class SendingLimitTest {

    private final MovableClock clock = new MovableClock(TestProgramme.START);
    private final SendingLimit limit = new SendingLimit(clock);

    @Test
    void aClassroomGetsThroughAndAScriptDoesNot() {
        for (int i = 0; i < 60; i++) {
            assertThat(limit.lets("10.0.0.1")).isTrue();
        }
        assertThat(limit.lets("10.0.0.1")).isFalse();
        assertThat(limit.lets("10.0.0.2")).isTrue();
        clock.advance(Duration.ofMinutes(61));
        assertThat(limit.lets("10.0.0.1")).isTrue();
    }
}
