package se.fsektionen.mentorship.correspondence.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters leave; the server itself is set by {@code spring.mail.*}.
 *
 * @param from the sender, {@code Name <address>} or an address; empty for the server's user name, if that is an address
 * @param perMinute at most this many letters, so as not to flood the server
 * @param lookEvery how often it is looked for letters that have become due
 */
@ConfigurationProperties("mentorship.mail")
record MailSettings(
        @DefaultValue("") String from,
        @DefaultValue("120") int perMinute,
        @DefaultValue("10s") Duration lookEvery) {}
