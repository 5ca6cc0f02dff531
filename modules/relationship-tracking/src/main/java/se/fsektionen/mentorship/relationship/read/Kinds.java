package se.fsektionen.mentorship.relationship.read;

/** How the identifiers begin by which timelines are told apart. */
final class Kinds {

    static final String PERSON = "person-";
    static final String PAIR = "pair-";
    static final String TERM = "term-";
    static final String PROPOSAL = "proposal-";

    private Kinds() {}

    /** Whether things of this kind have a list of the events about them. A term's would be everything. */
    static boolean isListed(String identifier) {
        return isOfPeople(identifier) || identifier.startsWith(PROPOSAL);
    }

    static boolean isOfPeople(String identifier) {
        return identifier.startsWith(PERSON) || identifier.startsWith(PAIR);
    }
}
