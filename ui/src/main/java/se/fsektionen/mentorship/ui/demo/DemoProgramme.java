package se.fsektionen.mentorship.ui.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Pseudonyms;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.ReadModels;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.FindTerms;

/** Makes the demonstration, once for each data folder. */
@Component
@Profile("demo")
class DemoProgramme {

    private static final long SEED = 1986;

    private final DemoClock clock;
    private final Commands commands;
    private final Queries queries;
    private final ReadModels readModels;
    private final Pseudonyms pseudonyms;
    private final ObjectProvider<DemoOnlooker> onlookers;

    DemoProgramme(
            DemoClock clock,
            Commands commands,
            Queries queries,
            ReadModels readModels,
            Pseudonyms pseudonyms,
            ObjectProvider<DemoOnlooker> onlookers) {
        this.clock = clock;
        this.commands = commands;
        this.queries = queries;
        this.readModels = readModels;
        this.pseudonyms = pseudonyms;
        this.onlookers = onlookers;
    }

    boolean isBegun() {
        return !queries.askCaughtUp(new FindTerms()).isEmpty();
    }

    /** Lives through the years up to now, as this coordinator. */
    void make(Actor coordinator) {
        DemoCalendar calendar = new DemoCalendar(Stockholm.ZONE);
        DemoStage stage = new DemoStage(
                clock, calendar, new DemoPeople(SEED), coordinator, commands, queries, readModels, pseudonyms);
        List<DemoTerm> terms = DemoTerm.upTo(LocalDate.ofInstant(clock.instant(), Stockholm.ZONE));
        for (DemoTerm term : terms) {
            new DemoRecruitment(stage, term).schedule();
            new DemoPairs(stage, term).schedule();
            new DemoActivities(stage, term).schedule();
            new DemoClosing(stage, term).schedule();
            onlookers.forEach(onlooker -> schedule(onlooker, stage, term));
        }
        calendar.run(clock, clock.instant());
        clock.backToPresent();
        stage.settle();
    }

    private void schedule(DemoOnlooker onlooker, DemoStage stage, DemoTerm term) {
        for (LocalDate day = term.dates().studiesStart();
                day.isBefore(term.dates().end());
                day = day.plusMonths(3)) {
            stage.calendar.at(day, 23, 30, () -> {
                stage.settle();
                onlooker.look(clock.instant());
            });
        }
    }
}
