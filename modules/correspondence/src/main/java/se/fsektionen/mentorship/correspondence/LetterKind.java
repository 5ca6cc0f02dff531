package se.fsektionen.mentorship.correspondence;

import java.util.Set;
import java.util.TreeSet;

/** What a letter is for. Each kind has a template per language, and its places are those named here. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are copies
public enum LetterKind {
    /** To an alumnus (P07). */
    FIRST_LETTER(Set.of("term"), "answer"),
    /** To a new mentor at once (P08), with the mentor brochure. */
    FULLER_LETTER(Set.of("term")),
    /** To an alumnus who said no. */
    THANKS_ANYWAY(Set.of("term")),
    /** To an applicant (P13), with the mentee brochure. */
    APPLICATION_RECEIVED(Set.of("term"), "application"),
    /** To an applicant: which mentors would be best? */
    WISH_FOR_MENTORS(Set.of("term", "wishBy"), "wish"),
    /** To a mentor: does the suggested mentee suit? */
    SUGGESTION_TO_MENTOR(Set.of("term", "applicant", "studies", "topics", "answerBy"), "answer"),
    /** To an applicant: does the suggested mentor suit? */
    SUGGESTION_TO_APPLICANT(Set.of("term", "mentor", "work", "town", "topics", "answerBy"), "answer"),
    /** To a mentor about a mentee. */
    INTRODUCTION_TO_MENTOR(Set.of("term", "mentee", "menteeEmail", "menteePhone", "menteeStudies"), "page"),
    /** To a mentee about the mentor. */
    INTRODUCTION_TO_MENTEE(Set.of("term", "mentor", "mentorEmail", "mentorPhone", "mentorWork"), "page"),
    /** To an applicant who got no mentor, and waits for one. */
    NO_MENTOR_THIS_TIME(Set.of("term"), "application"),
    /** To a mentee who has not met the mentor yet (P10). */
    FIRST_MEETING_TO_MENTEE(Reminder.PLACES, "page"),
    /** To a mentor who has not met the mentee yet. */
    FIRST_MEETING_TO_MENTOR(Reminder.PLACES, "page"),
    /** To a mentee who has not met the mentor for long (P10). */
    NEXT_MEETING_TO_MENTEE(Reminder.PLACES, "page"),
    /** To a mentor who has not met the mentee for long. */
    NEXT_MEETING_TO_MENTOR(Reminder.PLACES, "page"),
    /** To whoever raised a concern (P22). */
    CONCERN_RECEIVED(Set.of("term")),
    /** An invitation (P18 to P20). */
    INVITATION(Set.of("activity", "when", "where", "note"), "answer"),
    /** What was planned is at another time or place (P17). */
    ACTIVITY_MOVED(Set.of("activity", "when", "where", "whenBefore", "whereBefore"), "answer"),
    /** What was planned will not be. */
    ACTIVITY_CANCELLED(Set.of("activity", "when")),
    /** The year-end survey (P23). */
    YEAR_END_SURVEY(Set.of("term"), "survey");

    private final Set<String> wordPlaces;
    private final Set<String> linkPlaces;

    LetterKind(Set<String> words, String... links) {
        TreeSet<String> all = new TreeSet<>(words);
        all.add("name");
        this.wordPlaces = Set.copyOf(all);
        this.linkPlaces = Set.of(links);
    }

    /** What the reminders to meet say. */
    private static final class Reminder {

        private static final Set<String> PLACES = Set.of("term", "other", "otherEmail", "otherPhone", "days", "topics");
    }

    /** The places that words fill; all kinds have {@code name}, the recipient's. */
    public Set<String> wordPlaces() {
        return wordPlaces;
    }

    /** The places that addresses of personal links fill. */
    public Set<String> linkPlaces() {
        return linkPlaces;
    }
}
