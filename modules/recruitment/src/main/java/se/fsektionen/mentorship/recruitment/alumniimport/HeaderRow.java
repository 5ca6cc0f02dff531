package se.fsektionen.mentorship.recruitment.alumniimport;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.fsektionen.mentorship.recruitment.ImportColumn;

/**
 * The row of column titles, in Swedish or English.
 *
 * @param columns what was recognised, by place from 0
 */
record HeaderRow(TableRow row, Map<Integer, ImportColumn> columns) {

    /** Above the titles there may be a heading and an empty row. */
    static final int LOOKED_FOR_IN = 10;

    private static final Map<ImportColumn, Set<String>> TITLES = Map.ofEntries(
            entry(ImportColumn.NAME, Set.of("namn", "name", "fullständigtnamn", "fullname", "helanamnet")),
            entry(ImportColumn.FIRST_NAME, Set.of("förnamn", "firstname", "givenname", "tilltalsnamn")),
            entry(ImportColumn.LAST_NAME, Set.of("efternamn", "lastname", "surname", "familyname")),
            entry(
                    ImportColumn.EMAIL,
                    Set.of(
                            "epost",
                            "epostadress",
                            "mail",
                            "mejl",
                            "mejladress",
                            "mailadress",
                            "email",
                            "emailaddress")),
            entry(
                    ImportColumn.TELEPHONE,
                    Set.of(
                            "telefon",
                            "telefonnummer",
                            "tel",
                            "mobil",
                            "mobilnummer",
                            "mobiltelefon",
                            "phone",
                            "phonenumber",
                            "telephone",
                            "mobile",
                            "cell")),
            entry(
                    ImportColumn.GRADUATION_YEAR,
                    Set.of(
                            "examensår",
                            "avgångsår",
                            "examen",
                            "år",
                            "examensdatum",
                            "graduationyear",
                            "graduation",
                            "graduated",
                            "year",
                            "classof")),
            entry(
                    ImportColumn.PROGRAMME,
                    Set.of("program", "utbildning", "utbildningsprogram", "linje", "programme", "degree", "education")),
            entry(
                    ImportColumn.SPECIALISATION,
                    Set.of("inriktning", "specialisering", "specialisation", "specialization", "major")),
            entry(
                    ImportColumn.EMPLOYER,
                    Set.of(
                            "arbetsgivare",
                            "företag",
                            "arbetsplats",
                            "employer",
                            "company",
                            "organisation",
                            "workplace")),
            entry(
                    ImportColumn.ROLE,
                    Set.of("titel", "roll", "befattning", "yrke", "title", "role", "jobtitle", "position")),
            entry(ImportColumn.TOWN, Set.of("ort", "stad", "bostadsort", "city", "town", "location")),
            entry(ImportColumn.LANGUAGE, Set.of("språk", "language")));

    static HeaderRow find(List<TableRow> rows) throws UnusableFile {
        Optional<HeaderRow> header = rows.stream()
                .limit(LOOKED_FOR_IN)
                .map(HeaderRow::of)
                .filter(row -> row.columns().size() >= 2)
                .findFirst();
        if (header.isEmpty()) {
            throw new UnusableFile("noHeader");
        }
        if (!header.get().columns().containsValue(ImportColumn.EMAIL)) {
            throw new UnusableFile("noEmail");
        }
        if (!header.get().hasNames()) {
            throw new UnusableFile("noName");
        }
        return header.get();
    }

    /** The first of two columns with the same meaning counts. */
    private static HeaderRow of(TableRow row) {
        Map<Integer, ImportColumn> columns = new TreeMap<>();
        Set<ImportColumn> found = EnumSet.noneOf(ImportColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            int place = i;
            meaning(row.cell(i)).filter(found::add).ifPresent(column -> columns.put(place, column));
        }
        return new HeaderRow(row, columns);
    }

    private static Optional<ImportColumn> meaning(String title) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("\\P{L}", "");
        return TITLES.entrySet().stream()
                .filter(titles -> titles.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean hasNames() {
        return columns.containsValue(ImportColumn.NAME)
                || columns.containsValue(ImportColumn.FIRST_NAME)
                || columns.containsValue(ImportColumn.LAST_NAME);
    }

    String value(TableRow of, ImportColumn column) {
        return columns.entrySet().stream()
                .filter(place -> place.getValue() == column)
                .map(place -> of.cell(place.getKey()))
                .findFirst()
                .orElse("");
    }
}
