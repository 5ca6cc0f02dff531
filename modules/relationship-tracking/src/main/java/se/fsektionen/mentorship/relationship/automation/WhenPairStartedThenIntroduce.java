package se.fsektionen.mentorship.relationship.automation;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import se.fsektionen.mentorship.correspondence.LetterId;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LinkCommand.IssueLink;
import se.fsektionen.mentorship.correspondence.LinkId;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.correspondence.MergeLink;
import se.fsektionen.mentorship.correspondence.MergeValue;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.relationship.PairEvent.PairStarted;

/** Mentor and mentee are introduced to each other, each with a link to a page of their own for the term (P17). */
@Automation(processingGroup = "relationship.automation")
class WhenPairStartedThenIntroduce {

    /** How long after the term's last day the page stays open, for the last reports and for looking back. */
    private static final Period OPEN_AFTERWARDS = Period.ofMonths(3);

    private final Commands commands;
    private final Queries queries;
    private final PairLetters letters;
    private final UpToDate upToDate;

    WhenPairStartedThenIntroduce(Commands commands, Queries queries, PairLetters letters, UpToDate upToDate) {
        this.commands = commands;
        this.queries = queries;
        this.letters = letters;
        this.upToDate = upToDate;
    }

    @EventHandler
    void on(PairStarted event) {
        upToDate.await();
        Optional<Person> mentor = letters.reachable(event.mentor());
        Optional<Person> mentee = letters.reachable(event.mentee());
        if (mentor.isPresent() && mentee.isPresent()) {
            Instant expiry = expiry(event.termId());
            introduce(event, mentor.get(), LetterKind.INTRODUCTION_TO_MENTOR, aboutMentee(mentee.get()), expiry);
            introduce(event, mentee.get(), LetterKind.INTRODUCTION_TO_MENTEE, aboutMentor(mentor.get()), expiry);
        }
    }

    private void introduce(
            PairStarted event, Person recipient, LetterKind kind, List<MergeValue> values, Instant expiry) {
        TermId term = event.termId();
        PersonId person = recipient.personId();
        LinkId page = LinkId.of(LinkPurpose.MY_PAGE, term.value(), person.value());
        Commands.Sender sender = commands.by(Actor.system(getClass()));
        sender.send(new IssueLink(page, person, LinkPurpose.MY_PAGE, term.value(), expiry));
        LetterId letter = LetterId.causedBy(kind, event.pairId().value());
        letters.write(sender, letter, kind, term, recipient, values, List.of(new MergeLink("page", page)));
    }

    private static List<MergeValue> aboutMentee(Person mentee) {
        PersonId who = mentee.personId();
        return List.of(
                MergeValue.about(who, "mentee", mentee.name()),
                MergeValue.about(who, "menteeEmail", mentee.email()),
                MergeValue.about(who, "menteePhone", mentee.telephone()),
                MergeValue.about(who, "menteeStudies", mentee.occupation()));
    }

    private static List<MergeValue> aboutMentor(Person mentor) {
        PersonId who = mentor.personId();
        return List.of(
                MergeValue.about(who, "mentor", mentor.name()),
                MergeValue.about(who, "mentorEmail", mentor.email()),
                MergeValue.about(who, "mentorPhone", mentor.telephone()),
                MergeValue.about(who, "mentorWork", mentor.occupation()));
    }

    private Instant expiry(TermId term) {
        return queries.ask(new FindTerms()).stream()
                .filter(known -> known.termId().equals(term))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No read model of " + term))
                .dates()
                .end()
                .plus(OPEN_AFTERWARDS)
                .atStartOfDay(Stockholm.ZONE)
                .toInstant();
    }
}
