package se.fsektionen.mentorship.correspondence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.correspondence.LetterCommand.WriteLetter;
import se.fsektionen.mentorship.correspondence.LinkCommand.IssueLink;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.support.TestProgramme;

/** Letters for tests. */
public final class Letters {

    public static final TermId TERM = TermId.of(2026, Season.AUTUMN);
    public static final MailingId MAILING = new MailingId("mailing-1");
    public static final Instant EXPIRY = TestProgramme.START.plusSeconds(3600);

    private Letters() {}

    public static PersonId person(String name) {
        return new PersonId("person-" + name);
    }

    public static LinkId link(String name) {
        return LinkId.of(LinkPurpose.ANSWER_REQUEST, TERM.value(), name);
    }

    public static IssueLink issueLink(String name) {
        return new IssueLink(link(name), person(name), LinkPurpose.ANSWER_REQUEST, TERM.value(), EXPIRY);
    }

    /** The first letter, in a mailing. */
    public static WriteLetter first(String name) {
        return letter(LetterKind.FIRST_LETTER, name, MAILING, List.of(new MergeLink("answer", link(name))), List.of());
    }

    /** The fuller letter with its brochure. */
    public static WriteLetter fuller(String name) {
        return letter(LetterKind.FULLER_LETTER, name, null, List.of(), List.of(Brochure.MENTOR));
    }

    private static WriteLetter letter(
            LetterKind kind,
            String name,
            @Nullable MailingId mailing,
            List<MergeLink> links,
            List<Brochure> attachments) {
        return new WriteLetter(
                LetterId.causedBy(kind, TERM.value(), name),
                person(name),
                new EmailAddress(name + "@example.org"),
                Language.SWEDISH,
                kind,
                TERM,
                mailing,
                null,
                values(name),
                links,
                attachments);
    }

    private static List<MergeValue> values(String name) {
        return List.of(MergeValue.about(person(name), "name", "Åsa " + name), MergeValue.of("term", "hösten 2026"));
    }
}
