package se.fsektionen.mentorship.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.sample.NoteId;
import se.fsektionen.mentorship.platform.sample.NoteWritten;
import se.fsektionen.mentorship.platform.serialization.GoldenEvents;

class PlatformGoldenTest {

    private static final PersonId ANNA = new PersonId("person-anna");
    private static final TermId TERM = new TermId("term-2026-autumn");
    private static final PersonId BO = new PersonId("person-bo");

    @TestFactory
    Stream<DynamicTest> storedForm() {
        return GoldenEvents.of(
                getClass().getPackage(),
                new PersonErased(ErasureId.of(ANNA), ANNA),
                new HistorySealed(SealId.of(TERM), TERM, 4711, "0f".repeat(32)),
                new NoteWritten(
                        new NoteId("note-1"),
                        ANNA,
                        "Vi sågs på fiket",
                        List.of("fika", "möte"),
                        4,
                        LocalDate.of(2026, 9, 7),
                        List.of(
                                new NoteWritten.Mention(BO, "Bo var med"),
                                new NoteWritten.Mention(null, "Ingens uppgift"))));
    }
}
