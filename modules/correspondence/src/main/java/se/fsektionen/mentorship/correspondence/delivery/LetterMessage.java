package se.fsektionen.mentorship.correspondence.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import se.fsektionen.mentorship.correspondence.FindBrochure.BrochureFile;
import se.fsektionen.mentorship.correspondence.FindLetter;

/** A letter as a mail message: plain text, and the brochures as attachments. */
final class LetterMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;
    private boolean handedOver;

    /** @throws MessagingException if the recipient's address can't stand in a mail */
    LetterMessage(
            Session session,
            InternetAddress from,
            FindLetter.Letter letter,
            List<BrochureFile> attachments,
            Instant now)
            throws MessagingException {
        super(session);
        String sender = from.getAddress();
        messageId = "<" + letter.row().letterId() + sender.substring(sender.lastIndexOf('@')) + ">";
        setFrom(from);
        setRecipient(Message.RecipientType.TO, recipient(letter.row().address()));
        setSubject(letter.row().subject(), UTF_8);
        setSentDate(Date.from(now));
        setHeader("Content-Language", letter.language().locale().getLanguage());
        setHeader("Auto-Submitted", "auto-generated");
        if (attachments.isEmpty()) {
            setText(letter.body(), UTF_8);
        } else {
            setContent(parts(letter.body(), attachments));
        }
        saveChanges();
    }

    private static InternetAddress recipient(String address) throws MessagingException {
        int at = address.lastIndexOf('@');
        return new InternetAddress(address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1)), true);
    }

    private static MimeMultipart parts(String body, List<BrochureFile> attachments) throws MessagingException {
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart words = new MimeBodyPart();
        words.setText(body, UTF_8);
        parts.addBodyPart(words);
        for (BrochureFile file : attachments) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), "application/pdf")));
            part.setFileName(file.name());
            parts.addBodyPart(part);
        }
        return parts;
    }

    /** The same letter always has the same identifier, so that a mailbox can tell a second copy. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        super.writeTo(out, ignored);
        handedOver = true;
    }

    /** Whether the mail server was given all of it: from then on, silence does not mean no. */
    boolean isHandedOver() {
        return handedOver;
    }
}
