package se.fsektionen.mentorship.ui.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.fsektionen.mentorship.platform.DeadLetters;
import se.fsektionen.mentorship.platform.ReadModels;
import se.fsektionen.mentorship.platform.VerifyHistory;
import se.fsektionen.mentorship.recruitment.FindRegistersAsOf;
import se.fsektionen.mentorship.relationship.FindPairAsOf;
import se.fsektionen.mentorship.relationship.FindPairsAsOf;
import se.fsektionen.mentorship.support.WholeProgram;
import se.fsektionen.mentorship.ui.demo.Snapshots.Snapshot;

/** The demonstration's years: as they were shown while they went on, after a replay, and as they are shown as they were. */
class DemoReplayIT {

    @TempDir
    Path folder;

    @Test
    void showsTheSameAfterAReplayAndAsItWasThen() {
        try (WholeProgram program = WholeProgram.startWith(
                List.of(Snapshots.class), folder.resolve("data"), "--spring.profiles.active=demo")) {
            ReadModels readModels = program.bean(ReadModels.class);
            NavigableMap<String, String> live = program.documents();
            assertThat(live).hasSizeGreaterThan(1000);
            assertThat(program.bean(DeadLetters.class).all()).isEmpty();

            readModels.rebuild();
            assertThat(program.documents()).isEqualTo(live);
            assertThat(program.bean(DeadLetters.class).all()).isEmpty();

            List<Snapshot> shown = program.bean(Snapshots.class).taken;
            assertThat(shown).hasSizeGreaterThan(20);
            shown.forEach(then -> assertAsItWas(program, then));
            assertThat(program.ask(new VerifyHistory()).flaws()).isEmpty();
        }
    }

    private static void assertAsItWas(WholeProgram program, Snapshot then) {
        assertThat(program.ask(new FindRegistersAsOf(then.term(), then.moment())))
                .hasValue(then.registers());
        assertThat(program.ask(new FindPairsAsOf(then.term(), then.moment()))).isEqualTo(then.pairs());
        then.details()
                .forEach(pair -> assertThat(
                                program.ask(new FindPairAsOf(pair.inShort().pairId(), then.moment())))
                        .hasValue(pair));
    }
}
