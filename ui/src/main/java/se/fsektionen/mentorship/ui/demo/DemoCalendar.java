package se.fsektionen.mentorship.ui.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is to happen when. Things may put new things on the calendar while it runs; those of the same moment keep their order. */
final class DemoCalendar {

    private record Entry(Instant at, long order, Runnable what) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparingLong(Entry::order));
    private final ZoneId zone;
    private long count;

    DemoCalendar(ZoneId zone) {
        this.zone = zone;
    }

    ZoneId zone() {
        return zone;
    }

    void at(LocalDate day, int hour, int minute, Runnable what) {
        entries.add(
                new Entry(day.atTime(LocalTime.of(hour, minute)).atZone(zone).toInstant(), count++, what));
    }

    /** Moves the clock from entry to entry, up to the end. What lies after it does not happen. */
    void run(DemoClock clock, Instant end) {
        while (!entries.isEmpty() && entries.peek().at().isBefore(end)) {
            Entry next = entries.remove();
            clock.moveTo(next.at());
            next.what().run();
        }
    }
}
