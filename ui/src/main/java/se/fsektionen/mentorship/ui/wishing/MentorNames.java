package se.fsektionen.mentorship.ui.wishing;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.FindWishes.UnnamedMentor;
import se.fsektionen.mentorship.ui.shell.Words;

/** What mentors are called where their names are not told: what they work with, and else where they stand in the list. */
final class MentorNames {

    private final Map<PersonId, String> names = new HashMap<>();
    private final Map<PersonId, String> details = new HashMap<>();

    MentorNames(List<UnnamedMentor> mentors) {
        for (int i = 0; i < mentors.size(); i++) {
            UnnamedMentor mentor = mentors.get(i);
            String work = Words.joined(mentor.role(), mentor.industry());
            names.put(mentor.mentor(), work.isEmpty() ? translate("wishing.mentor", i + 1) : work);
            details.put(mentor.mentor(), Words.joined(mentor.specialisation(), mentor.town()));
        }
    }

    String of(PersonId mentor) {
        return names.getOrDefault(mentor, "");
    }

    /** What tells two with the same work apart; may be empty. */
    String detailsOf(PersonId mentor) {
        return details.getOrDefault(mentor, "");
    }
}
