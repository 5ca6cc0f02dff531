package se.fsektionen.mentorship.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.platform.sample.FindNote;
import se.fsektionen.mentorship.platform.sample.FindNote.NoteView;
import se.fsektionen.mentorship.platform.sample.NoteId;
import se.fsektionen.mentorship.platform.sample.NoteWritten;
import se.fsektionen.mentorship.platform.sample.WriteNote;
import se.fsektionen.mentorship.platform.support.RawFiles;
import se.fsektionen.mentorship.platform.support.RunningProgramme;

/** After an erasure nothing on disk holds the person's words or key, and everybody else's history is as it was. */
class ErasureTest {

    private static final List<String> HERS = List.of("Åsa Öberg", "asa.oberg@example.se", "vill byta bransch i vår");
    private static final List<String> HIS = List.of("Bo Nyström", "bo.nystrom@example.se", "trivs där han är");
    private static final String READ_MODELS = "readmodels.mv.db";

    @TempDir
    private Path temporary;

    private final PersonId asa = PersonId.random();
    private final PersonId bo = PersonId.random();

    @Test
    void leavesNothingReadableOnDisk() {
        Path folder = temporary.resolve("data");
        RawFiles files = new RawFiles(folder);
        NoteId hers;
        NoteId his;
        byte[] herKey;
        byte[] hisKey;
        try (RunningProgramme programme = RunningProgramme.startOn(folder.toString())) {
            hers = write(programme, asa, HERS);
            his = write(programme, bo, HIS);
            programme.settle();
            herKey = wrappedKey(programme, asa).orElseThrow();
            hisKey = wrappedKey(programme, bo).orElseThrow();
        }
        // The search does find what is there: words in the read models only, keys in the durable store only.
        HERS.forEach(words -> assertThat(files.holding(words)).containsExactly(READ_MODELS));
        HIS.forEach(words -> assertThat(files.holding(words)).containsExactly(READ_MODELS));
        assertThat(files.holding(herKey)).isNotEmpty().doesNotContain(READ_MODELS);

        List<String> historyOfBo;
        try (RunningProgramme programme = RunningProgramme.startOn(folder.toString())) {
            historyOfBo = history(programme, his);
            programme.send(new ErasePerson(asa));
            programme.settle();

            HERS.forEach(words -> assertThat(files.holding(words)).isEmpty());
            assertThat(files.holding(herKey)).isEmpty();
            assertThat(programme.ask(new FindNote(hers))).contains(new NoteView(Personal.ERASED, null));
            assertThat(programme.ask(new FindNote(his))).contains(new NoteView(words(HIS), 4));
            assertThat(history(programme, hers)).singleElement().asString().contains(Personal.ERASED, hers.value());
            assertThat(history(programme, his)).isEqualTo(historyOfBo);
            assertThat(programme.bean(DeadLetters.class).all()).isEmpty();
        }
        HERS.forEach(words -> assertThat(files.holding(words)).isEmpty());
        assertThat(files.holding(herKey)).isEmpty();
        HIS.forEach(words -> assertThat(files.holding(words)).containsExactly(READ_MODELS));
        assertThat(files.holding(hisKey)).isNotEmpty();
    }

    @Test
    void goesOnAfterAStopInBetween() {
        Path folder = temporary.resolve("data");
        NoteId hers;
        try (RunningProgramme programme = RunningProgramme.startOn(folder.toString())) {
            hers = write(programme, asa, HERS);
            programme.settle();
            automation(programme).shutDown();
            programme.send(new ErasePerson(asa));
            assertThat(programme.ask(new FindNote(hers))).contains(new NoteView(words(HERS), 4));
        }
        try (RunningProgramme programme = RunningProgramme.startOn(folder.toString())) {
            programme.settle();
            assertThat(programme.ask(new FindNote(hers))).contains(new NoteView(Personal.ERASED, null));
        }
        HERS.forEach(words -> assertThat(new RawFiles(folder).holding(words)).isEmpty());
    }

