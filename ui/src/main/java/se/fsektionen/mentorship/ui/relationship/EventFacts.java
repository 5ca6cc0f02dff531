package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Facts;

/** What an event said, as labelled facts in the reader's language; identifiers and technical parts are left out. */
class EventFacts {

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z]+-[a-z0-9-]{6,}");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z]\\w*\\.[A-Z][A-Z0-9_]*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern CLOCK = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final Set<String> TECHNICAL =
            Set.of("values", "links", "text", "inputDigest", "weight", "fileId", "passwordHash", "criteria");
    private static final Set<String> SHARES = Set.of("fit", "known");

    private final Map<String, String> facts = new LinkedHashMap<>();

    EventFacts(Map<String, Object> content) {
        take(content);
    }

    boolean isEmpty() {
        return facts.isEmpty();
    }

    Facts facts() {
        Facts shown = new Facts();
        facts.forEach((name, value) -> shown.with("content." + name, value));
        return shown;
    }

    private void take(Map<?, ?> content) {
        content.forEach((name, value) -> take(name.toString(), value));
    }

    private void take(String name, Object value) {
        if (TECHNICAL.contains(name)) {
            return;
        }
        if (value instanceof Map<?, ?> parts) {
            take(parts);
        } else if (value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
            list.forEach(part -> take((Map<?, ?>) part));
        } else {
            String words = value instanceof List<?> list
                    ? list.stream()
                            .map(part -> words(name, part))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(", "))
                    : words(name, value);
            if (!words.isEmpty()) {
                facts.put(name, words);
            }
        }
    }

    private static String words(String name, Object value) {
        if (value instanceof Boolean truth) {
            return I18NProvider.translate(truth ? "timeline.yes" : "timeline.no");
        }
        if (value instanceof Number number) {
            return SHARES.contains(name)
                    ? I18NProvider.translate("matching.percent", Math.round(number.doubleValue() * 100))
                    : number.toString();
        }
        String text = value.toString();
        if (IDENTIFIER.matcher(text).matches()) {
            return "";
        }
        if (CONSTANT.matcher(text).matches() || name.equals("ruleKey")) {
            return I18NProvider.translate(text);
        }
        if (DAY.matcher(text).matches()) {
            return Dates.day(LocalDate.parse(text));
        }
        if (MOMENT.matcher(text).matches()) {
            return Dates.moment(Instant.parse(text));
        }
        if (CLOCK.matcher(text).matches()) {
            return Dates.moment(LocalDateTime.parse(text));
        }
        return text;
    }
}
