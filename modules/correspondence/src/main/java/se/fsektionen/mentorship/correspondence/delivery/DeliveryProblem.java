package se.fsektionen.mentorship.correspondence.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** A letter did not get through, in the mail server's words, and what that means for it. */
final class DeliveryProblem extends Exception {

    /** What can be done about it. */
    enum Kind {
        /** Trying this letter again may help. */
        PASSING,
        /** Trying this letter again does not help. */
        LASTING,
        /** The server can't be used: no letter has a chance now. */
        SERVER,
        /** The server had the whole letter, then fell silent: it may have taken it. */
        UNKNOWN_OUTCOME
    }

    private static final int CLOSING = 421;
    private static final int REFUSED_FOR_GOOD = 500;

    private final Kind kind;

    private DeliveryProblem(Kind kind, String words) {
        super(words.strip().replaceAll("\\s+", " "));
        this.kind = kind;
    }

    /** The letter can't be put in an envelope. */
    static DeliveryProblem unusableAddress() {
        return new DeliveryProblem(Kind.LASTING, "550 The address can't be used for mail");
    }

    /** The server could not be reached, or did not let us in. */
    static DeliveryProblem connecting(MessagingException e) {
        String what = e instanceof AuthenticationFailedException ? "Sign-in refused: " : "";
        return new DeliveryProblem(Kind.SERVER, what + e.getMessage());
    }

    /** Something went wrong with a letter on an open connection. */
    static DeliveryProblem sending(MessagingException e, boolean handedOver) {
        Reply reply = Reply.in(e);
        return new DeliveryProblem(reply.kind(handedOver), reply.words());
    }

    Kind kind() {
        return kind;
    }

    /** What the server answered; the code is not positive if it did not. */
    private record Reply(int code, String words, boolean aboutSender) {

        /** The reply about the recipient if there is one, since the outermost only sums up. */
        static Reply in(MessagingException e) {
            Reply found = new Reply(-1, e.getMessage(), false);
            for (Exception next = e;
                    next != null;
                    next = next instanceof MessagingException m ? m.getNextException() : null) {
                found = switch (next) {
                    case SMTPAddressFailedException address ->
                        new Reply(address.getReturnCode(), address.getMessage(), false);
                    case SMTPSenderFailedException sender ->
                        new Reply(sender.getReturnCode(), sender.getMessage(), true);
                    case SMTPSendFailedException send -> new Reply(send.getReturnCode(), send.getMessage(), false);
                    default -> found;
                };
            }
            return found;
        }

        Kind kind(boolean handedOver) {
            if (code <= 0) {
                return handedOver ? Kind.UNKNOWN_OUTCOME : Kind.SERVER;
            }
            if (code == CLOSING || aboutSender) {
                return Kind.SERVER;
            }
            return code >= REFUSED_FOR_GOOD ? Kind.LASTING : Kind.PASSING;
        }
    }
}
