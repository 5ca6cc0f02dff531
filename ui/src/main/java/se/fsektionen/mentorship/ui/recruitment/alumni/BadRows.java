package se.fsektionen.mentorship.ui.recruitment.alumni;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Outcome;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Preview;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Problem;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Row;

/** The rows that could not be imported, as a file to mend and import again: as they were, with the reasons last. */
final class BadRows {

    /** Tells Excel that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BadRows() {}

    /** @param words a problem's sentence in the reader's language */
    static byte[] file(Preview preview, String reasonTitle, Function<Problem, String> words) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        int width = preview.header().size();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(line(preview.header(), width, reasonTitle));
            for (Row row : preview.rows(Outcome.BAD)) {
                String reasons = row.problems().stream().map(words).collect(Collectors.joining("; "));
                csv.writeRecord(line(row.cells(), width, reasons));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> line(List<String> cells, int width, String last) {
        List<String> line = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            line.add(i < cells.size() ? harmless(cells.get(i)) : "");
        }
        line.add(last);
        return line;
    }

    /** A cell that a spreadsheet would run as a formula is marked as text. */
    private static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        boolean telephone = cell.matches("[+-][\\d\\s()/-]+");
        return formula && !telephone ? "'" + cell : cell;
    }
}
