package se.fsektionen.mentorship.platform.processing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;

/**
 * Writes a processor's token a few times a second rather than after each event, and when the processor rests or stops. After a
 * crash it handles the last moments' events once more, which every projection and automation allows for.
 */
final class SparingTokenStore implements TokenStore {

    private static final long EACH_NANOS = Duration.ofMillis(250).toNanos();

    private final TokenStore store;
    private final Map<String, Progress> progress = new ConcurrentHashMap<>();

    SparingTokenStore(TokenStore store) {
        this.store = store;
    }

    /** Where the tokens lie. */
    TokenStore store() {
        return store;
    }

    /** Each processor's thread is the only one that uses its own. */
    private static final class Progress {
        private long written;
        private boolean waits;
        private @Nullable TrackingToken token;
    }

    private Progress progress(String processor, int segment) {
        return progress.computeIfAbsent(processor + "/" + segment, key -> new Progress());
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        Progress own = progress(processor, segment);
        own.token = token;
        own.waits = true;
        if (System.nanoTime() - own.written >= EACH_NANOS) {
            write(processor, segment);
        }
    }

    /** True if there was something to write. */
    private boolean write(String processor, int segment) {
        Progress own = progress(processor, segment);
        if (!own.waits) {
            return false;
        }
        store.storeToken(own.token, processor, segment);
        own.waits = false;
        own.written = System.nanoTime();
        return true;
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        write(processor, segment);
        return store.fetchToken(processor, segment);
    }

    @Override
    public TrackingToken fetchToken(String processor, Segment segment) {
        write(processor, segment.getSegmentId());
        return store.fetchToken(processor, segment);
    }

    @Override
    public void extendClaim(String processor, int segment) {
        if (!write(processor, segment)) {
            store.extendClaim(processor, segment);
        }
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        write(processor, segment);
        store.releaseClaim(processor, segment);
    }

    @Override
    public void deleteToken(String processor, int segment) {
        progress.remove(processor + "/" + segment);
        store.deleteToken(processor, segment);
    }

    @Override
    public void initializeTokenSegments(String processor, int segments) {
        store.initializeTokenSegments(processor, segments);
    }

    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken token) {
        store.initializeTokenSegments(processor, segments, token);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        store.initializeSegment(token, processor, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return store.requiresExplicitSegmentInitialization();
    }

    @Override
    public int[] fetchSegments(String processor) {
        return store.fetchSegments(processor);
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return store.fetchAvailableSegments(processor);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return store.retrieveStorageIdentifier();
    }
}
