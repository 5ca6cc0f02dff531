package se.fsektionen.mentorship.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.CannotStart;
import se.fsektionen.mentorship.platform.ErasePerson;
import se.fsektionen.mentorship.platform.support.RunningProgramme;

/** What whoever started the program is told when it can't start, and that it touches nothing then. */
class CannotStartTest {

    @TempDir
    Path temporary;

    @Test
    void leavesAFolderAloneThatAnotherProgramHolds() {
        Path folder = temporary.resolve("data");
        try (RunningProgramme first = startOn(folder)) {
            refuses(() -> startOn(folder), "is in use by another program");
            first.send(new ErasePerson(PersonId.random()));
            first.settle();
        }
        startOn(folder).close();
    }

    @Test
    void asksForAFolderThatCanBeWritten() throws Exception {
        Path file = Files.createFile(temporary.resolve("data"));
        refuses(() -> startOn(file.resolve("inside")), "cannot be written");
    }

    @Test
    void asksForTheMasterKeyThatTheDataWasBegunWith() throws Exception {
        Path folder = temporary.resolve("data");
        Path key = temporary.resolve("data.key");
        startOn(folder).close();
        String right = Files.readString(key);

        Files.delete(key);
        refuses(() -> startOn(folder), "The master key to the data is missing");
        assertThat(key).doesNotExist();

        Files.writeString(key, "rubbish");
        refuses(() -> startOn(folder), "is not 32 bytes in base64");

        Files.writeString(key, "A".repeat(43) + "=");
        refuses(() -> startOn(folder), "is not the one that the data was begun with");

        Files.writeString(key, right);
        startOn(folder).close();
    }

    private static RunningProgramme startOn(Path folder) {
        return RunningProgramme.startOn(folder.toString());
    }

    private static void refuses(ThrowingCallable start, String sentence) {
        Throwable failure = catchThrowable(start);
        assertThat(sentence(failure)).contains(sentence).endsWith(".");
    }

    private static String sentence(Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof CannotStart) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof CannotStart ? cause.getMessage() : "no sentence but " + failure;
    }
}
