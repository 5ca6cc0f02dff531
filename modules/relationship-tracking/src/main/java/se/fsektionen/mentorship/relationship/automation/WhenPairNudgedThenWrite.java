package se.fsektionen.mentorship.relationship.automation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import se.fsektionen.mentorship.correspondence.LetterId;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LinkId;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.correspondence.MergeLink;
import se.fsektionen.mentorship.correspondence.MergeValue;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.relationship.FindPair;
import se.fsektionen.mentorship.relationship.Nudge;
import se.fsektionen.mentorship.relationship.PairEvent.PairNudged;
import se.fsektionen.mentorship.relationship.PairInShort;

/** Who is reminded gets a letter, with something to talk about. It says nothing of what the other has reported. */
@Automation(processingGroup = "relationship.automation")
class WhenPairNudgedThenWrite {

    private final Commands commands;
    private final Queries queries;
    private final PairLetters letters;
    private final UpToDate upToDate;

    WhenPairNudgedThenWrite(Commands commands, Queries queries, PairLetters letters, UpToDate upToDate) {
        this.commands = commands;
        this.queries = queries;
        this.letters = letters;
        this.upToDate = upToDate;
    }

    @EventHandler
    void on(PairNudged event, @Timestamp Instant at) {
        upToDate.await();
        PairInShort pair =
                queries.ask(new FindPair(event.pairId())).orElseThrow().inShort();
        Optional<Person> mentor = letters.reachable(pair.mentor());
        Optional<Person> mentee = letters.reachable(pair.mentee());
        if (mentor.isEmpty() || mentee.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(at, Stockholm.ZONE);
        Topics topics = Topics.on(today, pair.started(), end(event));
        for (PersonId person : event.people()) {
            boolean toMentee = person.equals(pair.mentee());
            write(
                    event,
                    toMentee ? mentee.get() : mentor.get(),
                    toMentee ? mentor.get() : mentee.get(),
                    kind(event.nudge(), toMentee),
                    topics,
                    ChronoUnit.DAYS.between(event.since(), today));
        }
    }

    private void write(PairNudged event, Person recipient, Person other, LetterKind kind, Topics topics, long days) {
        PersonId to = recipient.personId();
        letters.write(
                commands.by(Actor.system(getClass())),
                LetterId.causedBy(
                        kind,
                        event.pairId().value(),
                        event.nudge().name(),
                        event.since().toString()),
                kind,
                event.termId(),
                recipient,
                List.of(
                        MergeValue.about(other.personId(), "other", other.name()),
                        MergeValue.about(other.personId(), "otherEmail", other.email()),
                        MergeValue.about(other.personId(), "otherPhone", other.telephone()),
                        MergeValue.of("days", Long.toString(days)),
                        MergeValue.of("topics", topics.in(recipient.language()))),
                List.of(new MergeLink(
                        "page", LinkId.of(LinkPurpose.MY_PAGE, event.termId().value(), to.value()))));
    }

    private static LetterKind kind(Nudge nudge, boolean toMentee) {
        if (nudge.isForFirstMeeting()) {
            return toMentee ? LetterKind.FIRST_MEETING_TO_MENTEE : LetterKind.FIRST_MEETING_TO_MENTOR;
        }
        return toMentee ? LetterKind.NEXT_MEETING_TO_MENTEE : LetterKind.NEXT_MEETING_TO_MENTOR;
    }

    private LocalDate end(PairNudged event) {
        return queries.ask(new FindTerms()).stream()
                .filter(term -> term.termId().equals(event.termId()))
                .findFirst()
                .map(Term::dates)
                .orElseThrow(() -> new IllegalStateException("No read model of " + event.termId()))
                .end();
    }
}
