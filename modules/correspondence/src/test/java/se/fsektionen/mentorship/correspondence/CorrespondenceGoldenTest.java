package se.fsektionen.mentorship.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.fsektionen.mentorship.correspondence.LetterEvent.DeliveryFailed;
import se.fsektionen.mentorship.correspondence.LetterEvent.DeliveryStarted;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterDelivered;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterDropped;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterKept;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterRequeued;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterWritten;
import se.fsektionen.mentorship.correspondence.LinkEvent.LinkIssued;
import se.fsektionen.mentorship.correspondence.LinkEvent.LinkProlonged;
import se.fsektionen.mentorship.correspondence.LinkEvent.LinkRevoked;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.serialization.GoldenEvents;

class CorrespondenceGoldenTest {

    private static final PersonId ANNA = new PersonId("person-anna");
    private static final PersonId BO = new PersonId("person-bo");
    private static final LetterId LETTER = new LetterId("letter-1");
    private static final LinkId LINK = new LinkId("link-1");
    private static final Instant LATER = Instant.parse("2026-10-01T12:00:00Z");

    @TestFactory
    Stream<DynamicTest> storedForm() {
        return GoldenEvents.of(
                getClass().getPackage(),
                new LetterWritten(
                        LETTER,
                        ANNA,
                        "anna@example.org",
                        Language.SWEDISH,
                        LetterKind.INTRODUCTION_TO_MENTOR,
                        TermId.of(2026, Season.AUTUMN),
                        new MailingId("mailing-1"),
                        new LetterText("Din adept är {{mentee}}", "Hej {{name}}! {{page}}"),
                        List.of(
                                MergeValue.about(ANNA, "name", "Anna"),
                                MergeValue.about(BO, "mentee", "Bo"),
                                MergeValue.of("term", "hösten 2026")),
                        List.of(new MergeLink("page", LINK)),
                        List.of(Brochure.MENTOR)),
                new LetterKept(LETTER, ANNA),
                new DeliveryStarted(LETTER, ANNA, 1),
                new LetterDelivered(LETTER, ANNA, 1),
                new DeliveryFailed(LETTER, ANNA, 1, "450 anna@example.org: later", LATER),
                new LetterRequeued(LETTER, ANNA),
                new LetterDropped(LETTER, ANNA),
                new LinkIssued(LINK, ANNA, LinkPurpose.MY_PAGE, "term-2026-autumn", LATER),
                new LinkProlonged(LINK, ANNA, LATER),
                new LinkRevoked(LINK, ANNA),
                new BrochureReplaced(
                        BrochureId.of(Brochure.MENTOR), Brochure.MENTOR, "0123abcd", "Mentor 2026.pdf", 12_345));
    }
}
