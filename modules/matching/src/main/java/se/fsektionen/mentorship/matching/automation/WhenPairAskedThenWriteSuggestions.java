package se.fsektionen.mentorship.matching.automation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.ProposalEvent.PairAsked;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindAlumnus;
import se.fsektionen.mentorship.recruitment.FindApplication;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.recruitment.MentorProfile;
import se.fsektionen.mentorship.recruitment.TermName;

/**
 * P14: each one asked gets a letter that says who is suggested, no more than is needed to judge, with a link to answer by that
 * lasts as long as there is time to.
 */
@Automation(processingGroup = "matching.automation")
class WhenPairAskedThenWriteSuggestions {

    private final Commands.Sender commands;
    private final Queries queries;

    WhenPairAskedThenWriteSuggestions(Commands commands, Queries queries) {
        this.commands = commands.by(Actor.system(WhenPairAskedThenWriteSuggestions.class));
        this.queries = queries;
    }

    @EventHandler
    void on(PairAsked event, @MessageIdentifier String eventId) {
        for (PersonId asked : event.asked()) {
            Person recipient = queries.require(new FindPerson(asked));
            Person other =
                    queries.require(new FindPerson(asked.equals(event.mentor()) ? event.applicant() : event.mentor()));
            // Whoever was erased meanwhile is neither asked nor suggested.
            if (recipient.reachable() && other.reachable()) {
                suggest(event, eventId, recipient, other);
            }
        }
    }

    private void suggest(PairAsked event, String eventId, Person recipient, Person other) {
        PersonId person = recipient.personId();
        boolean mentor = person.equals(event.mentor());
        LetterKind kind = mentor ? LetterKind.SUGGESTION_TO_MENTOR : LetterKind.SUGGESTION_TO_APPLICANT;
        String pair = event.pairId().value();
        LinkId link = LinkId.of(LinkPurpose.ANSWER_SUGGESTION, pair, person.value());
        commands.send(
                new IssueLink(link, person, LinkPurpose.ANSWER_SUGGESTION, pair, Stockholm.endOf(event.answerBy())));
        commands.send(new WriteLetter(
                LetterId.causedBy(kind, eventId, person.value()),
                person,
                new EmailAddress(recipient.email()),
                recipient.language(),
                kind,
                event.termId(),
                null,
                null,
                Stream.concat(
                                Stream.of(
                                        MergeValue.about(person, "name", recipient.name()),
                                        MergeValue.of("term", TermName.of(event.termId(), recipient.language())),
                                        MergeValue.of("answerBy", DayWords.of(event.answerBy(), recipient.language()))),
                                mentor
                                        ? aboutApplicant(event, other, recipient.language())
                                        : aboutMentor(other, recipient.language()))
                        .toList(),
                List.of(new MergeLink("answer", link)),
                List.of()));
    }

    private Stream<MergeValue> aboutApplicant(PairAsked event, Person applicant, Language language) {
        ApplicationForm form = queries.require(new FindApplication(ApplicationId.of(event.termId(), event.applicant())))
                .form();
        PersonId who = applicant.personId();
        return Stream.of(
                MergeValue.about(who, "applicant", applicant.firstName()),
                MergeValue.about(who, "studies", joined(applicant.occupation(), form.specialisation())),
                MergeValue.about(who, "topics", TopicWords.of(form.topics(), language)));
    }

    private Stream<MergeValue> aboutMentor(Person mentor, Language language) {
        Entry entry = queries.require(new FindAlumnus(mentor.personId()));
        MentorProfile profile = Objects.requireNonNull(entry.profile());
        PersonId who = mentor.personId();
        return Stream.of(
                MergeValue.about(who, "mentor", mentor.firstName()),
                MergeValue.about(who, "work", joined(profile.role(), profile.employer())),
                MergeValue.about(who, "town", profile.town()),
                MergeValue.about(who, "topics", TopicWords.of(profile.topics(), language)));
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
    }
}
