package se.fsektionen.mentorship.correspondence.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection to the mail server for many letters, opened when the first is handed over. */
final class MailConnection implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(MailConnection.class);

    private final MailServer server;
    private @Nullable Transport transport;

    MailConnection(MailServer server) {
        this.server = server;
    }

    /** Returns when the mail server has taken the letter. */
    void send(LetterMessage message) throws DeliveryProblem {
        Transport open = open();
        try {
            open.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            throw DeliveryProblem.sending(e, message.isHandedOver());
        }
    }

    private Transport open() throws DeliveryProblem {
        try {
            if (transport == null || !transport.isConnected()) {
                transport = server.connect();
            }
            return transport;
        } catch (MessagingException e) {
            throw DeliveryProblem.connecting(e);
        }
    }

    @Override
    public void close() {
        if (transport == null) {
            return;
        }
        try {
            transport.close();
        } catch (MessagingException e) {
            log.debug("The mail server did not say goodbye", e);
        }
    }
}
