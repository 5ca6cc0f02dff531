package se.fsektionen.mentorship.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.io.TempDir;
import se.fsektionen.mentorship.endtoend.Mailbox.Mail;

/** A coordinator runs a whole term, from an empty programme to the year's statistics; each step stands on the one before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeTermIT {

    private static final String PASSWORD = "tre gröna päron i en skål";
    private static final String COORDINATOR = "alma@example.se";

    @TempDir
    static Path folder;

    private final Mailbox mail = new Mailbox();
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;
    private @Nullable BuiltProgram program;
    private @Nullable Visitor alma;
    private int port;
    private boolean broken;

    /** After a broken step the others say nothing; what the coordinator saw then is kept. */
    @RegisterExtension
    final TestExecutionExceptionHandler brokenStep = (context, problem) -> {
        broken = true;
        if (alma != null) {
            alma.takesPicture("broken");
        }
        throw problem;
    };

    @BeforeAll
    void start() throws Exception {
        port = BuiltProgram.freePort();
        startProgram();
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")));
        alma = new Visitor(browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setLocale("sv-SE")
                .setAcceptDownloads(true)));
    }

    @BeforeEach
    void standOnTheStepBefore() {
        assumeThat(broken).as("An earlier step broke").isFalse();
    }

    private void startProgram() throws Exception {
        program = BuiltProgram.startOn(
                folder.resolve("data"),
                port,
                Map.of(
                        "SPRING_MAIL_HOST", "127.0.0.1",
                        "SPRING_MAIL_PORT", Integer.toString(mail.port()),
                        "MENTORSHIP_MAIL_FROM", "F-sektionens mentorprogram <mentor@example.se>",
                        "MENTORSHIP_MAIL_PER_MINUTE", "6000",
                        "MENTORSHIP_MAIL_LOOK_EVERY", "200ms"));
    }

    @AfterAll
    void stop() throws Exception {
        if (playwright != null) {
            playwright.close();
        }
        if (program != null) {
            program.close();
        }
        mail.close();
    }

    private Visitor alma() {
        return Objects.requireNonNull(alma);
    }

    private BuiltProgram program() {
        return Objects.requireNonNull(program);
    }

    private Visitor atADesk() {
        return new Visitor(Objects.requireNonNull(browser)
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setLocale("sv-SE")));
    }

    /** Somebody with a telephone. */
    private Visitor somebody() {
        return new Visitor(Objects.requireNonNull(browser)
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setLocale("sv-SE")));
    }

    private void almaOpens(String path) {
        alma().opens(program().address() + "/" + path);
    }

    @Test
    @Order(1)
    void theCoordinatorsAccountIsCreatedWithTheOneTimeLink() {
        almaOpens("");
        alma().reads("Programmet är inte i gång än");
        alma().opens(program().setupLink());
        alma().writes("Namn", "Alma Alumniansvarig");
        alma().writes("E-post", COORDINATOR);
        alma().writes("Nytt lösenord", PASSWORD);
        alma().writes("Samma lösenord igen", PASSWORD);
        alma().findsThePageUsable();
        alma().presses("Skapa kontot");
        signIn();
        alma().reads("Kom i gång");
        alma().findsThePageUsable();
        alma().takesPicture("01-empty-start");

        try (Visitor other = somebody()) {
            other.opens(program().setupLink());
            other.reads("Länken går inte att använda");
        }
    }

    private void signIn() {
        signIn(alma(), COORDINATOR);
    }

    private static void signIn(Visitor visitor, String email) {
        visitor.readsTitle("Logga in");
        visitor.writes("E-post", email);
        visitor.writes("Lösenord", PASSWORD);
        visitor.presses("Logga in");
        visitor.readsTitle("Start");
    }

    @Test
    @Order(2)
    void aTermIsCreatedAnnouncedAndOpenedForApplications() {
        alma().selectsMenu("Omgångar");
        alma().presses("Ny omgång");
        alma().pressesInDialog("Skapa omgången");
        alma().reads("Annonsera omgången");
        alma().findsThePageUsable();
        alma().presses("Annonsera omgången");
        alma().reads("Studenter kan söka från och med nu");
        alma().presses("Öppna ansökan");
        alma().pressesInDialog("Öppna ansökan");
        alma().reads("/apply/term-");
        alma().takesPicture("02-term");
    }

    @Test
    @Order(3)
    void alumniAreImportedFromAFileAndByHand() throws Exception {
        Path file = folder.resolve("alumner.csv");
        Files.writeString(file, """
                Namn;E-post;Examensår;Program;Arbetsgivare;Roll;Ort;Inriktning
                Anna Andersson;anna@example.se;2012;Teknisk fysik;Rymdbolaget;systemingenjör;Lund;fotonik
                Bo Berg;bo@example.se;2015;Pi;Banken;analytiker;Stockholm;finansiell matematik
                Cilla Carlsson;inte en adress;2010;F;;;Lund;
                =HYPERLINK("http://example.com");dan@example.se;1812;X;;;;
                """);
        alma().selectsMenu("Alumner");
        alma().follows("Läs in från fil");
        alma().readsTitle("Läs in alumner");
        alma().uploads(file);
        alma().reads("2 nya alumner");
        alma().reads("E-post är ingen e-postadress");
        alma().reads("Examensår är inget årtal mellan");
        alma().findsThePageUsable();
        alma().takesPicture("03-import");
        Download bad = alma().page().waitForDownload(() -> alma().follows("Ladda ner raderna med skälen"));
        assertThat(Files.readString(bad.path()))
                .startsWith("\uFEFFNamn;E-post")
                .contains("Cilla Carlsson;inte en adress")
                .contains("'=HYPERLINK");
        alma().presses("Läs in 2 alumner");
        alma().reads("Klart: 2 alumner är inlästa.");

        alma().selectsMenu("Alumner");
        alma().presses("Lägg till");
        alma().writes("E-post", "anna@example.se");
        alma().writes("Namn", "Doris Dahl");
        alma().pressesInDialog("Spara");
        alma().reads("Adressen finns redan i registret: Anna Andersson.");
        alma().writes("E-post", "doris@example.se");
        alma().pressesInDialog("Spara");
        alma().readsTitle("Doris Dahl");
        alma().findsThePageUsable();
    }

    @Test
    @Order(4)
    void alumniAreAskedAndAnswer() throws Exception {
        alma().selectsMenu("Alumner");
        alma().presses("Skicka förfrågan");
        alma().readsTitle("Förfrågan till alumner");
        alma().findsThePageUsable();
        alma().presses("Skicka till 3 alumner");
        alma().reads("3 brev är skrivna");

        Mail letter = mail.await("anna@example.se", "Vill du bli mentor");
        assertThat(letter.text()).contains("Anna Andersson").doesNotContain("{{");
        try (Visitor anna = somebody()) {
            anna.opens(letter.link());
            anna.readsTitle("Vill du bli mentor?");
            anna.findsThePageUsable();
            anna.takesPicture("04-answer");
            anna.presses("Ja, jag vill bli mentor");
            anna.writes("Bransch", "rymd");
            anna.chooses("Första jobbet");
            anna.findsThePageUsable();
            anna.takesPicture("04-profile");
            anna.presses("Skicka svaret");
            anna.readsTitle("Tack, du är med!");
        }
        Mail fuller = mail.await("anna@example.se", "Välkommen som mentor!");
        assertThat(fuller.attachments()).hasSize(1).allMatch(name -> name.endsWith(".pdf"));

        try (Visitor bo = somebody()) {
            bo.opens(mail.await("bo@example.se", "Vill du bli mentor").link());
            bo.presses("Ja, jag vill bli mentor");
            bo.presses("Skicka svaret");
            bo.readsTitle("Tack, du är med!");
        }
        try (Visitor doris = somebody()) {
            doris.opens(mail.await("doris@example.se", "Vill du bli mentor").link());
            doris.presses("Nej, inte den här gången");
            doris.presses("Skicka svaret");
            doris.readsTitle("Tack för ditt svar");
        }
        alma().selectsMenu("Mentorer");
        alma().reads("2 mentorer, 2 platser varav 2 lediga");
        alma().reads("Anna Andersson");
        alma().findsThePageUsable();

        try (Visitor forger = somebody()) {
            forger.opens(letter.link().replaceAll("/l/.*", "/l/" + "A".repeat(43)));
            forger.reads("Länken är inte giltig");
        }
    }

    @Test
    @Order(5)
    void studentsApplyOnThePublicPage() throws Exception {
        apply("Erik Ek", "erik@example.se", "Teknisk fysik");
        apply("Frida Falk", "frida@example.se", "Teknisk matematik");
        apply("Gustav Gren", "gustav@example.se", "Teknisk nanovetenskap");
        Mail confirmation = mail.await("erik@example.se", "Vi har tagit emot din ansökan");
        assertThat(confirmation.attachments()).hasSize(1);
        try (Visitor erik = somebody()) {
            erik.opens(confirmation.link());
            erik.readsTitle("Din ansökan");
            erik.reads("Jag vill veta hur man hittar rätt.");
            erik.findsThePageUsable();
        }
        alma().selectsMenu("Ansökningar");
        alma().reads("3 ansökningar");
        alma().findsThePageUsable();
    }

    private void apply(String name, String email, String programme) {
        try (Visitor student = somebody()) {
            student.opens(program().address() + "/apply");
            student.readsTitle("Sök en mentor");
            student.presses("Skicka ansökan");
            student.reads("Något är inte rätt ifyllt");
            student.reads("Skriv ett namn.");
            student.writes("Namn", name);
            student.writes("E-post", email);
            student.chooses(programme);
            student.writes("Årskurs", "3");
            student.writes("Varför vill du ha en mentor?", "Jag vill veta hur man hittar rätt.");
            student.chooses("Första jobbet");
            student.findsThePageUsable();
            student.takesPicture("05-apply");
            student.presses("Skicka ansökan");
            student.readsTitle("Tack, din ansökan är mottagen");
        }
    }

    @Test
    @Order(6)
    void afterARestartEverythingIsStillThere() throws Exception {
        // An open page would ask again by itself, and be where she comes to when she has signed in.
        alma().opens("about:blank");
        program().close();
        startProgram();
        almaOpens("");
        signIn();
        alma().selectsMenu("Mentorer");
        alma().reads("Anna Andersson");
        alma().selectsMenu("Ansökningar");
        alma().reads("Frida Falk");
    }

    @Test
    @Order(7)
    void pairsAreProposedDiscussedAndConfirmed() throws Exception {
        alma().selectsMenu("Omgångar");
        alma().page().locator("h2 a").first().click();
        alma().presses("Stäng ansökan");
        alma().pressesInDialog("Stäng ansökan");
        alma().reads("Till matchningen");
        alma().follows("Till matchningen");
        alma().presses("Föreslå par");
        alma().reads("2 av 2 par");
        alma().reads("Sökande utan mentor (1)");
        alma().findsThePageUsable();
        alma().takesPicture("07-proposal");

        alma().page().getByText("Erik Ek").first().click();
        alma().reads("Samtalsämnen");
        alma().findsThePageUsable();
        alma().presses("Lås paret");
        alma().pressesInDialog("Lås paret");
        alma().reads("Skriv ett skäl.");
        alma().writes("Skäl", "De kände varandra sedan tidigare.");
        alma().pressesInDialog("Lås paret");
        alma().reads("är låsta: De kände varandra sedan tidigare.");

        alma().presses("Anteckna samråd");
        alma().chooses("Näringslivsansvarig");
        alma().chooses("Godkänner");
        alma().writes("Kommentar", "Ser bra ut.");
        alma().pressesInDialog("Spara");
        alma().reads("Ser bra ut.");
        fnuIsConsultedFromAnotherBrowser();
        theProposalIsChangedByTwoAtOnce();
        alma().presses("Bekräfta paren");
        alma().pressesInDialog("Bekräfta paren");
        alma().reads("Skriv varför du bekräftar ändå.");
        alma().writes("Skäl", "FNU:s fråga är besvarad.");
        alma().pressesInDialog("Bekräfta paren");
        alma().reads("Varför den bekräftades ändå: FNU:s fråga är besvarad.");
        alma().takesPicture("07-confirmed");

        mail.await("erik@example.se", "Din mentor är");
        mail.await("anna@example.se", "Din adept är");
    }

    private void fnuIsConsultedFromAnotherBrowser() {
        alma().selectsMenu("Konton");
        alma().presses("Bjud in");
        alma().writes("Namn", "Frida FNU");
        alma().writes("E-post", "fnu@example.se");
        alma().selects("Roll", "FNU");
        alma().pressesInDialog("Gör inbjudan");
        String link = alma().dialog().locator(".copyable-address").textContent().strip();
        alma().pressesInDialog("Stäng");
        alma().selectsMenu("Matchning");
        try (Visitor frida = atADesk()) {
            frida.opens(link);
            frida.writes("Nytt lösenord", PASSWORD);
            frida.writes("Samma lösenord igen", PASSWORD);
            frida.presses("Spara lösenordet");
            signIn(frida, "fnu@example.se");
            frida.selectsMenu("Matchning");
            frida.reads("Namnen är ersatta med nummer");
            assertThat(frida.page().content()).contains("Sökande 1").doesNotContain("Erik Ek");
            frida.findsThePageUsable();
            frida.takesPicture("07-consulted");

            frida.presses("Kommentera ett par");
            frida.writes("Vad tänker ni om paret?", "Pratar de samma språk?");
            frida.pressesInDialog("Spara");
            frida.reads("Välj vilket par det gäller.");
            frida.dialog().locator("vaadin-combo-box input").click();
            frida.page().locator("vaadin-combo-box-item").first().click();
            frida.writes("Vad tänker ni om paret?", "Pratar de samma språk?");
            frida.pressesInDialog("Spara");
            frida.reads("Pratar de samma språk?");
            frida.presses("Lämna samråd");
            frida.chooses("Invänder");
            frida.pressesInDialog("Spara");
            frida.reads("Invänder");

            alma().reads("Pratar de samma språk?");
            alma().reads("Invänder");
            alma().presses("Visa namnen för dem");
            frida.reads("Erik Ek");
        }
    }

    /** A second coordinator's change is seen by the first at once, and can be undone by her. */
    private void theProposalIsChangedByTwoAtOnce() {
        try (Visitor second = atADesk()) {
            second.opens(program().address() + "/");
            signIn(second, COORDINATOR);
            second.selectsMenu("Matchning");
            second.page().getByText("Ta bort låset").first().click();
            second.pressesInDialog("Ta bort låset");
            second.reads("Inga. Öppna ett par");
            alma().reads("Inga. Öppna ett par");
            alma().presses("Ångra");
            alma().reads("är låsta: De kände varandra sedan tidigare.");
            second.reads("är låsta: De kände varandra sedan tidigare.");
            second.presses("Gör om");
            alma().reads("Inga. Öppna ett par");
            alma().presses("Ångra");
            second.follows("Alla i en tabell");
            second.readsTitle("Alla tänkbara par");
            second.findsThePageUsable();
            second.takesPicture("07-matrix");
        }
        alma().presses("Räkna om från protokollet");
        alma().reads("ger samma par för");
    }

    @Test
    @Order(8)
    void meetingsAreReportedAndAConcernIsSeenAtOnce() throws Exception {
        almaOpens("");
        alma().readsTitle("Start");
        Mail introduction = mail.await("erik@example.se", "Din mentor är");
        try (Visitor erik = somebody()) {
            erik.opens(introduction.link());
            erik.readsTitle("Min sida");
            erik.findsThePageUsable();
            erik.takesPicture("08-my-page");
            erik.page().getByText("Rapportera ett möte").first().click();
            erik.presses("Skicka rapporten");
            erik.reads("Skriv några ord om vad ni pratade om.");
            erik.writes("Var?", "Café Athen");
            erik.writes("Vad pratade ni om?", "Om att välja inriktning.");
            erik.chooses("4 Bra");
            erik.takesPicture("08-report");
            erik.presses("Skicka rapporten");
            erik.reads("mötet är rapporterat");

            erik.page().getByText("Något fungerar inte").first().click();
            erik.writes("Vad är det som inte fungerar?", "Svårt att få svar på mejl.");
            erik.presses("Skicka till alumniansvarig");
            erik.reads("Alumniansvarig hör av sig");
        }
        alma().reads("Något fungerar inte mellan");
        alma().takesPicture("08-start");
        alma().findsThePageUsable();
        mail.await("erik@example.se", "Tack för att du sade till");

        alma().page().getByText("Något fungerar inte mellan").first().click();
        alma().reads("Svårt att få svar på mejl.");
        alma().presses("Anteckna en åtgärd");
        alma().writes("Anteckning", "Ringde Erik, pratar med mentorn i morgon.");
        alma().pressesInDialog("Spara");
        alma().reads("Ringde Erik");
        alma().presses("Avsluta ärendet");
        alma().writes("Anteckning", "De kom överens om sms.");
        alma().pressesInDialog("Spara");
        alma().reads("De kom överens om sms.");
        alma().findsThePageUsable();
        alma().takesPicture("08-pair");
    }

    @Test
    @Order(9)
    void thePairsTimelineTellsEverything() {
        List<String> told = alma().page().locator(".timeline-what").allTextContents();
        assertThat(told)
                .containsSubsequence("Alumnen tillfrågades om att bli mentor", "Alumnen sa ja och blev mentor")
                .containsSubsequence("Ansökan kom in", "Paret låstes", "Paren bekräftades", "Paret startade")
                .containsSubsequence(
                        "Ett möte rapporterades",
                        "Någon sa att det inte fungerar",
                        "En åtgärd antecknades",
                        "Ärendet avslutades");
        alma().reads("Skäl: De kände varandra sedan tidigare.");
        alma().reads("Alma Alumniansvarig, Alumniansvarig");
        alma().reads("följde av:");
        assertThat(told).doesNotContain("!").noneMatch(sentence -> sentence.startsWith("!"));
    }

    @Test
    @Order(10)
    void theTermIsClosedAndItsStatisticsAreShown() throws Exception {
        alma().selectsMenu("Omgångar");
        alma().page().locator("h2 a").first().click();
        alma().presses("Avsluta omgången");
        alma().pressesInDialog("Avsluta omgången");
        alma().reads("Omgången är avslutad.");
        Mail survey = mail.await("erik@example.se", "Hur blev ditt år");
        try (Visitor erik = somebody()) {
            erik.opens(survey.link());
            erik.readsTitle("Årsutvärdering");
            erik.writes("Hur har året varit?", "Över förväntan.");
            erik.page()
                    .getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Hur fungerade relationen?"))
                    .getByLabel("4")
                    .check();
            erik.findsThePageUsable();
            erik.takesPicture("10-survey");
            erik.presses("Skicka svaren");
            erik.readsTitle("Tack för dina svar!");
        }
        alma().follows("Se hur den gick");
        alma().readsTitle("Utvärdering");
        alma().reads("1 av 2");
        alma().findsThePageUsable();
        alma().takesPicture("10-statistics");
        alma().presses("Räkna om från historiken");
        alma().reads("Samma resultat som förut");

        String seal = alma().page().locator("code.hash").innerText();
        alma().selectsMenu("Historik");
        alma().presses("Kontrollera historiken");
        alma().reads("Allt stämmer");
        alma().page()
                .getByLabel("Kontrollsumma från en utskrift")
                .fill(seal.substring(0, 32) + " " + seal.substring(32));
        alma().presses("Jämför");
        alma().reads("Stämmer: det är förseglingen av");
        alma().findsThePageUsable();
        alma().takesPicture("10-history");

        alma().selectsMenu("Årsutvärderingar");
        alma().reads("Över förväntan.");
        alma().findsThePageUsable();
    }

    @Test
    @Order(11)
    void theStartPageSaysWhatNeedsDoing() {
        almaOpens("");
        alma().readsTitle("Start");
        alma().reads("Att göra nu");
        int links = alma().page().locator(".start-tasks li a").count();
        assertThat(links)
                .isPositive()
                .isEqualTo(alma().page().locator(".start-tasks li").count());
        alma().selectsMenu("Aktiviteter");
        alma().findsThePageUsable();
        alma().selectsMenu("Utkorg");
        alma().findsThePageUsable();
        alma().selectsMenu("Broschyrer");
        alma().findsThePageUsable();
        alma().selectsMenu("Mentorspar");
        alma().findsThePageUsable();
        alma().selectsMenu("Ärenden");
        alma().findsThePageUsable();
        alma().selectsMenu("Konton");
        alma().findsThePageUsable();
        alma().selectsMenu("Drift");
        alma().findsThePageUsable();
    }
}
