package se.fsektionen.mentorship.matching.scoring;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.matching.Criterion;
import se.fsektionen.mentorship.matching.CriterionFit;
import se.fsektionen.mentorship.matching.CriterionWeight;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.recruitment.MeetingForm;
import se.fsektionen.mentorship.recruitment.MentorProfile;

/** Scores a mentor and an applicant by the criteria that matter to both (P14). */
public final class Scoring {

    private final List<CriterionWeight> weights;
    private final FreeText text = new FreeText();

    /** @param weights each criterion's, once */
    public Scoring(List<CriterionWeight> weights) {
        this.weights = weights;
    }

    /**
     * What the two have not said themselves in a form.
     *
     * @param applicantWish how much the applicant wants this mentor, 0 to 1; null without a wish about anybody
     * @param mentorWish likewise
     * @param judgement the coordinator's, 0 to 1; null if there is none
     */
    public record Said(
            @Nullable Double applicantWish,
            @Nullable Double mentorWish,
            @Nullable Double judgement) {

        public static final Said NOTHING = new Said(null, null, null);
    }

    /** @param mentorProgramme what the mentor once studied; null if unknown */
    public Fit fit(@Nullable Programme mentorProgramme, MentorProfile mentor, ApplicationForm applicant, Said said) {
        List<CriterionFit> criteria = weights.stream()
                .map(weight -> new CriterionFit(
                        weight.criterion(),
                        fit(weight.criterion(), mentorProgramme, mentor, applicant, said),
                        weight.points()))
                .filter(part -> part.fit() != null || !part.criterion().countsOnlyWhereSaid())
                .toList();
        double all = criteria.stream().mapToDouble(CriterionFit::weight).sum();
        List<CriterionFit> shares = criteria.stream()
                .map(part -> new CriterionFit(part.criterion(), part.fit(), all == 0 ? 0 : part.weight() / all))
                .toList();
        double value = 0;
        double known = 0;
        for (CriterionFit part : shares) {
            if (part.fit() != null) {
                value += part.weight() * part.fit();
                known += part.weight();
            }
        }
        return new Fit(value, known, shares.stream().noneMatch(this::breaksAMust), shares);
    }

    private boolean breaksAMust(CriterionFit part) {
        return part.fit() != null
                && part.fit() == 0
                && weights.stream().anyMatch(weight -> weight.must() && weight.criterion() == part.criterion());
    }

    private @Nullable Double fit(
            Criterion criterion,
            @Nullable Programme programme,
            MentorProfile mentor,
            ApplicationForm applicant,
            Said said) {
        return switch (criterion) {
            case PROGRAMME -> same(programme, applicant.programme());
            case STUDY_YEAR -> preferred(mentor.studyYears(), applicant.studyYear());
            case SPECIALISATION -> text.wordsInCommon(mentor.specialisation(), applicant.specialisation());
            case TOPICS -> offered(mentor.topics(), applicant.topics());
            case INDUSTRY -> text.wordsInCommon(mentor.industry(), applicant.industry());
            case ROLE -> text.endingsInCommon(mentor.role(), applicant.role());
            case LANGUAGE -> offered(mentor.languages(), applicant.languages());
            case MEETING -> meeting(mentor, applicant);
            case APPLICANT_WISH -> said.applicantWish();
            case MENTOR_WISH -> said.mentorWish();
            case JUDGEMENT -> said.judgement();
        };
    }

    private static @Nullable Double same(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null ? null : one.equals(other) ? 1.0 : 0.0;
    }

    private static @Nullable Double preferred(List<Integer> years, @Nullable Integer year) {
        if (years.isEmpty() || year == null) {
            return null;
        }
        return years.contains(MentorProfile.studyYear(year)) ? 1.0 : 0.0;
    }

    /** How much of what the applicant wants the mentor offers. */
    private static @Nullable Double offered(Collection<?> mentors, Collection<?> wanted) {
        if (mentors.isEmpty() || wanted.isEmpty()) {
            return null;
        }
        return wanted.stream().filter(mentors::contains).count() / (double) wanted.size();
    }

    /** Remote suits everybody who does not insist on meeting; meeting in person needs the same town. */
    private static @Nullable Double meeting(MentorProfile mentor, ApplicationForm applicant) {
        MeetingForm one = mentor.meetingForm();
        MeetingForm other = applicant.meetingForm();
        if (one == null || other == null) {
            return null;
        }
        if (one != MeetingForm.IN_PERSON && other != MeetingForm.IN_PERSON) {
            return 1.0;
        }
        if (one == MeetingForm.REMOTE || other == MeetingForm.REMOTE) {
            return 0.0;
        }
        if (mentor.town().isBlank() || applicant.town().isBlank()) {
            return null;
        }
        return mentor.town().strip().equalsIgnoreCase(applicant.town().strip()) ? 1.0 : 0.3;
    }
}
