package se.fsektionen.mentorship.ui.recruitment.alumni;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindAlumni.Standing;

/**
 * Which alumni are shown; what is empty or null lets all pass.
 *
 * @param search all its words must occur somewhere in what is known
 * @param term in which the standing is
 */
record AlumniFilter(
        String search,
        @Nullable Programme programme,
        @Nullable TermId term,
        @Nullable Standing standing) {

    boolean lets(Entry alumnus) {
        return (programme == null || programme == alumnus.details().programme())
                && (standing == null || term == null || standing == alumnus.standingIn(term))
                && hasAllWords(alumnus.details());
    }

    private boolean hasAllWords(AlumnusDetails details) {
        String known = Stream.of(
                        details.name(),
                        details.email(),
                        details.employer(),
                        details.role(),
                        details.town(),
                        details.specialisation(),
                        String.valueOf(details.graduationYear()))
                .reduce("", (all, each) -> all + " " + each)
                .toLowerCase(Locale.ROOT);
        return Stream.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                .allMatch(known::contains);
    }
}
