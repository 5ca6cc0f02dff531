package se.fsektionen.mentorship.ui.activities;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.activities.ActivityKind;
import se.fsektionen.mentorship.activities.FindActivities.Activity;
import se.fsektionen.mentorship.activities.FindActivities.Guest;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindMentees;
import se.fsektionen.mentorship.recruitment.FindMentees.Mentorship;
import se.fsektionen.mentorship.recruitment.FindMentors;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;

/** The groups that can be invited to an activity as a whole, and who among them is not invited yet. */
class GuestGroups {

    /** A group of people around a term. */
    enum Group {
        MENTORS,
        MENTEES,
        PREVIOUS_MENTORS
    }

    private final Map<Group, List<PersonId>> people = new EnumMap<>(Group.class);
    private final Set<PersonId> invited;

    GuestGroups(Activity activity, Queries queries) {
        invited = activity.guests().stream().map(Guest::person).collect(Collectors.toSet());
        people.put(Group.MENTORS, mentors(activity.termId(), queries));
        people.put(
                Group.MENTEES,
                queries.ask(new FindMentees(activity.termId())).stream()
                        .filter(mentorship -> mentorship.until() == null)
                        .map(Mentorship::mentee)
                        .distinct()
                        .toList());
        people.put(Group.PREVIOUS_MENTORS, previousMentors(activity.termId(), queries));
    }

    private static List<PersonId> mentors(TermId term, Queries queries) {
        return queries.ask(new FindMentors(term)).stream()
                .filter(mentor -> !mentor.details().erased())
                .map(Entry::personId)
                .toList();
    }

    private static List<PersonId> previousMentors(TermId term, Queries queries) {
        List<TermId> newestFirst =
                queries.ask(new FindTerms()).stream().map(Term::termId).toList();
        int previous = newestFirst.indexOf(term) + 1;
        return previous < newestFirst.size() ? mentors(newestFirst.get(previous), queries) : List.of();
    }

    /** Whom the policy wants at an activity of this kind (P18, P19). */
    static Set<Group> usual(ActivityKind kind) {
        return switch (kind) {
            case INFORMATION_MEETING -> EnumSet.of(Group.MENTORS, Group.PREVIOUS_MENTORS);
            case ALUMNI_BANQUET -> EnumSet.of(Group.MENTORS);
            case KICK_OFF, PUB, DINNER, OTHER -> EnumSet.of(Group.MENTORS, Group.MENTEES);
        };
    }

    int size(Group group) {
        return members(group).size();
    }

    /** Those of the groups who are not invited, each once. */
    List<PersonId> notInvited(Set<Group> groups) {
        return groups.stream()
                .sorted()
                .flatMap(group -> members(group).stream())
                .distinct()
                .filter(person -> !invited.contains(person))
                .toList();
    }

    private List<PersonId> members(Group group) {
        return people.getOrDefault(group, List.of());
    }
}
