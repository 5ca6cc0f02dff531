package se.fsektionen.mentorship.relationship.automation;

import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Sends the nudging round out every hour, the first a while after the start: a restart is no reason to hurry. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NudgingRounds {

    private final NudgingRound round;

    NudgingRounds(NudgingRound round) {
        this.round = round;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void walk() {
        round.walk();
    }
}
