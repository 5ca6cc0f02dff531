package se.fsektionen.mentorship.correspondence;

import se.fsektionen.mentorship.kernel.Command;

/** Puts an uploaded PDF in the place of a brochure. */
public record ReplaceBrochure(Brochure brochure, String fileId, String fileName, long bytes) implements Command {

    @Override
    public BrochureId target() {
        return BrochureId.of(brochure);
    }
}
