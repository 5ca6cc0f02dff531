package se.fsektionen.mentorship.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SparingTokenStoreTest {

    private static final String PROCESSOR = "some.projection";

    private final InMemoryTokenStore written = new InMemoryTokenStore();
    private final SparingTokenStore sparing = new SparingTokenStore(written);

    @BeforeEach
    void begin() {
        sparing.initializeTokenSegments(PROCESSOR, 1);
        sparing.storeToken(new GlobalSequenceTrackingToken(1), PROCESSOR, 0);
        for (int i = 2; i <= 1_000; i++) {
            sparing.storeToken(new GlobalSequenceTrackingToken(i), PROCESSOR, 0);
        }
    }

    @Test
    void writesTheFirstAtOnce() {
        assertThat(written.fetchToken(PROCESSOR, 0)).isNotNull();
    }

    @Test
    void writesTheLastWhenTheProcessorRests() {
        sparing.extendClaim(PROCESSOR, 0);
        assertThat(written.fetchToken(PROCESSOR, 0)).isEqualTo(new GlobalSequenceTrackingToken(1_000));
    }

    @Test
    void writesTheLastWhenTheProcessorStops() {
        sparing.releaseClaim(PROCESSOR, 0);
        assertThat(written.fetchToken(PROCESSOR, 0)).isEqualTo(new GlobalSequenceTrackingToken(1_000));
    }

    @Test
    void readsWhatItHasNotWritten() {
        assertThat(sparing.fetchToken(PROCESSOR, 0)).isEqualTo(new GlobalSequenceTrackingToken(1_000));
    }
}
