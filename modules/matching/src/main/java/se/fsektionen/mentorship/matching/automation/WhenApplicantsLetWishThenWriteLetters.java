package se.fsektionen.mentorship.matching.automation;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import se.fsektionen.mentorship.correspondence.LetterCommand.WriteLetter;
import se.fsektionen.mentorship.correspondence.LetterId;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LinkCommand.IssueLink;
import se.fsektionen.mentorship.correspondence.LinkId;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.correspondence.MergeLink;
import se.fsektionen.mentorship.correspondence.MergeValue;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.ProposalEvent.ApplicantsLetWish;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.recruitment.TermName;

/** P14: each applicant gets a letter with a link to wish for mentors by, that lasts as long as there is time to. */
@Automation(processingGroup = "matching.automation")
class WhenApplicantsLetWishThenWriteLetters {

    private final Commands.Sender commands;
    private final Queries queries;

    WhenApplicantsLetWishThenWriteLetters(Commands commands, Queries queries) {
        this.commands = commands.by(Actor.system(WhenApplicantsLetWishThenWriteLetters.class));
        this.queries = queries;
    }

    @EventHandler
    void on(ApplicantsLetWish event, @MessageIdentifier String eventId) {
        for (PersonId applicant : event.applicants()) {
            Person person = queries.require(new FindPerson(applicant));
            if (person.reachable()) {
                write(event, eventId, person);
            }
        }
    }

    private void write(ApplicantsLetWish event, String eventId, Person applicant) {
        PersonId person = applicant.personId();
        String term = event.termId().value();
        LinkId link = LinkId.of(LinkPurpose.WISH_FOR_MENTORS, term, person.value());
        commands.send(new IssueLink(link, person, LinkPurpose.WISH_FOR_MENTORS, term, Stockholm.endOf(event.wishBy())));
        commands.send(new WriteLetter(
                LetterId.causedBy(LetterKind.WISH_FOR_MENTORS, eventId, person.value()),
                person,
                new EmailAddress(applicant.email()),
                applicant.language(),
                LetterKind.WISH_FOR_MENTORS,
                event.termId(),
                null,
                null,
                List.of(
                        MergeValue.about(person, "name", applicant.name()),
                        MergeValue.of("term", TermName.of(event.termId(), applicant.language())),
                        MergeValue.of("wishBy", DayWords.of(event.wishBy(), applicant.language()))),
                List.of(new MergeLink("wish", link)),
                List.of()));
    }
}
