package se.fsektionen.mentorship.matching.scoring;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.matching.Criterion;
import se.fsektionen.mentorship.matching.CriterionFit;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.recruitment.MeetingForm;
import se.fsektionen.mentorship.recruitment.MentorProfile;

/** Scores a mentor and an applicant by the criteria that matter to both (P14). */
public final class Scoring {

    /** What each criterion weighs; they add up to 1. */
    private static final Map<Criterion, Double> WEIGHTS = new EnumMap<>(Map.of(
            Criterion.TOPICS, 0.30,
            Criterion.SPECIALISATION, 0.20,
            Criterion.INDUSTRY, 0.20,
            Criterion.MEETING, 0.15,
            Criterion.PROGRAMME, 0.10,
            Criterion.LANGUAGE, 0.05));

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final int SHORTEST_WORD = 3;

    private Scoring() {}

    /** @param mentorProgramme what the mentor once studied; null if unknown */
    public static Fit fit(@Nullable Programme mentorProgramme, MentorProfile mentor, ApplicationForm applicant) {
        List<CriterionFit> criteria = Arrays.stream(Criterion.values())
                .map(criterion -> new CriterionFit(
                        criterion, fit(criterion, mentorProgramme, mentor, applicant), WEIGHTS.get(criterion)))
                .toList();
        double all = criteria.stream().mapToDouble(CriterionFit::weight).sum();
        double value = 0;
        double known = 0;
        for (CriterionFit part : criteria) {
            if (part.fit() != null) {
                value += part.weight() * part.fit();
                known += part.weight();
            }
        }
        return new Fit(value / all, known / all, shareALanguage(mentor, applicant), criteria);
    }

    private static @Nullable Double fit(
            Criterion criterion, @Nullable Programme programme, MentorProfile mentor, ApplicationForm applicant) {
        return switch (criterion) {
            case PROGRAMME -> same(programme, applicant.programme());
            case SPECIALISATION -> wordsInCommon(mentor.specialisation(), applicant.specialisation());
            case TOPICS -> offered(mentor.topics(), applicant.topics());
            case INDUSTRY -> wordsInCommon(mentor.industry(), applicant.industry());
            case LANGUAGE -> offered(mentor.languages(), applicant.languages());
            case MEETING -> meeting(mentor, applicant);
        };
    }

    /** The must: whoever has no language in common can't be paired. What is unknown forbids nothing. */
    private static boolean shareALanguage(MentorProfile mentor, ApplicationForm applicant) {
        Double share = offered(mentor.languages(), applicant.languages());
        return share == null || share > 0;
    }

    private static @Nullable Double same(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null ? null : one.equals(other) ? 1.0 : 0.0;
    }

    /** How much of what the applicant wants the mentor offers. */
    private static @Nullable Double offered(Collection<?> mentors, Collection<?> wanted) {
        if (mentors.isEmpty() || wanted.isEmpty()) {
            return null;
        }
        return wanted.stream().filter(mentors::contains).count() / (double) wanted.size();
    }

    private static @Nullable Double wordsInCommon(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        if (words.isEmpty() || others.isEmpty()) {
            return null;
        }
        Set<String> common = new HashSet<>(words);
        common.retainAll(others);
        return common.size() / (double) Math.min(words.size(), others.size());
    }

    private static Set<String> words(String text) {
        if (text.equals(Personal.ERASED)) {
            return Set.of();
        }
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
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
