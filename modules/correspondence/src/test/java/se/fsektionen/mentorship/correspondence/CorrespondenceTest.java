package se.fsektionen.mentorship.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.correspondence.LetterCommand.DropLetter;
import se.fsektionen.mentorship.correspondence.LetterCommand.SendAgain;
import se.fsektionen.mentorship.correspondence.LetterCommand.StartDelivery;
import se.fsektionen.mentorship.correspondence.LinkCommand.IssueLink;
import se.fsektionen.mentorship.correspondence.LinkCommand.RevokeLink;
import se.fsektionen.mentorship.kernel.FindTasks;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.platform.ErasePerson;
import se.fsektionen.mentorship.platform.FileStore;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.support.RunningProgramme;

/** Without a mail server. */
class CorrespondenceTest {

    private static final Pattern LINK = Pattern.compile("https://mentor\\.example/l/(\\S+)");

    private RunningProgramme programme;

    @BeforeEach
    void start() {
        programme = RunningProgramme.startOn(
                "target/test-data/" + UUID.randomUUID(),
                "--mentorship.public-url=https://mentor.example/",
                "--mentorship.mail.look-every=100ms");
    }

    @AfterEach
    void stop() {
        programme.close();
    }

    private void write(LetterCommand.WriteLetter letter) {
        programme.send(letter);
        programme.settle();
    }

    private void writeFirstLetterTo(String name) {
        programme.send(Letters.issueLink(name));
        write(Letters.first(name));
    }

    private FindLetter.Letter read(LetterId letter) {
        return programme.ask(new FindLetter(letter)).orElseThrow();
    }

