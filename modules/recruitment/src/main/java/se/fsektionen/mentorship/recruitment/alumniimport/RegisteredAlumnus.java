package se.fsektionen.mentorship.recruitment.alumniimport;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;

/** As much of the register as an import compares with. */
@Document("recruitment_alumni")
record RegisteredAlumnus(@Id String id, AlumnusDetails details) {

    /** What the file says, and where it says nothing, what was known. */
    AlumnusDetails updatedBy(AlumnusDetails imported) {
        return new AlumnusDetails(
                imported.name(),
                imported.email(),
                either(imported.telephone(), details.telephone()),
                imported.graduationYear() == null ? details.graduationYear() : imported.graduationYear(),
                imported.programme() == null ? details.programme() : imported.programme(),
                either(imported.specialisation(), details.specialisation()),
                either(imported.employer(), details.employer()),
                either(imported.role(), details.role()),
                either(imported.town(), details.town()),
                imported.language() == null ? details.language() : imported.language());
    }

    private static String either(String imported, String known) {
        return imported.isEmpty() ? known : imported;
    }
}
