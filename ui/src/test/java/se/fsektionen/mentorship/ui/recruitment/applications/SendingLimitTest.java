package se.fsektionen.mentorship.ui.recruitment.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.platform.support.MovableClock;
import se.fsektionen.mentorship.platform.support.TestProgramme;

class SendingLimitTest {

    private final MovableClock clock = new MovableClock(TestProgramme.START);
    private final SendingLimit limit = new SendingLimit(clock);

    private int letThrough(String machine, int attempts) {
        int through = 0;
        for (int i = 0; i < attempts; i++) {
            through += limit.lets(machine) ? 1 : 0;
        }
        return through;
    }

    @Test
    void aClassroomGetsThroughAndAScriptDoesNot() {
        assertThat(letThrough("192.0.2.1", 1_000)).isEqualTo(60);
        assertThat(letThrough("192.0.2.2", 1)).as("another machine").isEqualTo(1);
    }

    @Test
    void afterAnHourThereIsRoomAgain() {
        letThrough("192.0.2.1", 59);
        clock.advance(Duration.ofMinutes(40));
        assertThat(letThrough("192.0.2.1", 5)).isEqualTo(1);
        clock.advance(Duration.ofMinutes(21));
        assertThat(letThrough("192.0.2.1", 100))
                .as("the one from before counts")
                .isEqualTo(59);
    }
}
