package se.fsektionen.mentorship.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.matching.Criterion;
import se.fsektionen.mentorship.matching.CriterionFit;
import se.fsektionen.mentorship.matching.CriterionWeight;
import se.fsektionen.mentorship.matching.scoring.Scoring.Said;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.recruitment.MeetingForm;
import se.fsektionen.mentorship.recruitment.MentorProfile;
import se.fsektionen.mentorship.recruitment.Topic;

class ScoringTest {

    private static final List<Criterion> IN_FORMS = Arrays.stream(Criterion.values())
            .filter(criterion -> !criterion.countsOnlyWhereSaid())
            .toList();

    private static final Facts NOTHING = new Facts(null, null, "", "", "", "", null, List.of(), List.of());
    private static final Facts EVERYTHING = new Facts(
            Programme.F,
            3,
            "Fotonik",
            "Medicinsk teknik",
            "utvecklare",
            "Lund",
            MeetingForm.EITHER,
            List.of(Topic.FIRST_JOB),
            List.of(Language.SWEDISH));

    /** What is known of one side: either side can say the same. */
    record Facts(
            @Nullable Programme programme,
            @Nullable Integer studyYear,
            String specialisation,
            String industry,
            String role,
            String town,
            @Nullable MeetingForm meeting,
            List<Topic> topics,
            List<Language> languages) {

        Facts studying(@Nullable Programme other) {
            return new Facts(other, studyYear, specialisation, industry, role, town, meeting, topics, languages);
        }

        /** In that year, or rather having a mentee from it. */
        Facts inYear(@Nullable Integer other) {
            return new Facts(programme, other, specialisation, industry, role, town, meeting, topics, languages);
        }

        Facts specialisedIn(String other) {
            return new Facts(programme, studyYear, other, industry, role, town, meeting, topics, languages);
        }

        Facts curiousAbout(String other) {
            return new Facts(programme, studyYear, specialisation, other, role, town, meeting, topics, languages);
        }

        Facts workingAs(String other) {
            return new Facts(programme, studyYear, specialisation, industry, other, town, meeting, topics, languages);
        }

        Facts meeting(@Nullable MeetingForm form, String where) {
            return new Facts(programme, studyYear, specialisation, industry, role, where, form, topics, languages);
        }

        Facts talkingOf(Topic... others) {
            return new Facts(
                    programme, studyYear, specialisation, industry, role, town, meeting, List.of(others), languages);
        }

        Facts speaking(Language... others) {
            return new Facts(
                    programme, studyYear, specialisation, industry, role, town, meeting, topics, List.of(others));
        }

        /** The same, silent on what one criterion asks for. */
        Facts without(Criterion criterion) {
            return switch (criterion) {
                case PROGRAMME -> studying(null);
                case STUDY_YEAR -> inYear(null);
                case SPECIALISATION -> specialisedIn("");
                case TOPICS -> talkingOf();
                case INDUSTRY -> curiousAbout("");
                case ROLE -> workingAs("");
                case LANGUAGE -> speaking();
                case MEETING -> meeting(null, "");
                case APPLICANT_WISH, MENTOR_WISH, JUDGEMENT -> this;
            };
        }

        private MentorProfile asProfile() {
            return new MentorProfile(
                    1,
                    specialisation,
                    industry,
                    "",
                    role,
                    town,
                    meeting,
                    topics,
                    languages,
                    studyYear == null ? List.of() : List.of(MentorProfile.studyYear(studyYear)),
                    "");
        }

        private ApplicationForm asForm() {
            return new ApplicationForm(
                    "Bo Ek",
                    "bo.ek@example.se",
                    "",
                    programme,
                    studyYear,
                    specialisation,
                    industry,
                    role,
                    town,
                    meeting,
                    topics,
                    languages,
                    Language.SWEDISH,
                    "Därför.");
        }
    }

    private static Fit fit(Facts mentor, Facts applicant) {
        return fit(CriterionWeight.usual(), mentor, applicant, Said.NOTHING);
    }

    private static Fit fit(List<CriterionWeight> weights, Facts mentor, Facts applicant, Said said) {
        return new Scoring(weights).fit(mentor.programme(), mentor.asProfile(), applicant.asForm(), said);
    }