    private String tokenIn(FindLetter.Letter letter) {
        Matcher link = LINK.matcher(letter.body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private FindLink.State stateOf(String token) {
        programme.settle();
        return programme.ask(new FindLink(token)).orElseThrow().state();
    }

    @Test
    void keepsLettersThatCanBeReadWithTheirLinks() {
        writeFirstLetterTo("ada");

        FindLetter.Letter letter = read(Letters.first("ada").letterId());
        assertThat(letter.row().state()).isEqualTo(LetterState.KEPT);
        assertThat(letter.body()).contains("Hej Åsa ada!").contains("omgången hösten 2026");
        assertThat(programme.ask(new FindLink(tokenIn(letter))))
                .hasValue(new FindLink.FoundLink(
                        Letters.link("ada"),
                        Letters.person("ada"),
                        LinkPurpose.ANSWER_REQUEST,
                        Letters.TERM.value(),
                        FindLink.State.VALID));
    }

    @Test
    void storesNoLinkThatWorks() {
        writeFirstLetterTo("ada");

        String token = tokenIn(read(Letters.first("ada").letterId()));
        assertThat(programme.documents().toString()).contains("Åsa ada").doesNotContain(token);
    }

    @Test
    void aLinkExpiresCanBeProlongedAndRevokedAndNoneIsGuessed() {
        writeFirstLetterTo("ada");
        String token = tokenIn(read(Letters.first("ada").letterId()));
        IssueLink issued = Letters.issueLink("ada");

        assertThat(programme.ask(new FindLink("A".repeat(43)))).isEmpty();
        assertThat(programme.ask(new FindLink(""))).isEmpty();
        programme.clock().moveTo(Letters.EXPIRY);
        assertThat(stateOf(token)).isEqualTo(FindLink.State.EXPIRED);
        programme.send(new IssueLink(
                issued.linkId(),
                issued.holder(),
                issued.purpose(),
                issued.concerning(),
                Letters.EXPIRY.plusSeconds(1)));
        assertThat(stateOf(token)).isEqualTo(FindLink.State.VALID);
        programme.send(new RevokeLink(issued.linkId()));
        assertThat(stateOf(token)).isEqualTo(FindLink.State.REVOKED);
    }

    @Test
    void findsLettersByStateKindPersonMailingAndWords() {
        writeFirstLetterTo("ada");
        writeFirstLetterTo("bea");
        write(Letters.fuller("bea"));
        programme.send(new DropLetter(Letters.first("ada").letterId()));
        programme.settle();

        assertThat(found(FindLetters.Filter.all())).isEqualTo(3);
        assertThat(found(FindLetters.Filter.in(Set.of(LetterState.DROPPED)))).isEqualTo(1);
        assertThat(found(FindLetters.Filter.in(Set.of(LetterState.KEPT, LetterState.IN_DOUBT))))
                .isEqualTo(2);
        assertThat(found(FindLetters.Filter.to(Letters.person("bea")))).isEqualTo(2);
        assertThat(found(filter(LetterKind.FULLER_LETTER, ""))).isEqualTo(1);
        assertThat(found(filter(null, "ÅSA ada"))).isEqualTo(1);
        assertThat(found(filter(null, "bea@"))).isEqualTo(2);
        assertThat(found(filter(null, ".*"))).isZero();
        assertThat(programme.ask(new FindMailing(Letters.MAILING)).letters())
                .isEqualTo(Map.of(LetterState.KEPT, 1, LetterState.DROPPED, 1));
        assertThat(programme
                        .ask(new FindLetters(FindLetters.Filter.all(), 2, 2))
                        .letters())
                .hasSize(1);
    }

    private static FindLetters.Filter filter(@Nullable LetterKind kind, String search) {
        return new FindLetters.Filter(Set.of(), kind, null, null, null, search);
    }

    private int found(FindLetters.Filter filter) {
        FindLetters.Page page = programme.ask(new FindLetters(filter, 0, 50));
        assertThat(page.letters()).hasSize(page.total());
        return page.total();
    }

    @Test
    void aDeliveryThatNeverEndedIsInDoubtAndLeftToThePerson() throws Exception {
        LetterId letter = Letters.fuller("ada").letterId();
        programme.send(Letters.fuller("ada"));
        programme.settle();
        // What a crash leaves behind: the delivery began, and nothing says how it ended.
        Await.until(() -> beginsDelivery(letter));
        programme.settle();

        assertThat(read(letter).row().state()).isEqualTo(LetterState.SENDING);
        programme.clock().advance(Duration.ofMinutes(5));
        assertThat(read(letter).row().state()).isEqualTo(LetterState.IN_DOUBT);
        assertThat(found(FindLetters.Filter.in(Set.of(LetterState.IN_DOUBT)))).isEqualTo(1);
        assertThat(found(FindLetters.Filter.in(Set.of(LetterState.SENDING)))).isZero();
        assertThat(taskKinds()).contains("correspondence.in-doubt");
        assertThat(programme.ask(new FindDueLetters(programme.clock().instant(), 10)))
                .isEmpty();
    }

    /** Not where the letter is kept first, as it is without a mail server. */
    private boolean beginsDelivery(LetterId letter) {
        programme.send(new SendAgain(letter));
        try {
            programme.send(new StartDelivery(letter));
            return true;
        } catch (RuleBroken keptFirst) {
            programme.settle();
            return false;
        }
    }

    @Test
    void tellsTheCoordinatorThatLettersAreKept() {
        assertThat(taskKinds()).isEmpty();
        write(Letters.fuller("ada"));
        assertThat(taskKinds()).containsExactly("correspondence.no-mail-server");
    }

    private List<String> taskKinds() {
        return programme.bean(Queries.class).askAll(new FindTasks(LocalDate.of(2026, 9, 7))).stream()
                .map(Task::kind)
                .toList();
    }

    @Test
    void rebuildsTheSameDocuments() {
        writeFirstLetterTo("ada");
        writeFirstLetterTo("bea");
        programme.send(new SendAgain(Letters.first("bea").letterId()));
        programme.settle();
        programme.send(new RevokeLink(Letters.link("bea")));
        programme.send(new DropLetter(Letters.first("ada").letterId()));
        replaceMentorBrochure("%PDF-1.7 new");

        var before = programme.documents();
        assertThat(before).hasSizeGreaterThan(5);
        assertThat(programme.documentsAfterRebuild()).isEqualTo(before);
    }

    @Test
    void dropsLettersToAnErasedPerson() throws InterruptedException {
        write(Letters.fuller("ada"));
        programme.send(new ErasePerson(Letters.person("ada")));
        programme.settle();
        LetterId letter = Letters.fuller("ada").letterId();
        Await.until(
                () -> read(letter).row().state() == LetterState.DROPPED,
                () -> programme.clock().advance(Duration.ofMinutes(1)));

        assertThat(read(letter).row().address()).isEqualTo(Personal.ERASED);
        assertThat(read(letter).body()).contains("Hej " + Personal.ERASED);
        assertThat(programme.documents().toString()).doesNotContain("Åsa");
    }

    @Test
    void hasBrochuresOfTwoPagesUntilOthersAreUploaded() throws Exception {
        for (Brochure brochure : Brochure.values()) {
            FindBrochure.BrochureFile file = programme.ask(new FindBrochure(brochure));
            try (PDDocument pdf = Loader.loadPDF(file.content())) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(2);
                assertThat(new PDFTextStripper().getText(pdf)).contains("Vem som ser vad", "Året i korthet");
            }
            assertThat(file.replaced()).isNull();
        }
        replaceMentorBrochure("%PDF-1.7 new");
        FindBrochure.BrochureFile replaced = programme.ask(new FindBrochure(Brochure.MENTOR));
        assertThat(new String(replaced.content(), StandardCharsets.UTF_8)).isEqualTo("%PDF-1.7 new");
        assertThat(replaced.name()).isEqualTo("Mentor 2026.pdf");
        assertThat(replaced.replaced()).isEqualTo(programme.clock().instant());
    }

    private void replaceMentorBrochure(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String file = programme.bean(FileStore.class).put(bytes);
        programme.send(new ReplaceBrochure(Brochure.MENTOR, file, "Mentor 2026.pdf", bytes.length));
        programme.settle();
    }

    @Test
    void tellsWhatIsWrongWithATextBeforeItIsSent() {
        LetterText template = programme.ask(new FindTemplate(LetterKind.FIRST_LETTER, Language.SWEDISH));
        assertThat(problem(template)).isNull();
        assertThat(problem(new LetterText(template.subject(), "Hej {{nam}}! {{answer}}")))
                .isEqualTo("rule.LetterPlacesMustBeFilled");
        assertThat(problem(new LetterText(template.subject(), "Hej {{name}}!")))
                .isEqualTo("rule.LetterLinksMustBeInText");
    }

    private @Nullable String problem(LetterText text) {
        return programme
                .ask(new FindTextProblem(LetterKind.FIRST_LETTER, text))
                .map(rule -> rule.messageKey())
                .orElse(null);
    }
}
