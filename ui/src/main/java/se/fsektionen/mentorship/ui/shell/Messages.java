package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.Language;

/**
 * Everything the interface says, from all files {@code messages/*.properties}: Swedish, and English where the name ends with
 * {@code _en}. Every message is a {@link MessageFormat}. One that is missing shows as its key between exclamation marks.
 */
@Component
public class Messages implements I18NProvider {

    /** Below this a number reads as digits only: years, and counts that need no grouping. */
    private static final long GROUPED_FROM = 10_000;

    private final Map<Language, Map<String, String>> byLanguage = new EnumMap<>(Language.class);

    Messages() {
        for (Language language : Language.values()) {
            byLanguage.put(language, new HashMap<>());
        }
        try {
            for (Resource bundle :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                boolean english = bundle.getFilename().endsWith("_en.properties");
                read(bundle)
                        .forEach((key, text) -> byLanguage
                                .get(english ? Language.ENGLISH : Language.SWEDISH)
                                .put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Resource bundle) throws IOException {
        try (Reader text = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            Properties messages = new Properties();
            messages.load(text);
            return messages;
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        String pattern = byLanguage.get(languageOf(locale)).get(key);
        return pattern == null ? "!" + key + "!" : format(pattern, locale, arguments);
    }

    /** Whether there is such a message, in Swedish at least. */
    public boolean has(String key) {
        return byLanguage.get(Language.SWEDISH).containsKey(key);
    }

    public static Language languageOf(Locale locale) {
        return locale.getLanguage().equals(Language.ENGLISH.locale().getLanguage())
                ? Language.ENGLISH
                : Language.SWEDISH;
    }

    private static String format(String pattern, Locale locale, Object... arguments) {
        MessageFormat format = new MessageFormat(pattern, locale);
        Format[] formats = format.getFormatsByArgumentIndex();
        Object[] readable = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            boolean plain = i >= formats.length || formats[i] == null;
            readable[i] = plain ? readable(arguments[i], locale) : counted(arguments[i], formats[i]);
        }
        return format.format(readable);
    }

    /** A number may come as text, as the arguments of tasks do. */
    private static Object counted(Object argument, Format format) {
        return format instanceof NumberFormat && argument instanceof String digits ? Long.valueOf(digits) : argument;
    }

    private static Object readable(Object argument, Locale locale) {
        return switch (argument) {
            case LocalDate day -> Dates.day(day, locale);
            case Instant moment -> Dates.moment(moment, locale);
            case Integer number when Math.abs(number) < GROUPED_FROM -> number.toString();
            case Long number when Math.abs(number) < GROUPED_FROM -> number.toString();
            default -> argument;
        };
    }
}
