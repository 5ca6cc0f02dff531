package se.fsektionen.mentorship.recruitment;

import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;
import static se.fsektionen.mentorship.recruitment.Samples.DATES;
import static se.fsektionen.mentorship.recruitment.Samples.MAILING;
import static se.fsektionen.mentorship.recruitment.Samples.TEXT;
import static se.fsektionen.mentorship.recruitment.Samples.anna;
import static se.fsektionen.mentorship.recruitment.Samples.form;
import static se.fsektionen.mentorship.recruitment.Samples.pair;
import static se.fsektionen.mentorship.recruitment.Samples.profile;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.platform.serialization.GoldenEvents;

class GoldenTest {

    private static final ApplicationId APPLICATION = ApplicationId.of(AUTUMN, BO);

    @TestFactory
    Stream<DynamicTest> storedForm() {
        return GoldenEvents.of(
                getClass().getPackage(),
                new TermEvent.TermCreated(AUTUMN, 2026, Season.AUTUMN, DATES),
                new TermEvent.TermDatesChanged(AUTUMN, DATES),
                new TermEvent.TermAnnounced(AUTUMN),
                new TermEvent.ApplicationsOpened(AUTUMN, LocalDate.of(2026, 9, 20)),
                new TermEvent.ApplicationsClosed(AUTUMN),
                new TermEvent.TermClosed(AUTUMN),
                new AlumnusEvent.AlumnusRegistered(ANNA, anna()),
                new AlumnusEvent.AlumnusChanged(ANNA, anna()),
                new AlumnusEvent.AlumnusAsked(ANNA, AUTUMN, MAILING, TEXT),
                new AlumnusEvent.MentorJoined(ANNA, AUTUMN, profile(2)),
                new AlumnusEvent.RequestDeclined(ANNA, AUTUMN, "Ont om tid", true),
                new AlumnusEvent.MentorProfileChanged(ANNA, profile(1)),
                new AlumnusEvent.ContactRecorded(ANNA, ContactChannel.TELEPHONE, "Ringde."),
                new AlumnusEvent.PlaceTaken(ANNA, AUTUMN, pair(1)),
                new AlumnusEvent.PlaceReleased(ANNA, pair(1)),
                new ApplicationEvent.ApplicationReceived(APPLICATION, AUTUMN, BO, form()),
                new ApplicationEvent.ApplicantConfirmed(APPLICATION, AUTUMN, BO, "Bo Ek", "070-2"),
                new ApplicationEvent.ApplicationWithdrawn(APPLICATION, AUTUMN, BO),
                new MenteeEvent.MentorGiven(BO, AUTUMN, pair(1), ANNA, APPLICATION),
                new MenteeEvent.MenteeReleased(BO, pair(1)));
    }
}
