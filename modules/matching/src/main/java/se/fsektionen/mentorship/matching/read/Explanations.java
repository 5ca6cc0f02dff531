package se.fsektionen.mentorship.matching.read;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.Criterion;
import se.fsektionen.mentorship.matching.CriterionFit;
import se.fsektionen.mentorship.matching.ExplainPair;
import se.fsektionen.mentorship.matching.ExplainPair.Explanation;
import se.fsektionen.mentorship.matching.ExplainPair.Part;
import se.fsektionen.mentorship.matching.FindMentorChoices;
import se.fsektionen.mentorship.matching.FindMentorChoices.Choice;
import se.fsektionen.mentorship.matching.FindProposal;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.matching.scoring.Fit;
import se.fsektionen.mentorship.matching.scoring.Scoring;
import se.fsektionen.mentorship.matching.write.Candidates;
import se.fsektionen.mentorship.matching.write.Candidates.Mentor;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindAlumnus;
import se.fsektionen.mentorship.recruitment.FindApplication;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.MentorProfile;

/** Explains pairs, and what else an applicant could get. */
@Component
class Explanations {

    private final Candidates candidates;
    private final Queries queries;

    Explanations(Candidates candidates, Queries queries) {
        this.candidates = candidates;
        this.queries = queries;
    }

    @QueryHandler
    Optional<Explanation> handle(ExplainPair query) {
        Optional<Entry> mentor = queries.ask(new FindAlumnus(query.mentor())).filter(entry -> entry.profile() != null);
        Optional<ApplicationForm> form = queries.ask(
                        new FindApplication(ApplicationId.of(termOf(query.proposalId()), query.applicant())))
                .map(application -> application.form());
        return mentor.flatMap(entry -> form.map(applicant -> explain(entry, applicant)));
    }

    private static Explanation explain(Entry mentor, ApplicationForm applicant) {
        MentorProfile profile = Objects.requireNonNull(mentor.profile());
        Fit fit = Scoring.fit(mentor.details().programme(), profile, applicant);
        double all = fit.criteria().stream().mapToDouble(CriterionFit::weight).sum();
        return new Explanation(
                mentor.details().name(),
                applicant.name(),
                fit.value(),
                fit.known(),
                fit.acceptable(),
                fit.criteria().stream()
                        .map(part -> new Part(
                                part.criterion(),
                                part.fit(),
                                part.weight() / all,
                                mentorSays(part.criterion(), mentor, profile),
                                applicantSays(part.criterion(), applicant)))
                        .toList());
    }

    private static List<String> mentorSays(Criterion criterion, Entry mentor, MentorProfile profile) {
        return said(
                switch (criterion) {
                    case PROGRAMME -> List.of(text(mentor.details().programme()));
                    case SPECIALISATION -> List.of(profile.specialisation());
                    case TOPICS -> profile.topics().stream().map(Enum::name).toList();
                    case INDUSTRY -> List.of(profile.industry());
                    case LANGUAGE ->
                        profile.languages().stream().map(Enum::name).toList();
                    case MEETING -> List.of(text(profile.meetingForm()), profile.town());
                });
    }

    private static List<String> applicantSays(Criterion criterion, ApplicationForm applicant) {
        return said(
                switch (criterion) {
                    case PROGRAMME -> List.of(text(applicant.programme()));
                    case SPECIALISATION -> List.of(applicant.specialisation());
                    case TOPICS -> applicant.topics().stream().map(Enum::name).toList();
                    case INDUSTRY -> List.of(applicant.industry());
                    case LANGUAGE ->
                        applicant.languages().stream().map(Enum::name).toList();
                    case MEETING -> List.of(text(applicant.meetingForm()), applicant.town());
                });
    }

    private static String text(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    private static List<String> said(List<String> words) {
        return words.stream().filter(word -> !word.isBlank()).toList();
    }

    @QueryHandler
    List<Choice> handle(FindMentorChoices query) {
        TermId term = termOf(query.proposalId());
        Optional<ApplicationForm> form = queries.ask(new FindApplication(ApplicationId.of(term, query.applicant())))
                .map(application -> application.form());
        if (form.isEmpty()) {
            return List.of();
        }
        List<PersonId> given = queries.ask(new FindProposal(term)).stream()
                .flatMap(proposal -> proposal.pairs().stream())
                .map(FindProposal.Pair::mentor)
                .toList();
        return candidates.of(term).mentors().stream()
                .map(mentor -> choice(mentor, form.orElseThrow(), given))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Choice::fit).reversed().thenComparing(Choice::name))
                .toList();
    }

    private Optional<Choice> choice(Mentor mentor, ApplicationForm applicant, List<PersonId> given) {
        Fit fit = Scoring.fit(mentor.programme(), mentor.profile(), applicant);
        return fit.acceptable()
                ? Optional.of(new Choice(
                        mentor.person(),
                        queries.ask(new FindPerson(mentor.person()))
                                .map(FindPerson.Person::name)
                                .orElse(""),
                        fit.value(),
                        fit.known(),
                        mentor.places(),
                        (int) given.stream().filter(mentor.person()::equals).count()))
                : Optional.empty();
    }

    private static TermId termOf(ProposalId proposal) {
        return new TermId(proposal.value().substring("proposal-".length()));
    }
}
