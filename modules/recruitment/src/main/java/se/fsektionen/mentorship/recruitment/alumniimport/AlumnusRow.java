package se.fsektionen.mentorship.recruitment.alumniimport;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.recruitment.ImportColumn;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Problem;

/** Reads one row as an alumnus, and notes everything that is wrong with it. */
final class AlumnusRow {

    private static final int LONGEST = 200;
    private static final int EARLIEST_YEAR = 1961;
    private static final int YEARS_AHEAD = 10;
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(-\\d\\d(-\\d\\d)?)?");

    private static final Map<String, Programme> PROGRAMMES = Map.ofEntries(
            Map.entry("f", Programme.F),
            Map.entry("tekniskfysik", Programme.F),
            Map.entry("engineeringphysics", Programme.F),
            Map.entry("pi", Programme.PI),
            Map.entry("π", Programme.PI),
            Map.entry("tekniskmatematik", Programme.PI),
            Map.entry("engineeringmathematics", Programme.PI),
            Map.entry("n", Programme.N),
            Map.entry("nano", Programme.N),
            Map.entry("teknisknanovetenskap", Programme.N),
            Map.entry("engineeringnanoscience", Programme.N));

    private static final Map<String, Language> LANGUAGES = Map.of(
            "sv", Language.SWEDISH,
            "svenska", Language.SWEDISH,
            "swedish", Language.SWEDISH,
            "en", Language.ENGLISH,
            "engelska", Language.ENGLISH,
            "english", Language.ENGLISH);

    private final HeaderRow header;
    private final TableRow row;
    private final int latestYear;
    private final List<Problem> problems = new ArrayList<>();
    private final AlumnusDetails details;

    AlumnusRow(HeaderRow header, TableRow row, Year now) {
        this.header = header;
        this.row = row;
        this.latestYear = now.getValue() + YEARS_AHEAD;
        this.details = new AlumnusDetails(
                name(),
                email(),
                telephone(),
                graduationYear(),
                oneOf(ImportColumn.PROGRAMME, PROGRAMMES),
                text(ImportColumn.SPECIALISATION),
                text(ImportColumn.EMPLOYER),
                text(ImportColumn.ROLE),
                text(ImportColumn.TOWN),
                oneOf(ImportColumn.LANGUAGE, LANGUAGES));
    }

    AlumnusDetails details() {
        return details;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private String name() {
        String whole = text(ImportColumn.NAME);
        String name =
                whole.isEmpty() ? (text(ImportColumn.FIRST_NAME) + " " + text(ImportColumn.LAST_NAME)).strip() : whole;
        if (name.isEmpty()) {
            problem(ImportColumn.NAME, "missing");
        }
        return name;
    }

    private String email() {
        String address = text(ImportColumn.EMAIL);
        if (address.isEmpty()) {
            problem(ImportColumn.EMAIL, "missing");
        } else if (!EmailAddress.isValid(address)) {
            problem(ImportColumn.EMAIL, "notAnAddress");
        } else {
            return new EmailAddress(address).value();
        }
        return address;
    }

    private String telephone() {
        String number = text(ImportColumn.TELEPHONE);
        if (!number.isEmpty() && number.chars().noneMatch(Character::isDigit)) {
            problem(ImportColumn.TELEPHONE, "notANumber");
        }
        return number;
    }

    private @Nullable Integer graduationYear() {
        String text = text(ImportColumn.GRADUATION_YEAR);
        if (text.isEmpty()) {
            return null;
        }
        Matcher matcher = YEAR.matcher(text);
        if (matcher.matches()) {
            int year = Integer.parseInt(matcher.group(1));
            if (year >= EARLIEST_YEAR && year <= latestYear) {
                return year;
            }
        }
        problem(
                ImportColumn.GRADUATION_YEAR,
                "notAYear",
                Integer.toString(EARLIEST_YEAR),
                Integer.toString(latestYear));
        return null;
    }

    private <T> @Nullable T oneOf(ImportColumn column, Map<String, T> known) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        T value = known.get(text.toLowerCase(Locale.ROOT).replaceAll("\\P{L}", ""));
        if (value == null) {
            problem(column, column == ImportColumn.PROGRAMME ? "notAProgramme" : "notALanguage");
        }
        return value;
    }

    private String text(ImportColumn column) {
        String text = header.value(row, column);
        if (text.length() > LONGEST) {
            problem(column, "tooLong", Integer.toString(LONGEST));
            return "";
        }
        return text;
    }

    private void problem(ImportColumn column, String key, String... arguments) {
        problems.add(Problem.at(column, "recruitment.import.cell." + key, arguments));
    }
}
