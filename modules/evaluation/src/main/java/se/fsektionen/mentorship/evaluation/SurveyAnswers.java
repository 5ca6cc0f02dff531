package se.fsektionen.mentorship.evaluation;

import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Personal;

/**
 * Answers to the year-end survey, by the subjects of P23. Every question may be left out: numbers are then null, texts empty.
 *
 * @param theYear how the year was
 * @param worked whether the relationship worked, 1 to 5
 * @param timesMet roughly how often they met in all
 * @param metInPerson whether they met in person
 * @param gained what it gave, with examples
 * @param organisers working with the organisers
 * @param contact how contact was kept, 1 to 10
 * @param thanks how the thanks were, 1 to 10
 * @param enoughInformation whether there was enough information
 * @param mentorAgain whether a mentor would be one again; null for mentees
 */
public record SurveyAnswers(
        @Personal String theYear,
        @Personal @Nullable Integer worked,
        @Personal @Nullable Integer timesMet,
        @Personal @Nullable Boolean metInPerson,
        @Personal String gained,
        @Personal String organisers,
        @Personal @Nullable Integer contact,
        @Personal String improve,
        @Personal String workedWell,
        @Personal String workedLessWell,
        @Personal @Nullable Integer thanks,
        @Personal @Nullable Boolean enoughInformation,
        @Personal @Nullable Boolean mentorAgain) {}
