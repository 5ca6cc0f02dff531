package se.fsektionen.mentorship.recruitment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;

/** What an import of a CSV or Excel file would do. Nothing is changed: the good rows are then registered one by one. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record PreviewAlumniImport(byte[] content) implements Query<PreviewAlumniImport.Preview> {

    /** Under the row of titles. */
    public static final int MOST_ROWS = 20_000;

    public static final int MOST_MEGABYTES = 20;

    /**
     * The file as it was understood.
     *
     * @param refusal why the file as a whole can't be used; null if it can
     * @param header the column titles as they stand in the file
     * @param columns which columns were recognised, by their place from 0
     */
    public record Preview(
            @Nullable Problem refusal, List<String> header, Map<Integer, ImportColumn> columns, List<Row> rows) {

        public static Preview refused(Problem why) {
            return new Preview(why, List.of(), Map.of(), List.of());
        }

        public List<Row> rows(Outcome outcome) {
            return rows.stream().filter(row -> row.outcome() == outcome).toList();
        }
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet numbers it, from 1
     * @param cells as they stand in the file
     * @param registration what would be registered; null if the row is bad
     */
    public record Row(
            int number,
            List<String> cells,
            Outcome outcome,
            @Nullable Registration registration,
            List<Problem> problems) {}

    /** @param details what the register already knows, and what the file says where it says something */
    public record Registration(PersonId personId, AlumnusDetails details) {}

    /** What an import of the row leads to. */
    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        BAD
    }

    /**
     * Something wrong.
     *
     * @param column where; null if it concerns the row or file as a whole
     * @param messageKey the sentence in the interface; its places are filled by the arguments, never personal data
     */
    public record Problem(@Nullable ImportColumn column, String messageKey, List<String> arguments) {

        public static Problem of(String messageKey, String... arguments) {
            return new Problem(null, messageKey, List.of(arguments));
        }

        public static Problem at(ImportColumn column, String messageKey, String... arguments) {
            return new Problem(column, messageKey, List.of(arguments));
        }
    }
}
