package se.fsektionen.mentorship.correspondence.write;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.correspondence.Brochure;
import se.fsektionen.mentorship.correspondence.BrochureId;
import se.fsektionen.mentorship.correspondence.BrochureReplaced;
import se.fsektionen.mentorship.correspondence.ReplaceBrochure;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.CommandTargets;
import se.fsektionen.mentorship.platform.FileStore;

class BrochureHistoryTest {

    private final Map<String, byte[]> files = new HashMap<>();
    private FixtureConfiguration<BrochureHistory> brochure;

    @BeforeEach
    void brochure() {
        files.put("pdf", "%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII));
        files.put("word", "PK ...".getBytes(StandardCharsets.US_ASCII));
        files.put("huge", new byte[(int) Brochure.MAX_BYTES + 1]);
        FileStore store = new FileStore() {
            @Override
            public String put(byte[] content) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<byte[]> get(String id) {
                return Optional.ofNullable(files.get(id));
            }
        };
        brochure = new AggregateTestFixture<>(BrochureHistory.class)
                .registerCommandTargetResolver(new CommandTargets())
                .registerInjectableResource(store);
    }

    private static ReplaceBrochure replaceBy(String file) {
        return new ReplaceBrochure(Brochure.MENTOR, file, "mentor.pdf", 12);
    }

    private static Matcher<?> broken(Class<?> rule) {
        return Matchers.matches(e -> e instanceof RuleBroken refusal && rule.isInstance(refusal.rule()));
    }

    @Test
    void isReplacedByAPdfOnce() {
        BrochureReplaced replaced =
                new BrochureReplaced(BrochureId.of(Brochure.MENTOR), Brochure.MENTOR, "pdf", "mentor.pdf", 12);
        brochure.givenNoPriorActivity().when(replaceBy("pdf")).expectEvents(replaced);
        brochure();
        brochure.given(replaced).when(replaceBy("pdf")).expectNoEvents();
    }

    @Test
    void refusesWhatIsNoPdfWhateverItIsCalled() {
        brochure.givenNoPriorActivity()
                .when(replaceBy("word"))
                .expectNoEvents()
                .expectException(broken(BrochureMustBePdf.class));
    }

    @Test
    void refusesWhatIsTooLarge() {
        brochure.givenNoPriorActivity()
                .when(replaceBy("huge"))
                .expectNoEvents()
                .expectException(broken(BrochureMustBeSmall.class));
    }
}
