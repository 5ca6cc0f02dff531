package se.fsektionen.mentorship.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.groups.Tuple;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.ErasePerson;
import se.fsektionen.mentorship.platform.FileStore;
import se.fsektionen.mentorship.platform.FindSeal;
import se.fsektionen.mentorship.platform.FindSeal.Seal;
import se.fsektionen.mentorship.platform.HistoryCheck;
import se.fsektionen.mentorship.platform.HistoryCheck.Kind;
import se.fsektionen.mentorship.platform.SealHistory;
import se.fsektionen.mentorship.platform.VerifyHistory;
import se.fsektionen.mentorship.platform.history.EventChain;
import se.fsektionen.mentorship.platform.sample.NoteId;
import se.fsektionen.mentorship.platform.sample.NoteWritten;
import se.fsektionen.mentorship.platform.support.RunningProgramme;

/** What a durable store must do, whichever database it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DurableStoreContract {

    private RunningProgramme programme;

    abstract RunningProgramme startProgramme();

    @BeforeAll
    void start() {
        programme = startProgramme();
    }

    @AfterAll
    void stop() throws IOException {
        programme.close();
        stopDatabase();
    }

    void stopDatabase() throws IOException {
        // an embedded one stops with the program
    }

    private static NoteWritten note(NoteId id, PersonId author, String words) {
        return new NoteWritten(id, author, words, List.of("å", "ä"), 3, LocalDate.of(2026, 9, 7), List.of());
    }

    private static DomainEventMessage<?> message(NoteId id, long number, NoteWritten payload) {
        return new GenericDomainEventMessage<>("Note", id.value(), number, payload);
    }

    private void append(DomainEventMessage<?>... messages) {
        programme
                .bean(TransactionManager.class)
                .executeInTransaction(() -> programme.bean(EventStore.class).publish(messages));
    }

    @Test
    void readsAnAggregateAsItWasAppended() {
        NoteId id = NoteId.random();
        PersonId author = PersonId.random();
        append(message(id, 0, note(id, author, "Åke & Östen")), message(id, 1, note(id, author, "")));
        List<?> read = programme
                .bean(EventStore.class)
                .readEvents(id.value())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .toList();
        assertThat(read).isEqualTo(List.of(note(id, author, "Åke & Östen"), note(id, author, "")));
    }

    @Test
    void refusesTheSecondOfTwoAtTheSamePlace() {
        NoteId id = NoteId.random();
        append(message(id, 0, note(id, PersonId.random(), "the beginning")));
        append(message(id, 1, note(id, PersonId.random(), "first")));
        assertThatThrownBy(() -> append(message(id, 1, note(id, PersonId.random(), "second"))))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(programme.bean(EventStore.class).readEvents(id.value()).asStream())
                .hasSize(2);
    }

    @Test
    void tracksEveryEventInOrderThoughManyAppendAtOnce() throws Exception {
        TrackingToken before = programme.bean(EventStore.class).createHeadToken();
        List<NoteId> notes =
                IntStream.range(0, 40).mapToObj(i -> NoteId.random()).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<?> done : notes.stream()
                    .map(id -> threads.submit(() -> append(message(id, 0, note(id, PersonId.random(), "x")))))
                    .toList()) {
                done.get();
            }
        }
        try (var stream = programme.bean(EventStore.class).openStream(before)) {
            List<TrackedEventMessage<?>> tracked = IntStream.range(0, 40)
                    .<TrackedEventMessage<?>>mapToObj(i -> next(stream))
                    .toList();
            assertThat(tracked)
                    .extracting(event -> ((NoteWritten) event.getPayload()).noteId())
                    .containsExactlyInAnyOrderElementsOf(notes);
            assertThat(tracked)
                    .extracting(event -> event.trackingToken().position().orElseThrow())
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    private static TrackedEventMessage<?> next(BlockingStream<TrackedEventMessage<?>> stream) {
        try {
            return stream.nextAvailable();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void lendsATokenToOneProcessorAtATime() {
        String processor = "contract-" + UUID.randomUUID();
        JdbcTokenStore mine = programme.bean(JdbcTokenStore.class);
        JdbcTokenStore others = JdbcTokenStore.builder()
                .connectionProvider(programme.bean(ConnectionProvider.class))
                .serializer(programme.bean(Jackson3Serializer.class))
                .nodeId("another-machine")
                .build();
        TransactionManager transactions = programme.bean(TransactionManager.class);
        transactions.executeInTransaction(
                () -> mine.initializeTokenSegments(processor, 1, new GlobalSequenceTrackingToken(7)));
        assertThat(transactions.fetchInTransaction(() -> mine.fetchToken(processor, 0)))
                .isEqualTo(new GlobalSequenceTrackingToken(7));
        assertThatThrownBy(() -> transactions.fetchInTransaction(() -> others.fetchToken(processor, 0)))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void storesNothingPersonalInReadableForm() {
        NoteId id = NoteId.random();
        append(message(id, 0, note(id, PersonId.random(), "Hemligheten om Örebro")));
        byte[] stored = new JdbcTemplate(programme.bean(DataSource.class))
                .queryForObject(
                        "SELECT payload FROM DomainEventEntry WHERE aggregateIdentifier = ?", byte[].class, id.value());
        assertThat(new String(stored, StandardCharsets.UTF_8))
                .contains(id.value())
                .doesNotContain("Hemligheten", "Örebro");
    }

    @Test
    void forgetsAPersonWhoseKeyIsDestroyedAndNobodyElse() {
        NoteId erased = NoteId.random();
        NoteId kept = NoteId.random();
        PersonId author = PersonId.random();
        append(message(erased, 0, note(erased, author, "erase me")));
        append(message(kept, 0, note(kept, PersonId.random(), "keep me")));
        programme.send(new ErasePerson(author));
        assertThat(wordsOf(erased)).isEqualTo(Personal.ERASED);
        assertThat(wordsOf(kept)).isEqualTo("keep me");
        append(message(erased, 1, note(erased, author, "back again")));
        assertThat(programme
                        .bean(EventStore.class)
                        .readEvents(erased.value())
                        .asStream()
                        .map(event -> ((NoteWritten) event.getPayload()).words()))
                .containsExactly(Personal.ERASED, "back again");
    }

    private String wordsOf(NoteId id) {
        NoteWritten note = (NoteWritten)
                programme.bean(EventStore.class).readEvents(id.value()).next().getPayload();
        return note.words();
    }

    @Test
    void keepsFilesByTheirContent() {
        FileStore files = programme.bean(FileStore.class);
        byte[] content = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);
        String id = files.put(content);
        assertThat(files.put(content)).isEqualTo(id);
        assertThat(files.get(id)).hasValue(content);
        assertThat(files.get("0".repeat(64))).isEmpty();
    }

    @Test
    void findsHistorySoundThoughManyWriteAtOnceAndAPersonIsErased() throws Exception {
        PersonId author = PersonId.random();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<?> done : IntStream.range(0, 80)
                    .mapToObj(i -> NoteId.random())
                    .map(id -> threads.submit(() -> append(message(id, 0, note(id, author, "x")))))
                    .toList()) {
                done.get();
            }
        }
        programme.send(new ErasePerson(author));
        programme.settle();
        HistoryCheck check = programme.ask(new VerifyHistory());
        assertThat(check.flaws()).isEmpty();
        assertThat(check.events()).isEqualTo(count("DomainEventEntry"));
    }

    @Test
    void namesTheEventThatOneByteWasChangedIn() {
        String changed = appendThree();
        byte[] payload = changedByAByte(changed);
        assertThat(flawsAfter("UPDATE DomainEventEntry SET payload = ? WHERE eventIdentifier = ?", payload, changed))
                .containsExactly(tuple(Kind.CHANGED, changed));
    }

    @Test
    void namesTheEventThatIsMissing() {
        String missing = appendThree();
        assertThat(flawsAfter("DELETE FROM DomainEventEntry WHERE eventIdentifier = ?", missing))
                .containsExactly(tuple(Kind.MISSING, missing));
    }

    @Test
    void namesTheEventThatWasInserted() {
        String model = appendThree();
        String inserted = UUID.randomUUID().toString();
        assertThat(flawsAfter(
                        "INSERT INTO DomainEventEntry (aggregateIdentifier, sequenceNumber, type, eventIdentifier, metaData,"
                                + " payload, payloadRevision, payloadType, timeStamp)"
                                + " SELECT aggregateIdentifier, 9, type, '" + inserted + "', metaData,"
                                + " payload, payloadRevision, payloadType, timeStamp"
                                + " FROM DomainEventEntry WHERE eventIdentifier = ?",
                        model))
                .containsExactly(tuple(Kind.INSERTED, inserted));
    }

    @Test
    void seesThatTheChainWasMadeAnewAfterASeal() {
        String changed = appendThree();
        TermId term = new TermId("term-" + UUID.randomUUID());
        programme.send(new SealHistory(term));
        programme.send(new SealHistory(term));
        Seal seal = programme.ask(new FindSeal(term)).orElseThrow();
        assertThat(programme.ask(new VerifyHistory()).seals()).contains(seal);

        assertThat(flawsAfter(() -> {
                    sql().update(
                                    "UPDATE DomainEventEntry SET payload = ? WHERE eventIdentifier = ?",
                                    changedByAByte(changed),
                                    changed);
                    sql().update("DELETE FROM EventLink");
                    sql().update("DELETE FROM ChainHead");
                    new EventChain(programme.bean(DataSource.class), programme.bean(PlatformTransactionManager.class));
                }))
                .extracting(found -> found.toList().getFirst())
                .isNotEmpty()
                .containsOnly(Kind.BROKEN_SEAL);
    }

    @Test
    void seesThatTheChainWasCutOff() {
        appendThree();
        assertThat(flawsAfter("DELETE FROM EventLink WHERE linkNumber = (SELECT MAX(linkNumber) FROM EventLink)"))
                .extracting(found -> found.toList().getFirst())
                .containsExactly(Kind.WRONG_HEAD, Kind.INSERTED);
    }

    /** What is found after somebody has changed a table by hand; the change is taken back again. */
    private List<Tuple> flawsAfter(String statement, Object... arguments) {
        return flawsAfter(() -> assertThat(sql().update(statement, arguments)).isOne());
    }

    private List<Tuple> flawsAfter(Runnable tampering) {
        return new TransactionTemplate(programme.bean(PlatformTransactionManager.class)).execute(transaction -> {
            transaction.setRollbackOnly();
            tampering.run();
            return programme.ask(new VerifyHistory()).flaws().stream()
                    .map(flaw -> tuple(flaw.kind(), flaw.eventId()))
                    .toList();
        });
    }

    /** Appends three events and gives the middle one's identifier. */
    private String appendThree() {
        NoteId id = NoteId.random();
        List<DomainEventMessage<?>> events = IntStream.range(0, 3)
                .<DomainEventMessage<?>>mapToObj(i -> message(id, i, note(id, PersonId.random(), "no. " + i)))
                .toList();
        events.forEach(this::append);
        return events.get(1).getIdentifier();
    }

    private byte[] changedByAByte(String eventId) {
        // HSQLDB gives the very bytes it keeps.
        byte[] payload = sql().queryForObject(
                        "SELECT payload FROM DomainEventEntry WHERE eventIdentifier = ?", byte[].class, eventId)
                .clone();
        payload[payload.length / 2] ^= 1;
        return payload;
    }

    private long count(String table) {
        return sql().queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
    }

    private JdbcTemplate sql() {
        return new JdbcTemplate(programme.bean(DataSource.class));
    }
}
