package se.fsektionen.mentorship.recruitment.alumniimport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableFileTest {

    private static final String LIST = "namn;epost\nÅsa Öst;asa@example.se\n";
    private static final byte[] WORKBOOK =
            Workbooks.of(List.of(List.of("Namn", "E-post"), List.of("Åsa Öst", "asa@example.se")));

    static Stream<byte[]> sameListInManyForms() {
        return Stream.of(
                LIST.getBytes(UTF_8),
                ("\ufeff" + LIST).getBytes(UTF_8),
                LIST.getBytes(ISO_8859_1),
                ("\ufeff" + LIST.replace(';', '\t')).getBytes(UTF_16LE),
                LIST.replace(';', ',').getBytes(UTF_8),
                LIST.replace(';', '\t').replace("\n", "\r\n").getBytes(UTF_8),
                ("sep=;\n" + LIST).getBytes(UTF_8),
                "\"namn\";\"epost\"\n\"Åsa Öst\";\"asa@example.se\"".getBytes(UTF_8),
                WORKBOOK);
    }

    @ParameterizedTest
    @MethodSource("sameListInManyForms")
    void readsTheSameListHoweverSaved(byte[] file) throws UnusableFile {
        List<TableRow> rows = TableFile.read(file);
        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().cells()).containsExactly("Åsa Öst", "asa@example.se");
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Bad(String what, byte[] file, String why) {}

    /** Bad input tried. */
    @TestFactory
    Stream<DynamicTest> tellsWhatIsWrongWithAFile() throws IOException {
        return Stream.of(
                        new Bad("nothing", new byte[0], "empty"),
                        new Bad("empty lines", "\n\n;;;\n".getBytes(UTF_8), "empty"),
                        new Bad("an old Excel file", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1), "oldExcel"),
                        new Bad("a PDF", "%PDF-1.7 ...".getBytes(UTF_8), "notATable"),
                        new Bad("a picture", bytes(0x89, 'P', 'N', 'G', 0, 0, 1, 0), "notATable"),
                        new Bad("a quote that never ends", "namn;epost\n\"Åsa;a@b.se".getBytes(UTF_8), "brokenText"),
                        new Bad("half a workbook", Arrays.copyOf(WORKBOOK, WORKBOOK.length / 2), "brokenExcel"),
                        new Bad("a zip of something else", Workbooks.zip("a.txt", new byte[9]), "brokenExcel"),
                        new Bad("a zip bomb", bomb(), "tooLarge"),
                        new Bad("too many bytes", new byte[20_000_001], "tooLarge"),
                        new Bad(
                                "a cell longer than a book",
                                ("namn;epost\n\"" + "x".repeat(19_000_000)).getBytes(UTF_8),
                                "brokenText"),
                        new Bad("XML that multiplies itself", laughs(), "brokenExcel"))
                .map(bad -> DynamicTest.dynamicTest(
                        bad.what(),
                        () -> assertThatExceptionOfType(UnusableFile.class)
                                .isThrownBy(() -> TableFile.read(bad.file()))
                                .satisfies(e -> assertThat(e.problem().messageKey())
                                        .isEqualTo("recruitment.import.file." + bad.why()))));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] bomb() throws IOException {
        return Workbooks.zip(
                "xl/worksheets/sheet1.xml",
                Collections.nCopies(70, new byte[1_000_000]).toArray(byte[][]::new));
    }

    private static byte[] laughs() throws IOException {
        StringBuilder doctype = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            doctype.append(
                    "<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
        }
        return Workbooks.zip(
                "[Content_Types].xml",
                doctype.append("]><w>&l29;</w>").toString().getBytes(UTF_8));
    }

    @Property(tries = 500)
    void survivesAnyBytes(@ForAll byte[] noise) {
        readOrRefuse(noise);
    }

    @Property(tries = 300)
    void survivesAnyText(@ForAll String text) {
        readOrRefuse(text.getBytes(UTF_8));
    }

    @Property(tries = 300)
    void survivesADamagedWorkbook(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 100_000) Integer> places, @ForAll byte with) {
        byte[] damaged = WORKBOOK.clone();
        places.forEach(place -> damaged[place % damaged.length] ^= with);
        readOrRefuse(damaged);
    }

    private static void readOrRefuse(byte[] content) {
        try {
            assertThat(TableFile.read(content)).isNotEmpty();
        } catch (UnusableFile refused) {
            assertThat(refused.problem().messageKey()).startsWith("recruitment.import.file.");
        }
    }

    @Property(tries = 100)
    void readsWideAndRaggedRows(@ForAll @Size(max = 30) List<@IntRange(max = 300) Integer> widths) throws IOException {
        List<String> lines = new ArrayList<>(List.of("namn;epost"));
        widths.forEach(width -> lines.add("x;".repeat(width)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(String.join("\n", lines).getBytes(UTF_8));
        readOrRefuse(out.toByteArray());
    }
}
