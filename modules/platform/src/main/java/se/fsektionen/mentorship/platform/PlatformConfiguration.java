package se.fsektionen.mentorship.platform;

import java.time.Clock;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** What the whole program shares. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MentorshipSettings.class)
class PlatformConfiguration {

    /** The time; a test or a demonstration brings its own. */
    @Bean
    @Fallback
    static Clock systemClock() {
        return Clock.system(Stockholm.ZONE);
    }

    /** Events are stamped by the same clock. Axon keeps it in a static field. */
    @Autowired
    void stampEventsBy(Clock clock) {
        GenericEventMessage.clock = clock;
    }

    @Bean
    CommandTargetResolver commandTargetResolver() {
        return new CommandTargets();
    }
}
