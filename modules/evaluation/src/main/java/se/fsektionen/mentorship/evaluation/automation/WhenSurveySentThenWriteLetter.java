package se.fsektionen.mentorship.evaluation.automation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import se.fsektionen.mentorship.correspondence.LetterCommand.WriteLetter;
import se.fsektionen.mentorship.correspondence.LetterId;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LinkCommand.IssueLink;
import se.fsektionen.mentorship.correspondence.LinkId;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.correspondence.MergeLink;
import se.fsektionen.mentorship.correspondence.MergeValue;
import se.fsektionen.mentorship.evaluation.SurveyEvent.SurveySent;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.recruitment.TermName;

/** P23: the survey comes as a letter with a link. */
@Automation(processingGroup = "evaluation.automation")
class WhenSurveySentThenWriteLetter {

    private static final Duration OPEN_FOR = Duration.ofDays(60);

    private final Commands.Sender commands;
    private final Queries queries;

    WhenSurveySentThenWriteLetter(Commands commands, Queries queries) {
        this.commands = commands.by(Actor.system(WhenSurveySentThenWriteLetter.class));
        this.queries = queries;
    }

    @EventHandler
    void on(SurveySent event, @Timestamp Instant at) {
        Person person = queries.require(new FindPerson(event.respondent()));
        if (!person.reachable()) {
            return;
        }
        String survey = event.surveyId().value();
        LinkId link = LinkId.of(LinkPurpose.SURVEY, survey);
        commands.send(new IssueLink(link, event.respondent(), LinkPurpose.SURVEY, survey, at.plus(OPEN_FOR)));
        commands.send(new WriteLetter(
                LetterId.causedBy(LetterKind.YEAR_END_SURVEY, survey),
                event.respondent(),
                new EmailAddress(person.email()),
                person.language(),
                LetterKind.YEAR_END_SURVEY,
                event.termId(),
                null,
                null,
                List.of(
                        MergeValue.about(person.personId(), "name", person.name()),
                        MergeValue.of("term", TermName.of(event.termId(), person.language()))),
                List.of(new MergeLink("survey", link)),
                List.of()));
    }
}
