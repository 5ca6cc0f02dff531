package se.fsektionen.mentorship.ui.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.NavigableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.fsektionen.mentorship.platform.DeadLetters;
import se.fsektionen.mentorship.platform.ReadModels;
import se.fsektionen.mentorship.support.WholeProgram;

/** The demonstration's years, as they were shown while they went on, and as they are shown after a replay. */
class DemoReplayIT {

    @TempDir
    Path folder;

    @Test
    void showsTheSameAfterAReplay() {
        try (WholeProgram program = WholeProgram.startOn(folder.resolve("data"), "--spring.profiles.active=demo")) {
            ReadModels readModels = program.bean(ReadModels.class);
            NavigableMap<String, String> live = program.documents();
            assertThat(live).hasSizeGreaterThan(1000);
            assertThat(program.bean(DeadLetters.class).all()).isEmpty();

            readModels.rebuild();
            assertThat(program.documents()).isEqualTo(live);
            assertThat(program.bean(DeadLetters.class).all()).isEmpty();
        }
    }
}
