package se.fsektionen.mentorship.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Query;

/** A brochure as letters carry it now: the uploaded one, or the section's own if none was. */
public record FindBrochure(Brochure brochure) implements Query<FindBrochure.BrochureFile> {

    /**
     * The file.
     *
     * @param replaced when it was uploaded; null for the section's own
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record BrochureFile(
            String name, byte[] content, @Nullable Instant replaced) {}
}