    private static CriterionFit part(Fit fit, Criterion criterion) {
        return fit.criteria().stream()
                .filter(part -> part.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Double fit(Criterion criterion, Facts mentor, Facts applicant) {
        return part(fit(mentor, applicant), criterion).fit();
    }

    @Test
    void programmesFitIfTheyAreTheSame() {
        Facts mentor = NOTHING.studying(Programme.F);
        assertThat(fit(Criterion.PROGRAMME, mentor, NOTHING.studying(Programme.F)))
                .isEqualTo(1);
        assertThat(fit(Criterion.PROGRAMME, mentor, NOTHING.studying(Programme.PI)))
                .isEqualTo(0);
        assertThat(fit(Criterion.PROGRAMME, mentor, NOTHING)).isNull();
        assertThat(fit(Criterion.PROGRAMME, NOTHING, NOTHING)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Fotonik, fotonik, 1",
        "Fotonik och optik, optik, 1",
        "'Fotonik, optik', 'Optik, akustik', 0.5",
        "Matematisk statistik, Fotonik, 0",
        "Mjukvara för mätning, MATNING, 1",
        "AI, Fotonik, 0",
        "AI och data, ai, 1",
        "Optik och akustik, Matematik och fysik, 0",
        "'', Fotonik,",
        "Fotonik, '',",
        Personal.ERASED + ", raderad,"
    })
    void freeTextFitsByTheWordsInCommonWithTheOneWhoSaysLess(String mentor, String applicant, @Nullable Double fit) {
        assertThat(fit(Criterion.SPECIALISATION, NOTHING.specialisedIn(mentor), NOTHING.specialisedIn(applicant)))
                .isEqualTo(fit);
        assertThat(fit(Criterion.INDUSTRY, NOTHING.curiousAbout(mentor), NOTHING.curiousAbout(applicant)))
                .isEqualTo(fit);
        assertThat(fit(Criterion.ROLE, NOTHING.workingAs(mentor), NOTHING.workingAs(applicant)))
                .isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({
        "algoritmutvecklare, utvecklare, 1",
        "utvecklare, Mjukvaruutvecklare, 1",
        "'utvecklare, algoritmutvecklare', 'utvecklare, chef', 0.5",
        "projektledare, utvecklare, 0",
        "VD, utvecklingschef, 0"
    })
    void rolesFitByWhatTheirWordsEndWith(String mentor, String applicant, double fit) {
        assertThat(fit(Criterion.ROLE, NOTHING.workingAs(mentor), NOTHING.workingAs(applicant)))
                .isEqualTo(fit);
        assertThat(fit(Criterion.ROLE, NOTHING.workingAs(applicant), NOTHING.workingAs(mentor)))
                .isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({"3, 3, 1", "3, 4, 0", "5, 5, 1", "5, 8, 1", "5, 4, 0", "3, ,", ", 3,", ", ,"})
    void yearsFitIfTheMentorWouldRatherHaveThem(
            @Nullable Integer preferred, @Nullable Integer year, @Nullable Double fit) {
        assertThat(fit(Criterion.STUDY_YEAR, NOTHING.inYear(preferred), NOTHING.inYear(year)))
                .isEqualTo(fit);
    }

    @Test
    void topicsFitByHowMuchOfWhatIsWantedIsOffered() {
        Facts mentor = NOTHING.talkingOf(Topic.FIRST_JOB, Topic.THESIS, Topic.STARTUPS);
        assertThat(fit(Criterion.TOPICS, mentor, NOTHING.talkingOf(Topic.THESIS, Topic.FIRST_JOB)))
                .isEqualTo(1);
        assertThat(fit(Criterion.TOPICS, mentor, NOTHING.talkingOf(Topic.THESIS, Topic.LEADERSHIP)))
                .isEqualTo(0.5);
        assertThat(fit(Criterion.TOPICS, mentor, NOTHING.talkingOf(Topic.LEADERSHIP)))
                .isEqualTo(0);
        assertThat(fit(Criterion.TOPICS, mentor, NOTHING)).isNull();
        assertThat(fit(Criterion.TOPICS, NOTHING, NOTHING.talkingOf(Topic.THESIS)))
                .isNull();
    }

    @Test
    void aLanguageInCommonIsAMust() {
        Facts mentor = NOTHING.speaking(Language.SWEDISH);
        assertThat(fit(Criterion.LANGUAGE, mentor, mentor)).isEqualTo(1);
        assertThat(fit(Criterion.LANGUAGE, mentor, NOTHING.speaking(Language.SWEDISH, Language.ENGLISH)))
                .isEqualTo(0.5);
        assertThat(fit(Criterion.LANGUAGE, mentor, NOTHING.speaking(Language.ENGLISH)))
                .isEqualTo(0);
        assertThat(fit(Criterion.LANGUAGE, mentor, NOTHING)).isNull();
        assertThat(fit(EVERYTHING, EVERYTHING.speaking(Language.ENGLISH)).acceptable())
                .isFalse();
        assertThat(fit(EVERYTHING, EVERYTHING.speaking(Language.ENGLISH, Language.SWEDISH))
                        .acceptable())
                .isTrue();
        assertThat(fit(EVERYTHING, EVERYTHING.speaking()).acceptable())
                .as("what is unknown forbids nothing")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "EITHER, Lund, EITHER, Kiruna, 1",
        "REMOTE, '', EITHER, '', 1",
        "REMOTE, Lund, REMOTE, Kiruna, 1",
        "IN_PERSON, Lund, IN_PERSON, ' lund ', 1",
        "IN_PERSON, Lund, EITHER, Malmö, 0.3",
        "IN_PERSON, Lund, REMOTE, Lund, 0",
        "IN_PERSON, Lund, IN_PERSON, '',",
        "IN_PERSON, '', EITHER, Lund,",
        ", Lund, IN_PERSON, Lund,"
    })
    void meetingFitsIfBothCanMeetTheSameWay(
            @Nullable MeetingForm one,
            String town,
            @Nullable MeetingForm other,
            String otherTown,
            @Nullable Double fit) {
        Facts mentor = NOTHING.meeting(one, town);
        Facts applicant = NOTHING.meeting(other, otherTown);
        assertThat(fit(Criterion.MEETING, mentor, applicant)).isEqualTo(fit);
        assertThat(fit(Criterion.MEETING, applicant, mentor)).isEqualTo(fit);
    }

    @Test
    void allThatCanFitIsAWholeFit() {
        Fit fit = fit(EVERYTHING, EVERYTHING);
        assertThat(fit.value()).isCloseTo(1, within(1e-9));
        assertThat(fit.known()).isCloseTo(1, within(1e-9));
        assertThat(fit.criteria()).extracting(CriterionFit::criterion).containsExactlyElementsOf(IN_FORMS);
    }

    @Test
    void anEmptyProfileFitsNobody() {
        for (Fit fit : List.of(fit(NOTHING, EVERYTHING), fit(EVERYTHING, NOTHING), fit(NOTHING, NOTHING))) {
            assertThat(fit.value()).isZero();
            assertThat(fit.known()).isZero();
            assertThat(fit.acceptable()).isTrue();
            assertThat(fit.criteria()).extracting(CriterionFit::fit).containsOnlyNulls();
        }
    }

    @ParameterizedTest
    @FieldSource("IN_FORMS")
    void whatIsMissingAddsNothingAndIsNoAgreement(Criterion criterion) {
        Facts silent = EVERYTHING.without(criterion);
        Fit fit = fit(EVERYTHING, silent);
        double weight = part(fit, criterion).weight();
        assertThat(weight).isPositive();
        assertThat(fit.value()).isCloseTo(1 - weight, within(1e-9));
        assertThat(fit.known()).isCloseTo(1 - weight, within(1e-9));
        assertThat(fit(silent, EVERYTHING).value()).isCloseTo(fit.value(), within(1e-9));
    }

    @Property(tries = 500)
    void isBetweenNothingAndWholeAndAddsUp(@ForAll("facts") Facts mentor, @ForAll("facts") Facts applicant) {
        Fit fit = fit(mentor, applicant);
        assertThat(fit.known()).isBetween(0.0, 1 + 1e-9);
        assertThat(fit.value()).isBetween(0.0, fit.known() + 1e-9);
        assertThat(fit.criteria()).extracting(CriterionFit::criterion).containsExactlyElementsOf(IN_FORMS);
        double sum = 0;
        for (CriterionFit part : fit.criteria()) {
            if (part.fit() != null) {
                assertThat(part.fit()).isBetween(0.0, 1.0);
                sum += part.weight() * part.fit();
            }
        }
        assertThat(fit.value()).isCloseTo(sum, within(1e-9));
    }

    @Property(tries = 500)
    void isTheSameWhoeverSaysWhatWhereBothSidesCountAlike(@ForAll("facts") Facts one, @ForAll("facts") Facts other) {
        for (Criterion criterion : List.of(
                Criterion.PROGRAMME, Criterion.SPECIALISATION, Criterion.INDUSTRY, Criterion.ROLE, Criterion.MEETING)) {
            assertThat(fit(criterion, one, other)).as(criterion.name()).isEqualTo(fit(criterion, other, one));
        }
        assertThat(fit(one, other).known()).isEqualTo(fit(other, one).known());
        assertThat(fit(one, other).acceptable()).isEqualTo(fit(other, one).acceptable());
    }

    @Property(tries = 500)
    void silenceGainsNobody(
            @ForAll("facts") Facts mentor, @ForAll("facts") Facts applicant, @ForAll Criterion criterion) {
        Fit fit = fit(mentor, applicant);
        for (Fit silent :
                List.of(fit(mentor.without(criterion), applicant), fit(mentor, applicant.without(criterion)))) {
            assertThat(silent.value()).isLessThanOrEqualTo(fit.value());
            assertThat(silent.known()).isLessThanOrEqualTo(fit.known());
        }
    }

    @Test
    void wishesAndJudgementsCountOnlyWhereSomebodyHasSaidSomething() {
        Facts half = EVERYTHING.specialisedIn("Akustik").curiousAbout("Bank").talkingOf(Topic.THESIS);
        Fit silent = fit(EVERYTHING, half);
        Fit loved = fit(CriterionWeight.usual(), EVERYTHING, half, new Said(1.0, null, null));
        Fit unloved = fit(CriterionWeight.usual(), EVERYTHING, half, new Said(0.0, null, null));
        assertThat(loved.value()).isGreaterThan(silent.value());
        assertThat(unloved.value()).isLessThan(silent.value());
        assertThat(part(loved, Criterion.APPLICANT_WISH).weight()).isCloseTo(4 / 29.0, within(1e-9));
        assertThat(fit(CriterionWeight.usual(), NOTHING, NOTHING, new Said(null, null, 1.0))
                        .known())
                .as("one judgement on empty forms is little to go by")
                .isCloseTo(6 / 31.0, within(1e-9));
    }

    @Property(tries = 500)
    void aCriterionWithoutPointsChangesNothing(
            @ForAll("facts") Facts mentor, @ForAll("facts") Facts applicant, @ForAll Criterion criterion) {
        List<CriterionWeight> without = CriterionWeight.usual().stream()
                .map(weight -> weight.criterion() == criterion ? new CriterionWeight(criterion, 0, false) : weight)
                .toList();
        List<CriterionWeight> others = CriterionWeight.usual().stream()
                .filter(weight -> weight.criterion() != criterion)
                .toList();
        Said said = new Said(0.5, 0.2, 1.0);
        Fit weighed = fit(without, mentor, applicant, said);
        Fit left = fit(others, mentor, applicant, said);
        assertThat(weighed.value()).isCloseTo(left.value(), within(1e-9));
        assertThat(weighed.known()).isCloseTo(left.known(), within(1e-9));
        assertThat(weighed.acceptable()).isEqualTo(left.acceptable());
    }

    @Test
    void anyCriterionCanBeAMust() {
        List<CriterionWeight> weights = CriterionWeight.usual().stream()
                .map(weight -> new CriterionWeight(
                        weight.criterion(), weight.points(), weight.criterion() == Criterion.PROGRAMME))
                .toList();
        Facts otherwise = EVERYTHING.studying(Programme.PI);
        assertThat(fit(weights, EVERYTHING, otherwise, Said.NOTHING).acceptable())
                .isFalse();
        assertThat(fit(weights, EVERYTHING, EVERYTHING.studying(null), Said.NOTHING)
                        .acceptable())
                .as("what is unknown forbids nothing")
                .isTrue();
        assertThat(fit(weights, EVERYTHING, EVERYTHING.speaking(Language.ENGLISH), Said.NOTHING)
                        .acceptable())
                .as("no longer a must")
                .isTrue();
    }

    @Property(tries = 200)
    void isTheSameForTheSame(@ForAll("facts") Facts mentor, @ForAll("facts") Facts applicant) {
        assertThat(fit(mentor, applicant)).isEqualTo(fit(mentor, applicant));
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<String> words =
                Arbitraries.of("", "Fotonik", "optik och fotonik", "Mätteknik, AI", "ai", "maskininlärning");
        Arbitrary<Facts> said = Combinators.combine(
                        Arbitraries.of(Programme.values()).injectNull(0.2),
                        Arbitraries.integers().between(1, 7).injectNull(0.2),
                        words,
                        words,
                        words,
                        Arbitraries.of("", "Lund", "lund ", "Malmö"),
                        Arbitraries.of(MeetingForm.values()).injectNull(0.2),
                        some(Topic.values()))
                .as((programme, year, specialisation, industry, role, town, meeting, topics) ->
                        new Facts(programme, year, specialisation, industry, role, town, meeting, topics, List.of()));
        return Combinators.combine(said, some(Language.values()))
                .as((facts, languages) -> facts.speaking(languages.toArray(Language[]::new)));
    }

    private static <T> Arbitrary<List<T>> some(T[] constants) {
        return Arbitraries.of(Arrays.asList(constants))
                .list()
                .uniqueElements()
                .ofMaxSize(Math.min(3, constants.length));
    }
}
