package se.fsektionen.mentorship.recruitment.alumniimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes Excel files, good and bad. */
final class Workbooks {

    private Workbooks() {}

    /** Cells are strings or numbers. */
    static byte[] of(List<List<Object>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Alumner");
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    switch (rows.get(r).get(c)) {
                        case Number number -> sheet.value(r, c, number);
                        case Object other -> sheet.value(r, c, other.toString());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zip(String name, byte[]... content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            for (byte[] part : content) {
                zip.write(part);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
