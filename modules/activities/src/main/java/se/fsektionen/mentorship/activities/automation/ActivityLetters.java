package se.fsektionen.mentorship.activities.automation;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import se.fsektionen.mentorship.activities.ActivityEvent.ActivityMoved;
import se.fsektionen.mentorship.activities.ActivityId;
import se.fsektionen.mentorship.activities.ActivityPlan;
import se.fsektionen.mentorship.correspondence.LetterCommand.WriteLetter;
import se.fsektionen.mentorship.correspondence.LetterId;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LinkCommand.IssueLink;
import se.fsektionen.mentorship.correspondence.LinkId;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.correspondence.MergeLink;
import se.fsektionen.mentorship.correspondence.MergeValue;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;

/** What letters about an activity have in common. */
final class ActivityLetters {

    private static final DateTimeFormatter SWEDISH =
            DateTimeFormatter.ofPattern("EEEE d MMMM 'kl.' HH.mm", Language.SWEDISH.locale());
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Language.ENGLISH.locale());

    private ActivityLetters() {}

    /** What a guest answers by, good until the day after. */
    static IssueLink link(ActivityId activity, PersonId guest, ActivityPlan plan) {
        return new IssueLink(
                LinkId.of(LinkPurpose.INVITATION, activity.value(), guest.value()),
                guest,
                LinkPurpose.INVITATION,
                activity.value(),
                plan.starts().plusDays(1).atZone(Stockholm.ZONE).toInstant());
    }

    static WriteLetter invitation(LetterId letter, Person guest, TermId term, ActivityPlan plan, MergeLink answer) {
        return write(
                letter,
                guest,
                LetterKind.INVITATION,
                term,
                List.of(
                        MergeValue.about(guest.personId(), "name", guest.name()),
                        MergeValue.of("activity", plan.title()),
                        MergeValue.of("when", when(plan.starts(), guest.language())),
                        MergeValue.of("where", plan.place()),
                        MergeValue.of("note", plan.note())),
                List.of(answer));
    }

    static WriteLetter move(LetterId letter, Person guest, ActivityMoved move, MergeLink answer) {
        ActivityPlan plan = move.plan();
        return write(
                letter,
                guest,
                LetterKind.ACTIVITY_MOVED,
                move.termId(),
                List.of(
                        MergeValue.about(guest.personId(), "name", guest.name()),
                        MergeValue.of("activity", plan.title()),
                        MergeValue.of("when", when(plan.starts(), guest.language())),
                        MergeValue.of("where", plan.place()),
                        MergeValue.of("whenBefore", when(move.startsBefore(), guest.language())),
                        MergeValue.of("whereBefore", move.placeBefore())),
                List.of(answer));
    }

    static WriteLetter cancellation(LetterId letter, Person guest, TermId term, ActivityPlan plan) {
        return write(
                letter,
                guest,
                LetterKind.ACTIVITY_CANCELLED,
                term,
                List.of(
                        MergeValue.about(guest.personId(), "name", guest.name()),
                        MergeValue.of("activity", plan.title()),
                        MergeValue.of("when", when(plan.starts(), guest.language()))),
                List.of());
    }

    private static WriteLetter write(
            LetterId letter,
            Person guest,
            LetterKind kind,
            TermId term,
            List<MergeValue> values,
            List<MergeLink> links) {
        return new WriteLetter(
                letter,
                guest.personId(),
                new EmailAddress(guest.email()),
                guest.language(),
                kind,
                term,
                null,
                null,
                values,
                links,
                List.of());
    }

    private static String when(LocalDateTime starts, Language language) {
        return (language == Language.SWEDISH ? SWEDISH : ENGLISH).format(starts);
    }
}
