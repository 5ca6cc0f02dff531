package se.fsektionen.mentorship.ui.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.evaluation.SurveyAnswers;
import se.fsektionen.mentorship.evaluation.SurveyCommand.AnswerSurvey;
import se.fsektionen.mentorship.evaluation.SurveyId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.recruitment.TermCommand.CloseTerm;

/** A term's end: it is closed, and most answer the long survey. */
final class DemoClosing {

    private final DemoStage stage;
    private final DemoTerm term;

    DemoClosing(DemoStage stage, DemoTerm term) {
        this.stage = stage;
        this.term = term;
    }

    void schedule() {
        if (term.finished()) {
            stage.calendar.at(term.dates().end().plusDays(2), 10, 0, this::close);
        }
    }

    private void close() {
        stage.coordinatorSends(new CloseTerm(term.id()));
        stage.settle();
        stage.pairs(term.id()).stream()
                .map(pair -> pair.mentor)
                .distinct()
                .forEach(mentor -> answer(mentor, Role.MENTOR));
        stage.pairs(term.id()).stream()
                .map(pair -> pair.mentee)
                .distinct()
                .forEach(mentee -> answer(mentee, Role.MENTEE));
    }

    private void answer(PersonId person, Role role) {
        if (stage.people.chance(0.72)) {
            LocalDate day = stage.today().plusDays(1 + stage.people.ratherLow(20));
            stage.on(
                    day,
                    () -> stage.send(person, role, new AnswerSurvey(SurveyId.of(term.id(), person), answers(role))));
        }
    }

    private SurveyAnswers answers(Role role) {
        int worked = Math.clamp(stage.people.between(2, 6), 1, 5);
        return new SurveyAnswers(
                stage.people.pick(DemoWords.YEARS),
                worked,
                stage.people.between(2, 12),
                stage.people.chance(0.85),
                stage.people.pick(DemoWords.GAINS),
                stage.people.pick(DemoWords.ORGANISERS),
                stage.people.between(4, 10),
                stage.people.pick(DemoWords.IMPROVEMENTS),
                stage.people.pick(DemoWords.GOOD),
                stage.people.pick(DemoWords.LESS_GOOD),
                stage.people.between(4, 10),
                stage.people.chance(0.75),
                again(role, worked));
    }

    private @Nullable Boolean again(Role role, int worked) {
        return role == Role.MENTOR ? stage.people.chance(worked >= 4 ? 0.85 : 0.4) : null;
    }
}
