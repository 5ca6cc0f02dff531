package se.fsektionen.mentorship.matching.automation;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import se.fsektionen.mentorship.correspondence.LetterCommand.WriteLetter;
import se.fsektionen.mentorship.correspondence.LetterId;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LinkId;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.correspondence.MergeLink;
import se.fsektionen.mentorship.correspondence.MergeValue;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsConfirmed;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.recruitment.TermName;

/** P17: whoever got no mentor is told at once, kindly, once a term, and with the link by which not to wait. */
@Automation(processingGroup = "matching.automation")
class WhenPairsConfirmedThenTellThoseLeft {

    private final Commands.Sender commands;
    private final Queries queries;

    WhenPairsConfirmedThenTellThoseLeft(Commands commands, Queries queries) {
        this.commands = commands.by(Actor.system(WhenPairsConfirmedThenTellThoseLeft.class));
        this.queries = queries;
    }

    @EventHandler
    void on(PairsConfirmed event) {
        event.applicantsLeft().forEach(applicant -> tell(event, applicant));
    }

    private void tell(PairsConfirmed event, PersonId applicant) {
        Person person = queries.require(new FindPerson(applicant));
        if (person.reachable()) {
            String application = ApplicationId.of(event.termId(), applicant).value();
            commands.send(new WriteLetter(
                    LetterId.causedBy(
                            LetterKind.NO_MENTOR_THIS_TIME, event.termId().value(), applicant.value()),
                    applicant,
                    new EmailAddress(person.email()),
                    person.language(),
                    LetterKind.NO_MENTOR_THIS_TIME,
                    event.termId(),
                    null,
                    null,
                    List.of(
                            MergeValue.about(applicant, "name", person.name()),
                            MergeValue.of("term", TermName.of(event.termId(), person.language()))),
                    List.of(new MergeLink("application", LinkId.of(LinkPurpose.APPLICATION, application))),
                    List.of()));
        }
    }
}
