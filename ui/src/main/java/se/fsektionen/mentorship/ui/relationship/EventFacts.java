package se.fsektionen.mentorship.ui.relationship;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.ui.shell.Dates;

/**
 * What an event said, as facts in the reader's language. Whom and what it is about, and what only the program understands, is
 * left out.
 */
final class EventFacts {

    /** @param name a component of the event, worded under {@code content.<name>} */
    record Fact(String name, String value) {}

    /** Unmerged letters are read merged, at the letter; the rest is for the program. */
    private static final Set<String> LEFT_OUT = Set.of(
            "values", "links", "text", "inputDigest", "input", "resultDigest", "criteria", "fileId", "passwordHash");

    private static final Set<String> SHARES = Set.of("fit", "known");

    private static final Pattern IDENTIFIER =
            Pattern.compile("(account|activity|alumnus|application|brochure|care|concern"
                    + "|erasure|invitation|letter|link|mailing|mentee|pair|person|proposal|report|seal|survey|term|waiting)-"
                    + "(?=[a-z-]*\\d)[a-z0-9-]+");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z]\\w*\\.[A-Z][A-Z0-9_]*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern CLOCK = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    private final UnaryOperator<String> translation;
    private final List<Fact> facts = new ArrayList<>();

    private EventFacts(UnaryOperator<String> translation) {
        this.translation = translation;
    }

    /** @param translation gives a message by its key */
    static List<Fact> of(Map<String, Object> content, UnaryOperator<String> translation) {
        EventFacts taken = new EventFacts(translation);
        taken.takeAll(content);
        return List.copyOf(taken.facts);
    }

    static boolean isLeftOut(String name) {
        return LEFT_OUT.contains(name);
    }

    private void takeAll(Map<?, ?> content) {
        content.forEach((name, value) -> take(name.toString(), value));
    }

    private void take(String name, Object value) {
        if (isLeftOut(name)) {
            return;
        }
        switch (value) {
            case Map<?, ?> parts -> takeAll(parts);
            case List<?> list
            when list.stream().allMatch(Map.class::isInstance) -> list.forEach(part -> takeAll((Map<?, ?>) part));
            case List<?> list ->
                add(
                        name,
                        list.stream()
                                .map(part -> words(name, part))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", ")));
            default -> add(name, words(name, value));
        }
    }

    private void add(String name, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(name, value));
        }
    }

    private String words(String name, Object value) {
        return switch (value) {
            case Boolean truth -> translation.apply(truth ? "timeline.yes" : "timeline.no");
            case Number share when SHARES.contains(name) -> Math.round(share.doubleValue() * 100) + " %";
            case Number number -> number.toString();
            default -> words(value.toString());
        };
    }

    private String words(String text) {
        if (IDENTIFIER.matcher(text).matches()) {
            return "";
        }
        if (CONSTANT.matcher(text).matches() || text.startsWith("rule.")) {
            String word = translation.apply(text);
            return word.equals("!" + text + "!") ? text : word;
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
