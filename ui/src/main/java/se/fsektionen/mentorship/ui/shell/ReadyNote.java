package se.fsektionen.mentorship.ui.shell;

import java.util.Optional;

/** Something that whoever started the program needs to know once it is ready; said on the line that says so. */
public interface ReadyNote {

    /** @param address the program's own, ending with a slash */
    Optional<String> note(String address);
}
