package se.fsektionen.mentorship.ui.relationship;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import se.fsektionen.mentorship.relationship.TimelineEntry;
import se.fsektionen.mentorship.relationship.TimelineEntry.Cause;
import se.fsektionen.mentorship.ui.shell.Dates;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A timeline to keep outside the program: to read on paper, or for another program. */
final class TimelineExport {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private TimelineExport() {}

    /** A list of the events by their stable names and in full, in the order they are given. */
    static byte[] json(List<Moment> moments) {
        return JSON.writeValueAsBytes(
                moments.stream().map(Moment::entry).map(TimelineExport::plain).toList());
    }

    private static Map<String, Object> plain(TimelineEntry entry) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("event", entry.eventId());
        values.put("type", entry.type());
        values.put("at", entry.at().toString());
        values.put("actor", entry.actor().id());
        values.put("role", entry.actor().role().name());
        putKnown(values, "reason", entry.reason());
        values.put("correlation", entry.correlation());
        Cause because = entry.because();
        putKnown(values, "because", because == null ? null : because.eventId());
        values.put("clauses", entry.clauses().stream().map(Enum::name).toList());
        values.put("content", entry.content());
        return values;
    }

    private static void putKnown(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    /** The events in words. */
    static byte[] pdf(List<Moment> moments, Locale locale) {
        String page = """
                <html><head><style>
                @page { size: A4; margin: 2cm; @bottom-right { content: counter(page); font-size: 8pt } }
                body { font-family: sans-serif; font-size: 10pt; line-height: 1.35 }
                .moment { margin-bottom: 9pt; page-break-inside: avoid }
                .quiet { color: #555; font-size: 9pt }
                .what { font-weight: bold }
                </style></head><body>%s</body></html>""".formatted(
                        moments.stream().map(moment -> moment(moment, locale)).collect(Collectors.joining("\n")));
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            new PdfRendererBuilder().withHtmlContent(page, null).toStream(pdf).run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String moment(Moment moment, Locale locale) {
        StringBuilder html = new StringBuilder("<div class='moment'>");
        line(html, "quiet", Dates.moment(moment.entry().at(), locale) + " – " + moment.who());
        line(html, "what", moment.sentence());
        if (moment.entry().reason() != null) {
            line(html, "", text(locale, "timeline.reason", moment.entry().reason()));
        }
        moment.facts().forEach(fact -> line(html, "", text(locale, "content." + fact.name()) + ": " + fact.value()));
        return html.append("</div>").toString();
    }

    private static void line(StringBuilder html, String style, String words) {
        // Escaped for UTF-8: named entities are HTML's, and the renderer reads XML.
        html.append("<div class='")
                .append(style)
                .append("'>")
                .append(HtmlUtils.htmlEscape(words, "UTF-8"))
                .append("</div>");
    }

    private static String text(Locale locale, String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }
}
