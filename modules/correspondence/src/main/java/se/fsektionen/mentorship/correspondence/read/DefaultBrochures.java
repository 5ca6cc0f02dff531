package se.fsektionen.mentorship.correspondence.read;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.correspondence.Brochure;
import se.fsektionen.mentorship.correspondence.FindBrochure;

/** The section's own brochures, made into PDF from {@code brochures/<brochure>.html} when first asked for. */
@Component
class DefaultBrochures {

    private final Map<Brochure, FindBrochure.BrochureFile> made = new ConcurrentHashMap<>();

    FindBrochure.BrochureFile file(Brochure brochure) {
        return made.computeIfAbsent(
                brochure, missing -> new FindBrochure.BrochureFile(name(missing), render(missing), null));
    }

    private static String name(Brochure brochure) {
        return switch (brochure) {
            case MENTOR -> "Att vara mentor.pdf";
            case MENTEE -> "Att vara adept.pdf";
        };
    }

    private static byte[] render(Brochure brochure) {
        String page = "/se/fsektionen/mentorship/correspondence/brochures/%s.html"
                .formatted(brochure.name().toLowerCase(Locale.ROOT));
        try (InputStream html = DefaultBrochures.class.getResourceAsStream(page);
                ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .withHtmlContent(
                            new String(html.readAllBytes(), StandardCharsets.UTF_8),
                            DefaultBrochures.class.getResource(page).toString())
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
