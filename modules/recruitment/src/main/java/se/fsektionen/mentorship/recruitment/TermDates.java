package se.fsektionen.mentorship.recruitment;

import java.time.LocalDate;

/**
 * A term's days.
 *
 * @param studiesStart the Monday the university's term starts, from which P02 counts four weeks
 * @param start the programme's first day
 * @param end the programme's last day, about a year later
 */
public record TermDates(LocalDate studiesStart, LocalDate start, LocalDate end) {}
