package se.fsektionen.mentorship.evaluation;

import org.jspecify.annotations.Nullable;

/** Made-up answers to the year-end survey. */
public final class Answers {

    private Answers() {}

    public static SurveyAnswers full() {
        return new SurveyAnswers(
                "Lärorikt.",
                4,
                8,
                true,
                "Ett exjobb.",
                "Bra.",
                7,
                "Fler pubar.",
                "Träffarna.",
                "Starten.",
                9,
                true,
                true);
    }

    /** Everything left out. */
    public static SurveyAnswers none() {
        return words("");
    }

    /** Only how the year was. */
    public static SurveyAnswers words(String theYear) {
        return new SurveyAnswers(theYear, null, null, null, "", "", null, "", "", "", null, null, null);
    }

    public static SurveyAnswers numbers(
            @Nullable Integer worked, @Nullable Integer timesMet, @Nullable Integer contact, @Nullable Integer thanks) {
        return new SurveyAnswers("", worked, timesMet, null, "", "", contact, "", "", "", thanks, null, null);
    }
}
