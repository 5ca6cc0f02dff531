package se.fsektionen.mentorship.platform.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.platform.CannotStart;
import se.fsektionen.mentorship.platform.MentorshipSettings;

/**
 * The embedded stores' folder, held by one program at a time. The system lets go of it even when the program is killed. Not
 * touched where both stores are on servers.
 */
@Component
@Lazy
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel lock;

    DataFolder(MentorshipSettings settings) {
        folder = settings.dataDir().toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder " + folder
                            + " cannot be written: let the program write there, or set MENTORSHIP_DATA_DIR to another.",
                    e);
        }
        if (hold() == null) {
            throw new CannotStart("The data folder " + folder
                    + " is in use by another program: stop that one, or set MENTORSHIP_DATA_DIR to another.");
        }
    }

    private @Nullable FileLock hold() {
        try {
            return lock.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
