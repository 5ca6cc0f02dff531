package se.fsektionen.mentorship.ui.matching;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.fsektionen.mentorship.matching.FindMatrix.Head;
import se.fsektionen.mentorship.matching.FindMatrix.Matrix;

/** A matrix with its people by name, so that one finds them. */
final class SortedMatrix {

    private SortedMatrix() {}

    static Matrix of(Matrix matrix) {
        List<Integer> applicants = byName(matrix.applicants());
        List<Integer> mentors = byName(matrix.mentors());
        return new Matrix(
                matrix.inputDigest(),
                matrix.figures(),
                applicants.stream().map(matrix.applicants()::get).toList(),
                mentors.stream().map(matrix.mentors()::get).toList(),
                applicants.stream()
                        .map(a ->
                                mentors.stream().map(matrix.cells().get(a)::get).toList())
                        .toList(),
                matrix.rather());
    }

    private static List<Integer> byName(List<Head> people) {
        // Names are Swedish in every language.
        Collator alphabet = Collator.getInstance(Locale.of("sv"));
        return IntStream.range(0, people.size())
                .boxed()
                .sorted(Comparator.comparing(i -> people.get(i).name(), alphabet))
                .toList();
    }
}
