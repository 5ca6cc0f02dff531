package se.fsektionen.mentorship.recruitment.alumniimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.platform.ErasePerson;
import se.fsektionen.mentorship.platform.Pseudonyms;
import se.fsektionen.mentorship.platform.support.RunningProgramme;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.RegisterAlumnus;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.recruitment.ImportColumn;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Outcome;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Preview;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Problem;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Row;
import se.fsektionen.mentorship.recruitment.Samples;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlumniImportTest {

    private RunningProgramme programme;

    @BeforeAll
    void start() {
        programme = RunningProgramme.start();
    }

    @AfterAll
    void stop() {
        programme.close();
    }

    private Preview preview(String... lines) {
        return programme.ask(new PreviewAlumniImport(String.join("\n", lines).getBytes(UTF_8)));
    }

    private PersonId registered(AlumnusDetails details) {
        PersonId person = programme.bean(Pseudonyms.class).person(new EmailAddress(details.email()));
        programme.send(new RegisterAlumnus(person, details));
        programme.settle();
        return person;
    }

    private static List<String> problems(Row row) {
        return row.problems().stream()
                .map(problem -> problem.column() + " "
                        + problem.messageKey().substring(problem.messageKey().lastIndexOf('.') + 1))
                .toList();
    }

    @Test
    void knowsSwedishTitles() {
        Preview preview = preview(
                "Alumner i föreningen 2026",
                "",
                "Förnamn;Efternamn;E-post;Mobil;Examensår;Program;Inriktning;Företag;Titel;Ort;Språk;Kommentar",
                "Åsa;Öst;ASA@Example.se;070-1;2011;Teknisk fysik;Fotonik;Lasern;Utvecklare;Lund;svenska;hej");
        assertThat(preview.refusal()).isNull();
        assertThat(preview.columns()).hasSize(11).doesNotContainKey(11);
        Row row = preview.rows().getFirst();
        assertThat(row.number()).isEqualTo(4);
        assertThat(row.outcome()).isEqualTo(Outcome.NEW);
        assertThat(row.registration().details())
                .isEqualTo(new AlumnusDetails(
                        "Åsa Öst",
                        "asa@example.se",
                        "070-1",
                        2011,
                        Programme.F,
                        "Fotonik",
                        "Lasern",
                        "Utvecklare",
                        "Lund",
                        Language.SWEDISH));
    }

    @Test
    void knowsEnglishTitles() {
        Preview preview = preview(
                "Name,Email,Phone,Graduation year,Programme,Specialisation,Employer,Role,City,Language",
                "A,a@b.se,1,,,,,,,");
        assertThat(preview.columns().values())
                .containsExactly(
                        ImportColumn.NAME,
                        ImportColumn.EMAIL,
                        ImportColumn.TELEPHONE,
                        ImportColumn.GRADUATION_YEAR,
                        ImportColumn.PROGRAMME,
                        ImportColumn.SPECIALISATION,
                        ImportColumn.EMPLOYER,
                        ImportColumn.ROLE,
                        ImportColumn.TOWN,
                        ImportColumn.LANGUAGE);
    }

    @Test
    void readsNumbersInExcelAsTheyLook() {
        byte[] workbook = Workbooks.of(List.of(
                List.of("Namn", "E-post", "Mobil", "Examensår"),
                List.<Object>of("Åsa", "asa.excel@example.se", 46701234567L, 2011)));
        Row row = programme.ask(new PreviewAlumniImport(workbook)).rows().getFirst();
        assertThat(row.registration().details().telephone()).isEqualTo("46701234567");
        assertThat(row.registration().details().graduationYear()).isEqualTo(2011);
    }

    @Test
    void tellsAllThatIsWrongWithARow() {
        Preview preview = preview(
                "namn;epost;telefon;examensår;program;språk;ort",
                ";;;;;;",
                ";inte en adress;okänt;nyss;Kemi;klingonska;" + "x".repeat(201),
                "Bo;;;1950;;;",
                "Bo;bo.a@example.se;;2011-06-01;π;en;");
        assertThat(problems(preview.rows().getFirst()))
                .containsExactly(
                        "NAME missing",
                        "EMAIL notAnAddress",
                        "TELEPHONE notANumber",
                        "GRADUATION_YEAR notAYear",
                        "PROGRAMME notAProgramme",
                        "TOWN tooLong",
                        "LANGUAGE notALanguage");
        assertThat(problems(preview.rows().get(1))).containsExactly("EMAIL missing", "GRADUATION_YEAR notAYear");
        assertThat(preview.rows().get(2).outcome()).isEqualTo(Outcome.NEW);
    }

    @Test
    void takesTheFirstOfTwoRowsWithOneAddress() {
        Preview preview = preview("namn;epost", "A;tva@example.se", "B;TVA@example.se");
        assertThat(preview.rows()).extracting(Row::outcome).containsExactly(Outcome.NEW, Outcome.BAD);
        assertThat(preview.rows().getLast().problems())
                .containsExactly(Problem.at(ImportColumn.EMAIL, "recruitment.import.cell.duplicate", "2"));
    }

    @Test
    void comparesWithTheRegisterAndForgetsNothing() {
        registered(Samples.named("Cia", "cia@example.se"));
        Preview same = preview("namn;epost;ort", "Cia;cia@example.se;");
        assertThat(same.rows()).extracting(Row::outcome).containsExactly(Outcome.UNCHANGED);
        Preview moved = preview("namn;epost;ort", "Cia;cia@example.se;Umeå");
        assertThat(moved.rows(Outcome.CHANGED)).singleElement().satisfies(row -> {
            assertThat(row.registration().details().town()).isEqualTo("Umeå");
            assertThat(row.registration().details().employer()).isEqualTo("Lasern");
        });
    }

    @Test
    void doesNotBringBackWhoWasErased() {
        PersonId person = registered(Samples.named("Dan", "dan@example.se"));
        programme.send(new ErasePerson(person));
        programme.settle();
        assertThat(preview("namn;epost", "Dan;dan@example.se").rows())
                .singleElement()
                .satisfies(row -> assertThat(problems(row)).containsExactly("null erased"));
    }

    @Test
    void refusesATableWithoutTheColumnsItNeeds() {
        Map.of(
                        "noHeader", "a;b\nc;d",
                        "noEmail", "namn;telefon\nÅsa;1",
                        "noName", "epost;telefon\na@b.se;1",
                        "empty", "namn;epost\n")
                .forEach((why, file) -> assertThat(preview(file).refusal())
                        .as(file)
                        .isEqualTo(Problem.of("recruitment.import.file." + why)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void takesTheMostRowsUnderTheTitlesAndNoMore(boolean excel) {
        assertThat(table(excel, PreviewAlumniImport.MOST_ROWS).rows()).hasSize(PreviewAlumniImport.MOST_ROWS);
        assertThat(table(excel, PreviewAlumniImport.MOST_ROWS + 1).refusal())
                .isEqualTo(Problem.of("recruitment.import.file.tooManyRows", "20000"));
    }

    private Preview table(boolean excel, int rows) {
        List<Object> row = List.of("Åsa", "asa@example.se");
        List<List<Object>> table = new ArrayList<>(List.of(List.of("Alumner 2026"), List.of("namn", "epost")));
        table.addAll(Collections.nCopies(rows, row));
        return excel
                ? programme.ask(new PreviewAlumniImport(Workbooks.of(table)))
                : preview(table.stream()
                        .map(cells -> cells.stream().map(String::valueOf).collect(Collectors.joining(";")))
                        .toArray(String[]::new));
    }
}