    /** Each of them makes a key on a second connection while its transaction is open. */
    @Test
    void letsOthersWriteMeanwhile() throws Exception {
        int writers = 4;
        int notesEach = 60;
        try (RunningProgramme programme = RunningProgramme.start();
                ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            NoteId hers = write(programme, asa, HERS);
            List<Future<?>> all = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                all.add(threads.submit(() -> {
                    for (int note = 0; note < notesEach; note++) {
                        write(programme, PersonId.random(), HIS);
                    }
                }));
            }
            programme.send(new ErasePerson(asa));
            for (Future<?> one : all) {
                one.get(2, TimeUnit.MINUTES);
            }
            programme.settle();
            assertThat(programme.ask(new FindNote(hers))).contains(new NoteView(Personal.ERASED, null));
            assertThat(programme.bean(DeadLetters.class).all()).isEmpty();
        }
    }

    @Test
    void letsThePersonComeBackAndGoAgain() {
        try (RunningProgramme programme = RunningProgramme.start()) {
            programme.send(new ErasePerson(asa));
            assertThat(history(programme, ErasureId.of(asa).value())).isEmpty();

            NoteId first = write(programme, asa, HERS);
            programme.send(new ErasePerson(asa));
            programme.send(new ErasePerson(asa));
            NoteId second = write(programme, asa, HERS);
            programme.settle();
            assertThat(programme.ask(new FindNote(first))).contains(new NoteView(Personal.ERASED, null));
            assertThat(programme.ask(new FindNote(second))).contains(new NoteView(words(HERS), 4));
            assertThat(history(programme, ErasureId.of(asa).value())).hasSize(1);

            programme.send(new ErasePerson(asa));
            programme.settle();
            assertThat(programme.ask(new FindNote(second))).contains(new NoteView(Personal.ERASED, null));
            assertThat(history(programme, ErasureId.of(asa).value())).hasSize(2);
        }
    }

    @Test
    void searchesInEveryFormThatAStoreMayUse() throws Exception {
        String words = HERS.getLast();
        byte[] utf8 = words.getBytes(StandardCharsets.UTF_8);
        List<byte[]> forms = new ArrayList<>();
        forms.add(utf8);
        forms.add(words.getBytes(StandardCharsets.UTF_16));
        forms.add(words.getBytes(StandardCharsets.UTF_16LE));
        forms.add("vill byta bransch i v\\u00e5r".getBytes(StandardCharsets.US_ASCII));
        for (String before : List.of("", "x", "xy", "xyz")) {
            forms.add(Base64.getEncoder().encode((before + words + "after").getBytes(StandardCharsets.UTF_8)));
        }
        for (byte[] form : forms) {
            Path folder = Files.createTempDirectory(temporary, "planted");
            Files.write(folder.resolve("file"), form);
            assertThat(new RawFiles(folder).holding(words)).containsExactly("file");
        }
    }

    private static String words(List<String> parts) {
        return String.join(", ", parts);
    }

    private static NoteId write(RunningProgramme programme, PersonId author, List<String> parts) {
        NoteId id = NoteId.random();
        programme.send(new WriteNote(
                id, new NoteWritten(id, author, words(parts), List.of("a"), 4, LocalDate.of(2026, 9, 7), List.of())));
        return id;
    }

    private static List<String> history(RunningProgramme programme, NoteId note) {
        return history(programme, note.value());
    }

    private static List<String> history(RunningProgramme programme, String stream) {
        return programme
                .bean(EventStore.class)
                .readEvents(stream)
                .asStream()
                .map(event -> event.getTimestamp() + " " + event.getPayload())
                .toList();
    }

    private static StreamingEventProcessor automation(RunningProgramme programme) {
        return programme
                .bean(EventProcessingConfiguration.class)
                .eventProcessor("platform.automation", StreamingEventProcessor.class)
                .orElseThrow();
    }

    private static Optional<byte[]> wrappedKey(RunningProgramme programme, PersonId person) {
        return programme
                .bean(JdbcTemplate.class)
                .query(
                        "SELECT wrappedKey FROM PersonalKey WHERE personId = ?",
                        (row, number) -> row.getBytes(1),
                        person.value())
                .stream()
                .findFirst();
    }
}
