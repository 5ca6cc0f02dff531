package se.fsektionen.mentorship.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.platform.support.MovableClock;
import se.fsektionen.mentorship.platform.support.TestProgramme;

class SignInThrottleTest {

    private final MovableClock clock = new MovableClock(TestProgramme.START);
    private final SignInThrottle throttle = new SignInThrottle(clock);

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("alma");
        }
    }

    @Test
    void aFewMistakesAreFree() {
        fail(4);
        assertThat(throttle.mustWait("alma")).isFalse();
    }

    @Test
    void moreMistakesWaitTwiceAsLongEachTime() {
        fail(5);
        assertThat(throttle.mustWait("alma")).isTrue();
        assertThat(throttle.mustWait("bo")).isFalse();
        clock.advance(Duration.ofSeconds(30));
        assertThat(throttle.mustWait("alma")).isFalse();
        fail(1);
        clock.advance(Duration.ofSeconds(59));
        assertThat(throttle.mustWait("alma")).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(throttle.mustWait("alma")).isFalse();
    }

    @Test
    void signingInForgetsMistakes() {
        fail(4);
        throttle.succeeded("alma");
        fail(4);
        assertThat(throttle.mustWait("alma")).isFalse();
    }

    @Test
    void theLongestWaitHasALimit() {
        fail(500);
        clock.advance(Duration.ofMinutes(16));
        assertThat(throttle.mustWait("alma")).isFalse();
    }
}
