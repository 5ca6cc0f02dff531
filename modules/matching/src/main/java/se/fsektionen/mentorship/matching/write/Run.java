package se.fsektionen.mentorship.matching.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.Priority;
import se.fsektionen.mentorship.matching.assignment.Order;
import se.fsektionen.mentorship.matching.assignment.Problem;
import se.fsektionen.mentorship.platform.Digests;

/**
 * All that the solver is given, and nothing else: written down as text it gives the same result again, however people, forms or
 * criteria have changed since.
 */
public final class Run {

    private static final String FORM = "run 1";

    private final Priority priority;
    private final List<Places> mentors;
    private final List<PersonId> applicants;
    private final int[][] fits;
    private final int[] lockedTo;
    private final String text;
    private final String digest;

    /**
     * Takes the people in the order that decides between equally good results.
     *
     * @param fits by applicant and mentor, as {@link Problem} has them
     * @param lockedTo by applicant: the mentor's place in the list, or {@link Problem#NOBODY}
     */
    Run(Priority priority, List<Places> mentors, List<PersonId> applicants, int[][] fits, int[] lockedTo) {
        this.priority = priority;
        this.mentors = List.copyOf(mentors);
        this.applicants = List.copyOf(applicants);
        this.fits = fits;
        this.lockedTo = lockedTo;
        text = write();
        digest = Digests.sha256Hex(text);
    }

    /** A mentor and how many applicants the mentor can take. */
    public record Places(PersonId mentor, int places) {}

    public List<Places> mentors() {
        return mentors;
    }

    public List<PersonId> applicants() {
        return applicants;
    }

    /** How well two fit, as the solver counts; {@link Problem#FORBIDDEN} if they must not be paired. */
    public int fit(int applicant, int mentor) {
        return fits[applicant][mentor];
    }

    public boolean isLocked(int applicant, int mentor) {
        return lockedTo[applicant] == mentor;
    }

    /** The best set of pairs, proven. */
    public Result solve() {
        return Result.of(this);
    }

    Problem problem() {
        return new Problem(fits, mentors.stream().mapToInt(Places::places).toArray(), lockedTo);
    }

    Order order() {
        return switch (priority) {
            case WORST_PAIR -> Order.WORST_PAIR_FIRST;
            case SUM -> Order.SUM_FIRST;
        };
    }

    /** Whether there are places for all that is locked. */
    public boolean isSolvable() {
        int[] places = mentors.stream().mapToInt(Places::places).toArray();
        return Arrays.stream(lockedTo).allMatch(mentor -> mentor == Problem.NOBODY || --places[mentor] >= 0);
    }

    /** Whether an applicant may have any of the mentors. */
    boolean hasAnybody(int applicant) {
        return Arrays.stream(fits[applicant]).anyMatch(fit -> fit != Problem.FORBIDDEN);
    }

    /** Whether any applicant may have the mentor. */
    boolean isAcceptable(int mentor) {
        return Arrays.stream(fits).anyMatch(row -> row[mentor] != Problem.FORBIDDEN);
    }

    /** SHA-256 of the text, in hexadecimal. */
    public String digest() {
        return digest;
    }

    /** The text, compressed and in base64. */
    public String packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** @throws IllegalArgumentException if it is not what {@link #packed()} gave */
    public static Run unpacked(String packed) {
        byte[] bytes = Base64.getDecoder().decode(packed);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalArgumentException("Not a run", e);
        }
    }

    String text() {
        return text;
    }

    /** One line for each mentor, then one for each applicant with the lock and the fits. */
    private String write() {
        StringBuilder written =
                new StringBuilder(FORM).append('\n').append(priority).append('\n');
        mentors.forEach(mentor -> written.append("mentor ")
                .append(mentor.mentor())
                .append(' ')
                .append(mentor.places())
                .append('\n'));
        for (int a = 0; a < fits.length; a++) {
            written.append("applicant ").append(applicants.get(a)).append(' ').append(lockedTo[a]);
            for (int fit : fits[a]) {
                written.append(' ').append(fit);
            }
            written.append('\n');
        }
        return written.toString();
    }

    private static Run parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 2 || !lines.getFirst().equals(FORM)) {
            throw new IllegalArgumentException("Not a run");
        }
        List<Places> mentors = new ArrayList<>();
        List<PersonId> applicants = new ArrayList<>();
        List<int[]> numbers = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            String[] words = line.split(" ", -1);
            PersonId person = new PersonId(words[1]);
            if (words[0].equals("mentor")) {
                mentors.add(new Places(person, Integer.parseInt(words[2])));
            } else {
                applicants.add(person);
                numbers.add(Arrays.stream(words, 2, words.length)
                        .mapToInt(Integer::parseInt)
                        .toArray());
            }
        }
        return new Run(
                Priority.valueOf(lines.get(1)),
                mentors,
                applicants,
                numbers.stream()
                        .map(row -> Arrays.copyOfRange(row, 1, row.length))
                        .toArray(int[][]::new),
                numbers.stream().mapToInt(row -> row[0]).toArray());
    }
}
