package se.fsektionen.mentorship.recruitment.alumniimport;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A text file with a separator between the cells: UTF-8, UTF-16 as Excel writes it, or else Windows-1252. */
final class CsvFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SEPARATOR_HINT = "sep=";

    private CsvFile() {}

    static List<TableRow> read(byte[] content) throws UnusableFile {
        String text = decode(content);
        if (text.indexOf('\0') >= 0) {
            throw new UnusableFile("notATable");
        }
        List<TableRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                TableRow row = TableRow.of((int) line.getStartingLineNumber(), line.getFields());
                if (!row.isEmpty() && !row.cell(0).startsWith(SEPARATOR_HINT)) {
                    rows.add(row);
                }
                if (rows.size() > TableFile.MOST_READ) {
                    return rows;
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new UnusableFile("brokenText");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static String decode(byte[] content) {
        if (begins(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, UTF_16LE);
        }
        if (begins(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, UTF_16BE);
        }
        int mark = begins(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(content, mark, content.length - mark))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }

    private static boolean begins(byte[] content, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** The one that occurs most in the first line that has any. */
    private static char separator(String text) {
        return text.lines()
                .limit(HeaderRow.LOOKED_FOR_IN)
                .flatMap(line -> Stream.of(';', ',', '\t')
                        .filter(separator -> line.indexOf(separator) >= 0)
                        .max(Comparator.comparingLong(separator -> count(line, separator)))
                        .stream())
                .findFirst()
                .orElse(';');
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }
}
