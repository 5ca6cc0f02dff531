package se.fsektionen.mentorship.correspondence;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.fsektionen.mentorship.kernel.Language;

/**
 * A letter's subject and body before it is merged: plain text with places like {@code {{name}}}. A passage between
 * {@code {{#phone}}} and {@code {{/phone}}} is left out where the place is empty. Holds no personal data.
 */
public record LetterText(String subject, String body) {

    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().escapeHTML(false).defaultValue("").emptyStringIsFalse(true);

    /** The section's own text for this kind of letter: {@code letters/<kind>.<language>.txt}, its first line the subject. */
    public static LetterText template(LetterKind kind, Language language) {
        String file = "letters/%s.%s.txt"
                .formatted(
                        kind.name().toLowerCase(Locale.ROOT), language.locale().getLanguage());
        try (InputStream in = LetterText.class.getResourceAsStream(file)) {
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", 2);
            return new LetterText(parts[0].strip(), parts[1].strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether every place is properly opened and closed. */
    public boolean wellFormed() {
        try {
            places();
            return true;
        } catch (MustacheException e) {
            return false;
        }
    }

    /**
     * The names of all places, in alphabetical order.
     *
     * @throws MustacheException if the text is not well-formed
     */
    public Set<String> places() {
        PlaceFinder finder = new PlaceFinder();
        COMPILER.compile(subject).visit(finder);
        COMPILER.compile(body).visit(finder);
        return finder.places;
    }

    /** The letter as it reads with its places filled; those not given are left empty. */
    public LetterText filledWith(Map<String, String> values) {
        return new LetterText(
                // A line break in a subject would end the header it travels in.
                fill(subject, values).replaceAll("\\s+", " ").strip(),
                fill(body, values).strip() + "\n");
    }

    private static String fill(String text, Map<String, String> values) {
        Template template = COMPILER.compile(text);
        return template.execute(values);
    }

    private static final class PlaceFinder implements Mustache.Visitor {

        private final Set<String> places = new TreeSet<>();

        @Override
        public void visitText(String text) {
            // A place that is only begun or only ended passes as text.
            if (text.contains("{{") || text.contains("}}")) {
                throw new MustacheException("Unpaired braces");
            }
        }

        @Override
        public void visitVariable(String name) {
            places.add(name);
        }

        @Override
        public boolean visitInclude(String name) {
            places.add("> " + name);
            return false;
        }

        @Override
        public boolean visitSection(String name) {
            places.add(name);
            return true;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            places.add(name);
            return true;
        }
    }
}
