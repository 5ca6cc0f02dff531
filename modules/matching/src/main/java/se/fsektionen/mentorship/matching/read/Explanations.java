package se.fsektionen.mentorship.matching.read;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.Couple;
import se.fsektionen.mentorship.matching.Criterion;
import se.fsektionen.mentorship.matching.CriterionFit;
import se.fsektionen.mentorship.matching.ExplainPair;
import se.fsektionen.mentorship.matching.ExplainPair.Explanation;
import se.fsektionen.mentorship.matching.ExplainPair.Part;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.matching.scoring.Fit;
import se.fsektionen.mentorship.matching.write.Choices;
import se.fsektionen.mentorship.matching.write.Fitting;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindAlumnus;
import se.fsektionen.mentorship.recruitment.FindApplication;
import se.fsektionen.mentorship.recruitment.MentorProfile;

/** Explains pairs. */
@Component
class Explanations {

    private final Documents<ProposalDocument> proposals;
    private final Queries queries;

    Explanations(MongoOperations mongo, Queries queries) {
        this.proposals = new Documents<>(mongo, ProposalDocument.class);
        this.queries = queries;
    }

    @QueryHandler
    Optional<Explanation> handle(ExplainPair query) {
        Optional<Entry> mentor = queries.ask(new FindAlumnus(query.mentor())).filter(entry -> entry.profile() != null);
        Optional<ApplicationForm> form = queries.ask(
                        new FindApplication(ApplicationId.of(query.proposalId().termId(), query.applicant())))
                .map(application -> application.form());
        Fitting fitting = new Fitting(choices(query.proposalId()));
        return mentor.flatMap(entry -> form.map(applicant -> explain(fitting, entry, query.applicant(), applicant)));
    }

    private Choices choices(ProposalId proposal) {
        return proposals.find(proposal).map(ProposalDocument::choices).orElseGet(Choices::none);
    }

    private static Explanation explain(Fitting fitting, Entry mentor, PersonId person, ApplicationForm applicant) {
        MentorProfile profile = Objects.requireNonNull(mentor.profile());
        Couple couple = new Couple(mentor.personId(), person);
        Fit fit = fitting.of(couple, mentor.details().programme(), profile, applicant);
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
                                all == 0 ? 0 : part.weight() / all,
                                mentorSays(part.criterion(), mentor, profile),
                                applicantSays(part.criterion(), applicant)))
                        .toList());
    }

    private static List<String> mentorSays(Criterion criterion, Entry mentor, MentorProfile profile) {
        return said(
                switch (criterion) {
                    case PROGRAMME -> List.of(text(mentor.details().programme()));
                    case STUDY_YEAR ->
                        profile.studyYears().stream().map(Explanations::year).toList();
                    case SPECIALISATION -> List.of(profile.specialisation());
                    case TOPICS -> profile.topics().stream().map(Enum::name).toList();
                    case INDUSTRY -> List.of(profile.industry());
                    case ROLE -> List.of(profile.role());
                    case LANGUAGE ->
                        profile.languages().stream().map(Enum::name).toList();
                    case MEETING -> List.of(text(profile.meetingForm()), profile.town());
                    case APPLICANT_WISH, MENTOR_WISH, JUDGEMENT -> List.of();
                });
    }

    private static List<String> applicantSays(Criterion criterion, ApplicationForm applicant) {
        return said(
                switch (criterion) {
                    case PROGRAMME -> List.of(text(applicant.programme()));
                    case STUDY_YEAR -> List.of(Objects.toString(applicant.studyYear(), ""));
                    case SPECIALISATION -> List.of(applicant.specialisation());
                    case TOPICS -> applicant.topics().stream().map(Enum::name).toList();
                    case INDUSTRY -> List.of(applicant.industry());
                    case ROLE -> List.of(applicant.role());
                    case LANGUAGE ->
                        applicant.languages().stream().map(Enum::name).toList();
                    case MEETING -> List.of(text(applicant.meetingForm()), applicant.town());
                    case APPLICANT_WISH, MENTOR_WISH, JUDGEMENT -> List.of();
                });
    }

    /** With a plus after the year that means all later ones too. */
    private static String year(int year) {
        return year + (MentorProfile.STUDY_YEARS.getLast() == year ? "+" : "");
    }

    private static String text(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    private static List<String> said(List<String> words) {
        return words.stream().filter(word -> !word.isBlank()).toList();
    }
}
