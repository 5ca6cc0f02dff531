package se.fsektionen.mentorship.evaluation.automation;

import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import se.fsektionen.mentorship.evaluation.SurveyCommand.SendSurvey;
import se.fsektionen.mentorship.evaluation.SurveyId;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindMentees;
import se.fsektionen.mentorship.recruitment.FindMentees.Mentorship;
import se.fsektionen.mentorship.recruitment.TermEvent.TermClosed;
import se.fsektionen.mentorship.relationship.Side;

/** P23: everybody who was in a pair of the term gets the survey, those whose pair ended early too. */
@Automation(processingGroup = "evaluation.automation")
class WhenTermClosedThenSendSurveys {

    private final Commands.Sender commands;
    private final Queries queries;

    WhenTermClosedThenSendSurveys(Commands commands, Queries queries) {
        this.commands = commands.by(Actor.system(WhenTermClosedThenSendSurveys.class));
        this.queries = queries;
    }

    @EventHandler
    void on(TermClosed event) {
        TermId term = event.termId();
        var pairs = queries.askCaughtUp(new FindMentees(term));
        send(term, Side.MENTOR, pairs.stream().map(Mentorship::mentor));
        send(term, Side.MENTEE, pairs.stream().map(Mentorship::mentee));
    }

    private void send(TermId term, Side side, Stream<PersonId> people) {
        people.distinct()
                .forEach(person -> commands.send(new SendSurvey(SurveyId.of(term, person), term, person, side)));
    }
}
