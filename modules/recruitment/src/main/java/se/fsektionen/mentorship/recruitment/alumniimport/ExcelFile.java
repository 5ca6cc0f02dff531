package se.fsektionen.mentorship.recruitment.alumniimport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport;

/** The first sheet of an Excel workbook ({@code .xlsx}). */
final class ExcelFile {

    /** More than any list of alumni unpacks to, and little enough to hold. */
    private static final long MOST_UNPACKED = 60_000_000;

    private static final int BUFFER = 65_536;

    private ExcelFile() {}

    static List<TableRow> read(byte[] content) throws UnusableFile {
        try {
            checkUnpackedSize(content);
            try (ReadableWorkbook workbook =
                            new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(false, true));
                    Stream<Row> rows = workbook.getFirstSheet().openStream()) {
                return read(rows);
            }
        } catch (IOException | RuntimeException e) {
            // The reader has no exception of its own: whatever it stumbles on, the file is to blame.
            throw new UnusableFile("brokenExcel");
        }
    }

    private static List<TableRow> read(Stream<Row> rows) {
        List<TableRow> read = new ArrayList<>();
        for (Iterator<Row> all = rows.iterator(); all.hasNext() && read.size() <= TableFile.MOST_READ; ) {
            Row row = all.next();
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < Math.min(row.getCellCount(), TableRow.MOST_CELLS); i++) {
                cells.add(text(row.getCell(i)));
            }
            TableRow tableRow = TableRow.of(row.getRowNum(), cells);
            if (!tableRow.isEmpty()) {
                read.add(tableRow);
            }
        }
        return read;
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.ERROR) {
            return "";
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText();
    }

    /** A small file may unpack to an enormous one; what its directory says of sizes need not be true. */
    private static void checkUnpackedSize(byte[] content) throws IOException, UnusableFile {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            long unpacked = 0;
            byte[] buffer = new byte[BUFFER];
            for (Iterator<ZipArchiveEntry> entries = zip.getEntries().asIterator(); entries.hasNext(); ) {
                try (InputStream in = zip.getInputStream(entries.next())) {
                    int read = in.read(buffer);
                    while (read >= 0) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            throw new UnusableFile("tooLarge", Integer.toString(PreviewAlumniImport.MOST_MEGABYTES));
                        }
                        read = in.read(buffer);
                    }
                }
            }
        }
    }
}
