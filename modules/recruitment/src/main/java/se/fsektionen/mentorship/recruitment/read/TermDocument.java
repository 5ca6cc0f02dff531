package se.fsektionen.mentorship.recruitment.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.recruitment.FindTerms.Stage;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.recruitment.TermDates;

/** A term. Days are kept as text, since MongoDB knows only moments. */
@Document("recruitment_terms")
record TermDocument(
        @Id String id,
        int year,
        Season season,
        String studiesStart,
        String start,
        String end,
        boolean announced,
        Stage stage,
        @Nullable String lastDay) {

    static TermDocument created(TermId id, int year, Season season, TermDates dates) {
        return new TermDocument(id.value(), year, season, "", "", "", false, Stage.PLANNED, null).with(dates);
    }

    TermDocument with(TermDates dates) {
        return new TermDocument(
                id,
                year,
                season,
                dates.studiesStart().toString(),
                dates.start().toString(),
                dates.end().toString(),
                announced,
                stage,
                lastDay);
    }

    TermDocument asAnnounced() {
        return new TermDocument(id, year, season, studiesStart, start, end, true, stage, lastDay);
    }

    TermDocument at(Stage now) {
        return new TermDocument(id, year, season, studiesStart, start, end, announced, now, lastDay);
    }

    TermDocument open(LocalDate untilDay) {
        return new TermDocument(
                id, year, season, studiesStart, start, end, announced, Stage.APPLICATIONS_OPEN, untilDay.toString());
    }

    Term view() {
        return new Term(
                new TermId(id),
                year,
                season,
                new TermDates(LocalDate.parse(studiesStart), LocalDate.parse(start), LocalDate.parse(end)),
                announced,
                stage,
                lastDay == null ? null : LocalDate.parse(lastDay));
    }
}
