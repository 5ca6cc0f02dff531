package se.fsektionen.mentorship.recruitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.kernel.Programme;

/**
 * What a student writes in an application (P13). Unknown strings and lists are empty.
 *
 * @param studyYear 1 to 5, or more for those who take longer
 * @param topics what the student wants to talk about
 * @param industry the line of work the student is curious about
 * @param role what the student is curious about working as
 * @param language the language letters are written in
 */
public record ApplicationForm(
        @Personal String name,
        @Personal String email,
        @Personal String telephone,
        @Personal @Nullable Programme programme,
        @Personal @Nullable Integer studyYear,
        @Personal String specialisation,
        @Personal String industry,
        @Personal String role,
        @Personal String town,
        @Personal @Nullable MeetingForm meetingForm,
        @Personal List<Topic> topics,
        @Personal List<Language> languages,
        @Personal @Nullable Language language,
        @Personal String motivation) {

    /** Whether the person was erased: only the entry is left. */
    public boolean erased() {
        return Personal.ERASED.equals(name);
    }
}
