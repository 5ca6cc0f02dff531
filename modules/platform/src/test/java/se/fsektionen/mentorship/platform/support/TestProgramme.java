package se.fsektionen.mentorship.platform.support;

import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;

/**
 * The platform and whatever modules are on the class path, on embedded stores, with a clock that a test moves. Bears no mark
 * that a scan would find: the real program must not take it up.
 */
@EnableAutoConfiguration
@ComponentScan("se.fsektionen.mentorship")
public class TestProgramme {

    /** When a test begins, unless it says otherwise: a Monday in autumn. */
    public static final Instant START = Instant.parse("2026-09-07T08:00:00Z");

    /** Primary, since Axon hands a bean to a handler only if there is just one or a primary one. */
    @Bean
    @Primary
    MovableClock clock() {
        return new MovableClock(START);
    }

    /** Arguments for a program on a data folder of its own. */
    public static String[] arguments(String dataDir) {
        return new String[] {
            "--mentorship.data-dir=" + dataDir,
            "--spring.main.web-application-type=none",
            "--spring.main.banner-mode=off",
            "--axon.timeout.enabled=false",
            "--axon.serializer.general=jackson3",
            "--axon.serializer.messages=jackson3",
            "--axon.serializer.events=jackson3"
        };
    }

    static String freshFolder() {
        return "target/test-data/" + UUID.randomUUID();
    }
}
