package se.fsektionen.mentorship.ui.asking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.FindQuestion.Question;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindAlumnus;
import se.fsektionen.mentorship.recruitment.FindApplication;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.recruitment.MentorProfile;
import se.fsektionen.mentorship.ui.shell.Facts;
import se.fsektionen.mentorship.ui.shell.Words;

/**
 * Who is suggested to whoever is asked: as little as is needed to judge, and what the letter has said already.
 *
 * @param firstName all of the name there is to be known before anything is decided
 */
record Suggestion(String firstName, Facts facts) {

    /** Empty if the other is not known any more. */
    static Optional<Suggestion> to(PersonId asked, Question question, Queries queries) {
        boolean mentor = asked.equals(question.mentor());
        return queries.ask(new FindPerson(mentor ? question.applicant() : question.mentor()))
                .filter(Person::reachable)
                .flatMap(other -> (mentor ? applicant(question, queries) : mentor(question, queries))
                        .map(facts -> new Suggestion(other.firstName(), facts)));
    }

    private static Optional<Facts> applicant(Question question, Queries queries) {
        return queries.ask(new FindApplication(ApplicationId.of(question.termId(), question.applicant())))
                .filter(application -> !application.withdrawn())
                .map(application -> facts(application.form()));
    }

    private static Optional<Facts> mentor(Question question, Queries queries) {
        return queries.ask(new FindAlumnus(question.mentor()))
                .flatMap(entry -> Optional.ofNullable(entry.profile()))
                .map(Suggestion::facts);
    }

    private static Facts facts(ApplicationForm form) {
        return new Facts()
                .with("form.programme", Words.of(form.programme()))
                .with(
                        "form.studyYear",
                        form.studyYear() == null ? "" : form.studyYear().toString())
                .with("profile.specialisation", form.specialisation())
                .with("asking.wantsToTalkAbout", words(form.topics()));
    }

    private static Facts facts(MentorProfile profile) {
        return new Facts()
                .with("profile.work", Words.joined(profile.role(), profile.employer()))
                .with("profile.town", profile.town())
                .with("profile.talksAbout", words(profile.topics()));
    }

    private static String words(List<? extends Enum<?>> values) {
        return values.stream().map(Words::of).collect(Collectors.joining(", "));
    }
}
