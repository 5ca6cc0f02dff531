package se.fsektionen.mentorship.correspondence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;

/** What can be asked of a letter. */
public sealed interface LetterCommand extends Command {

    LetterId letterId();

    @Override
    default LetterId target() {
        return letterId();
    }

    /**
     * Writes a letter and puts it in the outbox.
     *
     * @param text the coordinator's own text, or null for the template of the kind and language
     * @param mailing the mailing it is part of, or null
     * @param term the term it is about, or null
     */
    record WriteLetter(
            LetterId letterId,
            PersonId recipient,
            EmailAddress address,
            Language language,
            LetterKind kind,
            @Nullable TermId term,
            @Nullable MailingId mailing,
            @Nullable LetterText text,
            List<MergeValue> values,
            List<MergeLink> links,
            List<Brochure> attachments)
            implements LetterCommand {}

    /** Notes that the letter is kept unsent, since no mail server is set. */
    record KeepLetter(LetterId letterId) implements LetterCommand {}

    /** Notes that a delivery begins, before the mail server is spoken to: so that a crash leaves a trace. */
    record StartDelivery(LetterId letterId) implements LetterCommand {}

    /** Notes that the mail server took the letter. */
    record ConfirmDelivery(LetterId letterId) implements LetterCommand {}

    /** Notes that the mail server did not take the letter, and whether trying again can help. */
    record FailDelivery(LetterId letterId, String problem, boolean mayPass) implements LetterCommand {}

    /** The coordinator asks for a kept, failed or doubtful letter to be delivered now. */
    record SendAgain(LetterId letterId) implements LetterCommand {}

    /** The coordinator drops a letter that is not delivered. */
    record DropLetter(LetterId letterId) implements LetterCommand {}
}
