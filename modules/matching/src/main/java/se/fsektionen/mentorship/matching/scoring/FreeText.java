package se.fsektionen.mentorship.matching.scoring;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Personal;

/** How much two people have said the same in words of their own, 0 to 1 of what the one who says less has said. */
final class FreeText {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final int SHORTEST_WORD = 2;
    private static final int SHORTEST_ENDING = 5;
    /** Words that bind others together say nothing about a line of work; without marks over letters. */
    private static final Set<String> BINDING = Set.of(
            "och", "eller", "samt", "inom", "med", "for", "till", "av", "pa", "en", "ett", "and", "or", "of", "in",
            "the", "with", "to");

    /** Everybody's text is compared with everybody's: it is taken apart once. */
    private final Map<String, Set<String>> known = new HashMap<>();

    /** Null if either says nothing. */
    @Nullable
    Double wordsInCommon(String one, String other) {
        return inCommon(one, other, Set::contains);
    }

    /** The same, where a Swedish word that is put together of others counts as its last: an algoritmutvecklare is an utvecklare. */
    @Nullable
    Double endingsInCommon(String one, String other) {
        return inCommon(one, other, FreeText::holdsAKindOf);
    }

    private static boolean holdsAKindOf(Set<String> words, String word) {
        return words.contains(word)
                || words.stream().anyMatch(other -> isAKindOf(word, other) || isAKindOf(other, word));
    }

    private static boolean isAKindOf(String word, String ending) {
        return ending.length() >= SHORTEST_ENDING && word.endsWith(ending);
    }

    private @Nullable Double inCommon(String one, String other, BiPredicate<Set<String>, String> holds) {
        Set<String> words = known.computeIfAbsent(one, FreeText::words);
        Set<String> others = known.computeIfAbsent(other, FreeText::words);
        if (words.isEmpty() || others.isEmpty()) {
            return null;
        }
        int common = Math.min(count(words, others, holds), count(others, words, holds));
        return common / (double) Math.min(words.size(), others.size());
    }

    private static int count(Set<String> words, Set<String> others, BiPredicate<Set<String>, String> holds) {
        int count = 0;
        for (String word : words) {
            if (holds.test(others, word)) {
                count++;
            }
        }
        return count;
    }

    private static Set<String> words(String text) {
        if (text.equals(Personal.ERASED)) {
            return Set.of();
        }
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> word.length() >= SHORTEST_WORD && !BINDING.contains(word))
                .collect(Collectors.toSet());
    }
}
