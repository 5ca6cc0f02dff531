package se.fsektionen.mentorship.recruitment.alumniimport;

import static se.fsektionen.mentorship.recruitment.PreviewAlumniImport.MOST_MEGABYTES;
import static se.fsektionen.mentorship.recruitment.PreviewAlumniImport.MOST_ROWS;

import java.util.Arrays;
import java.util.List;

/** A file with a table in it, known by its first bytes rather than by its name. */
final class TableFile {

    /** Reading may stop after these: the most rows there may be under the titles, and what may stand above them. */
    static final int MOST_READ = MOST_ROWS + HeaderRow.LOOKED_FOR_IN;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private TableFile() {}

    static List<TableRow> read(byte[] content) throws UnusableFile {
        if (content.length > MOST_MEGABYTES * 1_000_000) {
            throw new UnusableFile("tooLarge", Integer.toString(MOST_MEGABYTES));
        }
        if (begins(content, OLE)) {
            throw new UnusableFile("oldExcel");
        }
        if (begins(content, PDF)) {
            throw new UnusableFile("notATable");
        }
        List<TableRow> rows = begins(content, ZIP) ? ExcelFile.read(content) : CsvFile.read(content);
        if (rows.isEmpty()) {
            throw new UnusableFile("empty");
        }
        return rows;
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }
}
