package se.fsektionen.mentorship.recruitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.Personal;

/**
 * What a mentor offers, by the mentor's own word (P06, P14). Unknown strings and lists are empty.
 *
 * @param capacity how many mentees at once, over all running terms: one or two (P03)
 * @param topics what the mentor can talk about, from {@link Topic}
 * @param languages spoken with the mentee
 * @param studyYears those of {@link #STUDY_YEARS} the mentor would rather have a mentee from; empty if it does not matter
 */
public record MentorProfile(
        int capacity,
        @Personal String specialisation,
        @Personal String industry,
        @Personal String employer,
        @Personal String role,
        @Personal String town,
        @Personal @Nullable MeetingForm meetingForm,
        @Personal List<Topic> topics,
        @Personal List<Language> languages,
        @Personal List<Integer> studyYears,
        @Personal String message) {

    /** The last one means that year and all later ones. */
    public static final List<Integer> STUDY_YEARS = List.of(1, 2, 3, 4, 5);

    /** The one of {@link #STUDY_YEARS} that a student's year belongs to. */
    public static int studyYear(int year) {
        return Math.min(year, STUDY_YEARS.getLast());
    }
}
