package se.fsektionen.mentorship.correspondence.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.stereotype.Component;

/** The mail server and the sender, as set; letters are kept where either is missing. */
@Component
@EnableConfigurationProperties({MailProperties.class, MailSettings.class})
class MailServer {

    private static final int TLS_FROM_THE_START = 465;

    private final MailProperties properties;
    private final Session session;
    private final Optional<InternetAddress> from;

    MailServer(MailProperties properties, MailSettings settings) {
        this.properties = properties;
        this.session = Session.getInstance(sessionSettings(properties));
        this.from = address(settings.from().isBlank() ? properties.getUsername() : settings.from());
    }

    boolean isSet() {
        return !isBlank(properties.getHost()) && from.isPresent();
    }

    /** Host and port; empty if not set. */
    String name() {
        if (isBlank(properties.getHost())) {
            return "";
        }
        return properties.getPort() == null ? properties.getHost() : properties.getHost() + ":" + properties.getPort();
    }

    Optional<InternetAddress> from() {
        return from;
    }

    Session session() {
        return session;
    }

    Transport connect() throws MessagingException {
        Transport transport = session.getTransport(properties.getProtocol());
        int port = properties.getPort() == null ? -1 : properties.getPort();
        if (isBlank(properties.getUsername())) {
            transport.connect(properties.getHost(), port, null, null);
        } else {
            transport.connect(properties.getHost(), port, properties.getUsername(), properties.getPassword());
        }
        return transport;
    }

    /** Impatient, encrypted where the server can, and never a password in the clear; {@code spring.mail.properties} overrule. */
    private static Properties sessionSettings(MailProperties mail) {
        Properties settings = new Properties();
        String prefix = "mail." + mail.getProtocol() + ".";
        boolean tlsFromTheStart =
                mail.getSsl().isEnabled() || (mail.getPort() != null && mail.getPort() == TLS_FROM_THE_START);
        settings.setProperty(prefix + "connectiontimeout", "10000");
        settings.setProperty(prefix + "timeout", "60000");
        settings.setProperty(prefix + "writetimeout", "60000");
        settings.setProperty(prefix + "ssl.enable", String.valueOf(tlsFromTheStart));
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        settings.setProperty(prefix + "starttls.enable", "true");
        settings.setProperty(
                prefix + "starttls.required", String.valueOf(!tlsFromTheStart && !isBlank(mail.getUsername())));
        settings.putAll(mail.getProperties());
        return settings;
    }

    private static Optional<InternetAddress> address(@Nullable String text) {
        if (isBlank(text)) {
            return Optional.empty();
        }
        try {
            InternetAddress address = new InternetAddress(text, true);
            return address.getAddress().contains("@") ? Optional.of(address) : Optional.empty();
        } catch (AddressException e) {
            return Optional.empty();
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
