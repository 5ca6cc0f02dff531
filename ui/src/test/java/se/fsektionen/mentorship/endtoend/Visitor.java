package se.fsektionen.mentorship.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Somebody at a browser, who reads and presses what is written on the page. */
final class Visitor implements AutoCloseable {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final Path PICTURES = Path.of("target/screenshots");

    private final BrowserContext context;
    private final Page page;

    Visitor(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(20_000);
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    void opens(String address) {
        page.navigate(address);
    }

    void reads(String words) {
        PlaywrightAssertions.assertThat(page.getByText(words).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
    }

    void readsTitle(String title) {
        PlaywrightAssertions.assertThat(page.locator("h1"))
                .hasText(title, new LocatorAssertions.HasTextOptions().setTimeout(20_000));
    }

    void presses(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).first().click();
    }

    /** Presses a button in the dialog that is open. */
    void pressesInDialog(String button) {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    Locator dialog() {
        return page.locator("vaadin-dialog[opened]").last();
    }

    void follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void writes(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .last()
                .fill(text);
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .last()
                .blur();
    }

    void chooses(String option) {
        page.getByLabel(option, new Page.GetByLabelOptions().setExact(true))
                .last()
                .check();
    }

    /** Chooses in a list that drops down. */
    void selects(String label, String option) {
        // The middle of the whole may be its helping text.
        page.locator("vaadin-select:has(label:text-is(\"" + label + "\")) vaadin-select-value-button")
                .last()
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
    }

    void uploads(Path file) {
        page.locator("vaadin-upload input[type=file]").first().setInputFiles(file);
    }

    void selectsMenu(String entry) {
        page.locator("vaadin-side-nav-item:text-is(\"" + entry + "\")").first().click();
        readsTitle(entry);
    }

    /** That the page can be used by those who see, hear or move otherwise, as far as a program can tell. */
    void findsThePageUsable() {
        List<Rule> found = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .toList();
        assertThat(found)
                .as(
                        "%s: %s",
                        page.url(),
                        found.stream()
                                .map(rule -> rule.getId() + " "
                                        + rule.getNodes().getFirst().getHtml())
                                .toList())
                .isEmpty();
    }

    /** Keeps a picture of the page, for people to look at. */
    void takesPicture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    @Override
    public void close() {
        context.close();
    }
}
