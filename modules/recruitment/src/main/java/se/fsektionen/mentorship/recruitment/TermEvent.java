package se.fsektionen.mentorship.recruitment;

import java.time.LocalDate;
import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.kernel.PolicyClause;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.Serves;
import se.fsektionen.mentorship.kernel.TermId;

/** What happens to a term of the programme. */
public sealed interface TermEvent extends DomainEvent {

    TermId termId();

    @EventType("recruitment.TermCreated")
    @Serves(PolicyClause.P01)
    record TermCreated(TermId termId, int year, Season season, TermDates dates) implements TermEvent {}

    @EventType("recruitment.TermDatesChanged")
    record TermDatesChanged(TermId termId, TermDates dates) implements TermEvent {}

    @EventType("recruitment.TermAnnounced")
    @Serves(PolicyClause.P01)
    record TermAnnounced(TermId termId) implements TermEvent {}

    @EventType("recruitment.ApplicationsOpened")
    @Serves({PolicyClause.P02, PolicyClause.P13})
    record ApplicationsOpened(TermId termId, LocalDate lastDay) implements TermEvent {}

    @EventType("recruitment.ApplicationsClosed")
    @Serves(PolicyClause.P13)
    record ApplicationsClosed(TermId termId) implements TermEvent {}

    @EventType("recruitment.TermClosed")
    @Serves(PolicyClause.P23)
    record TermClosed(TermId termId) implements TermEvent {}
}
