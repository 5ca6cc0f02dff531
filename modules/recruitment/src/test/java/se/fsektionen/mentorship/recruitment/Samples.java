package se.fsektionen.mentorship.recruitment;

import java.time.LocalDate;
import java.util.List;
import se.fsektionen.mentorship.correspondence.LetterText;
import se.fsektionen.mentorship.correspondence.MailingId;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;

/** Made-up people and terms for tests. */
public final class Samples {

    public static final TermId AUTUMN = TermId.of(2026, Season.AUTUMN);
    public static final TermId SPRING = TermId.of(2027, Season.SPRING);
    public static final TermDates DATES =
            new TermDates(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 10, 5), LocalDate.of(2027, 8, 31));
    public static final PersonId ANNA = new PersonId("person-anna");
    public static final PersonId BO = new PersonId("person-bo");
    public static final MailingId MAILING = new MailingId("mailing-1");
    public static final LetterText TEXT = new LetterText("Hej", "Hej {{name}}! {{term}} {{answer}}");

    private Samples() {}

    public static AlumnusDetails anna() {
        return named("Anna Åberg", "anna.aberg@example.se");
    }

    public static AlumnusDetails named(String name, String email) {
        return new AlumnusDetails(
                name, email, "070-1", 2015, Programme.F, "Fotonik", "Lasern", "utvecklare", "Lund", Language.SWEDISH);
    }

    public static MentorProfile profile(int capacity) {
        return new MentorProfile(
                capacity,
                "Fotonik",
                "Optik",
                "Lasern",
                "utvecklare",
                "Lund",
                MeetingForm.EITHER,
                List.of(Topic.FIRST_JOB, Topic.THESIS),
                List.of(Language.SWEDISH, Language.ENGLISH),
                List.of(3, 4),
                "Fråga på!");
    }

    public static ApplicationForm form() {
        return form("Bo Ek", "bo.ek@example.se", Programme.PI);
    }

    public static ApplicationForm form(String name, String email, Programme programme) {
        return new ApplicationForm(
                name,
                email,
                "070-2",
                programme,
                3,
                "Bildanalys",
                "Optik",
                "utvecklare",
                "Lund",
                MeetingForm.IN_PERSON,
                List.of(Topic.FIRST_JOB),
                List.of(Language.SWEDISH),
                Language.SWEDISH,
                "Jag vill veta vad man blir.");
    }

    public static PairId pair(int number) {
        return new PairId("pair-" + number);
    }
}
