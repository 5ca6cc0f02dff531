package se.fsektionen.mentorship.ui.demo;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.fsektionen.mentorship.activities.ActivityCommand.AnswerInvitation;
import se.fsektionen.mentorship.activities.ActivityCommand.InvitePeople;
import se.fsektionen.mentorship.activities.ActivityCommand.PlanActivity;
import se.fsektionen.mentorship.activities.ActivityId;
import se.fsektionen.mentorship.activities.ActivityKind;
import se.fsektionen.mentorship.activities.ActivityPlan;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.Season;

/** A term's activities, and who comes. */
final class DemoActivities {

    private final DemoStage stage;
    private final DemoTerm term;

    DemoActivities(DemoStage stage, DemoTerm term) {
        this.stage = stage;
        this.term = term;
    }

    void schedule() {
        plan(ActivityKind.INFORMATION_MEETING, "Informationsmöte med macka", 6, WEDNESDAY, 18, "Hilbert");
        plan(ActivityKind.KICK_OFF, "Kick-off-middag", 7, THURSDAY, 18, "Gasquesalen");
        plan(ActivityKind.PUB, "Mentorspub", 14, FRIDAY, 17, "Sektionens café");
        if (term.season() == Season.AUTUMN) {
            // One a year (P19), in the spring.
            plan(ActivityKind.ALUMNI_BANQUET, "Alumnisittning", 30, SATURDAY, 17, "Gasquesalen");
        }
    }

    private void plan(ActivityKind kind, String title, int week, DayOfWeek weekday, int hour, String place) {
        LocalDate day = term.day(week, weekday);
        ActivityId activity = ActivityId.random();
        ActivityPlan plan = new ActivityPlan(kind, title, day.atTime(hour, 0), place, "");
        stage.calendar.at(day.minusWeeks(4).minusDays(2), 11, 0, () -> {
            stage.coordinatorSends(new PlanActivity(activity, term.id(), plan));
        });
        // To a pub one just comes.
        if (kind != ActivityKind.PUB) {
            stage.calendar.at(day.minusDays(12), 11, 20, () -> invite(activity, kind, day));
        }
    }

    private void invite(ActivityId activity, ActivityKind kind, LocalDate day) {
        List<PersonId> mentors = stage.pairs(term.id()).stream()
                .map(pair -> pair.mentor)
                .distinct()
                .toList();
        List<PersonId> mentees =
                stage.pairs(term.id()).stream().map(pair -> pair.mentee).toList();
        boolean mentorsOnly = kind == ActivityKind.INFORMATION_MEETING || kind == ActivityKind.ALUMNI_BANQUET;
        List<PersonId> invited = mentorsOnly
                ? mentors
                : Stream.concat(mentors.stream(), mentees.stream()).toList();
        stage.coordinatorSends(new InvitePeople(activity, invited));
        stage.settle();
        for (PersonId person : invited) {
            if (stage.people.chance(0.7)) {
                Role role = mentors.contains(person) ? Role.MENTOR : Role.MENTEE;
                boolean comes = stage.people.chance(0.65);
                stage.on(
                        day.minusDays(stage.people.between(2, 11)),
                        () -> stage.send(person, role, new AnswerInvitation(activity, person, comes)));
            }
        }
    }
}
