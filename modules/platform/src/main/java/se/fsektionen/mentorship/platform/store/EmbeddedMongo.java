package se.fsektionen.mentorship.platform.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A MongoDB inside the program, in one file that can be thrown away: it holds only what can be made anew from the events. */
final class EmbeddedMongo implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMongo.class);
    /** Of how documents and keys are written in the file; raised when that changes. */
    private static final int FORMAT = 1;
    /** Only a file that was closed is read again, so writing it often would be for nothing. */
    private static final int WRITTEN_EACH_MILLIS = 10_000;

    private static final int UNWRITTEN_KILOBYTES = 16 * 1024;
    private static final int CACHE_MEGABYTES = 32;

    private final Path file;
    /** There while the file is in use: the file's parts are not written at one moment, so after a kill they may not agree. */
    private final Path inUse;

    private MongoServer server;
    private InetSocketAddress address;

    EmbeddedMongo(Path file) {
        this.file = file;
        this.inUse = file.resolveSibling("readmodels.in-use");
        if (Files.exists(inUse)) {
            log.info("The program was broken off: the read models are made anew from the events.");
            delete(file);
        }
        mark();
        this.server = new MongoServer(new PlainH2Backend(open()));
        this.address = server.bind();
    }

    String connectionString() {
        return "mongodb://" + address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    /** Throws the file away, so that no byte of it remains, and starts anew with an empty one at the same address. */
    synchronized void forgetEverything() {
        server.shutdownNow();
        delete(file);
        server = new MongoServer(new PlainH2Backend(open()));
        server.bind(new InetSocketAddress(address.getAddress(), address.getPort()));
    }

    @Override
    public synchronized void close() {
        server.shutdownNow();
        delete(inUse);
    }

    private void mark() {
        try {
            Files.write(inUse, new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MVStore open() {
        try {
            return openFile();
        } catch (MVStoreException damaged) {
            log.warn("The read models' file cannot be read and is made anew from the events: {}", damaged.getMessage());
            delete(file);
            return openFile();
        }
    }

    /** A file of another format, or a new one, is begun anew. */
    private MVStore openFile() {
        MVStore store = openAnyFormat();
        if (store.getStoreVersion() != FORMAT) {
            store.closeImmediately();
            delete(file);
            store = openAnyFormat();
            store.setStoreVersion(FORMAT);
        }
        return store;
    }

    private MVStore openAnyFormat() {
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitBufferSize(UNWRITTEN_KILOBYTES)
                .cacheSize(CACHE_MEGABYTES)
                .open();
        store.setAutoCommitDelay(WRITTEN_EACH_MILLIS);
        // What was replaced is written over at once: else the file grows with every change, for no safety that it
        // needs.
        store.setRetentionTime(0);
        return store;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
