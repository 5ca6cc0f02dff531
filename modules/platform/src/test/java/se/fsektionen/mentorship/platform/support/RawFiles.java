package se.fsektionen.mentorship.platform.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for words in the bytes of all files of a folder, however a store may have written them. */
public final class RawFiles {

    private final Path folder;

    public RawFiles(Path folder) {
        this.folder = folder;
    }

    /** The names of the files that hold the words in UTF-8, UTF-16, escaped, in base64 or in hexadecimal. */
    public Set<String> holding(String words) {
        byte[] utf8 = words.getBytes(StandardCharsets.UTF_8);
        List<byte[]> forms = new ArrayList<>(formsOf(utf8));
        forms.add(words.getBytes(StandardCharsets.UTF_16BE));
        forms.add(words.getBytes(StandardCharsets.UTF_16LE));
        forms.add(words.getBytes(StandardCharsets.ISO_8859_1));
        forms.add(escaped(words).getBytes(StandardCharsets.US_ASCII));
        return holdingAny(forms);
    }

    /** The names of the files that hold the bytes as they are, in base64 or in hexadecimal. */
    public Set<String> holding(byte[] bytes) {
        return holdingAny(formsOf(bytes));
    }

    private static List<byte[]> formsOf(byte[] bytes) {
        List<byte[]> forms = new ArrayList<>();
        forms.add(bytes);
        forms.add(ascii(HexFormat.of().formatHex(bytes)));
        forms.add(ascii(HexFormat.of().withUpperCase().formatHex(bytes)));
        for (int before = 0; before < 3; before++) {
            forms.add(base64(bytes, before, Base64.getEncoder()));
            forms.add(base64(bytes, before, Base64.getUrlEncoder()));
        }
        return forms;
    }

    /** The part of the base64 that is the same whatever stands around, if that many bytes stand before. */
    private static byte[] base64(byte[] bytes, int before, Base64.Encoder encoder) {
        byte[] shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        String text = encoder.withoutPadding().encodeToString(shifted);
        return ascii(text.substring(before == 0 ? 0 : before + 1, shifted.length / 3 * 4));
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.chars().forEach(c -> escaped.append(c < 128 ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
        return escaped.toString();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private Set<String> holdingAny(List<byte[]> forms) {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> holding = new TreeSet<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] content = Files.readAllBytes(file);
                if (forms.stream().anyMatch(form -> contains(content, form))) {
                    holding.add(file.getFileName().toString());
                }
            }
            return holding;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(byte[] content, byte[] form) {
        // One byte is one character in this encoding.
        return new String(content, StandardCharsets.ISO_8859_1).contains(new String(form, StandardCharsets.ISO_8859_1));
    }
}
