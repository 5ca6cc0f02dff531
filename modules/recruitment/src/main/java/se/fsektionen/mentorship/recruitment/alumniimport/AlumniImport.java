package se.fsektionen.mentorship.recruitment.alumniimport;

import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.platform.Pseudonyms;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.recruitment.ImportColumn;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Outcome;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Preview;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Problem;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Registration;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Row;

/** Says what an import would do, row by row, compared with the register. */
@Component
class AlumniImport {

    private final Documents<RegisteredAlumnus> register;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    AlumniImport(MongoOperations mongo, Pseudonyms pseudonyms, Clock clock) {
        this.register = new Documents<>(mongo, RegisteredAlumnus.class);
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    @QueryHandler
    Preview handle(PreviewAlumniImport query) {
        try {
            List<TableRow> table = TableFile.read(query.content());
            return preview(HeaderRow.find(table), table);
        } catch (UnusableFile e) {
            return Preview.refused(e.problem());
        }
    }

    private Preview preview(HeaderRow header, List<TableRow> table) throws UnusableFile {
        List<TableRow> content = table.subList(table.indexOf(header.row()) + 1, table.size());
        if (content.isEmpty()) {
            throw new UnusableFile("empty");
        }
        if (content.size() > PreviewAlumniImport.MOST_ROWS) {
            throw new UnusableFile("tooManyRows", Integer.toString(PreviewAlumniImport.MOST_ROWS));
        }
        Year now = Year.of(Stockholm.today(clock).getYear());
        Map<String, RegisteredAlumnus> registered =
                register.all().stream().collect(Collectors.toMap(RegisteredAlumnus::id, Function.identity()));
        Map<PersonId, Integer> seen = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (TableRow row : content) {
            rows.add(row(row, new AlumnusRow(header, row, now), registered, seen));
        }
        return new Preview(null, header.row().cells(), header.columns(), rows);
    }

    private Row row(
            TableRow row, AlumnusRow alumnus, Map<String, RegisteredAlumnus> registered, Map<PersonId, Integer> seen) {
        if (!alumnus.problems().isEmpty()) {
            return bad(row, alumnus.problems());
        }
        AlumnusDetails details = alumnus.details();
        PersonId person = pseudonyms.person(new EmailAddress(details.email()));
        Integer earlier = seen.putIfAbsent(person, row.number());
        if (earlier != null) {
            return bad(
                    row,
                    List.of(Problem.at(ImportColumn.EMAIL, "recruitment.import.cell.duplicate", earlier.toString())));
        }
        RegisteredAlumnus known = registered.get(person.value());
        if (known == null) {
            return good(row, Outcome.NEW, person, details);
        }
        if (known.details().erased()) {
            return bad(row, List.of(Problem.of("recruitment.import.row.erased")));
        }
        AlumnusDetails updated = known.updatedBy(details);
        return good(row, updated.equals(known.details()) ? Outcome.UNCHANGED : Outcome.CHANGED, person, updated);
    }

    private static Row good(TableRow row, Outcome outcome, PersonId person, AlumnusDetails details) {
        return new Row(row.number(), row.cells(), outcome, new Registration(person, details), List.of());
    }

    private static Row bad(TableRow row, List<Problem> problems) {
        return new Row(row.number(), row.cells(), Outcome.BAD, null, problems);
    }
}
