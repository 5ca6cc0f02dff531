package se.fsektionen.mentorship.ui.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.Couple;
import se.fsektionen.mentorship.matching.Figures;
import se.fsektionen.mentorship.matching.FindMatrix.Cell;
import se.fsektionen.mentorship.matching.FindMatrix.Head;
import se.fsektionen.mentorship.matching.FindMatrix.Matrix;
import se.fsektionen.mentorship.matching.Standing;

/** A matrix by person instead of by place. */
class Couples {

    private static final Comparator<Figures> LEAST = Comparator.comparingInt(Figures::pairs)
            .thenComparingInt(Figures::mentors)
            .thenComparingDouble(Figures::sum);

    private final Matrix matrix;
    private final Map<PersonId, Integer> applicants;
    private final Map<PersonId, Integer> mentors;

    Couples(Matrix matrix) {
        this.matrix = matrix;
        applicants = places(matrix.applicants());
        mentors = places(matrix.mentors());
    }

    private static Map<PersonId, Integer> places(List<Head> heads) {
        Map<PersonId, Integer> places = new HashMap<>();
        IntStream.range(0, heads.size()).forEach(i -> places.put(heads.get(i).person(), i));
        return places;
    }

    Optional<Cell> cell(Couple couple) {
        Integer applicant = applicants.get(couple.applicant());
        Integer mentor = mentors.get(couple.mentor());
        return applicant == null || mentor == null
                ? Optional.empty()
                : Optional.of(matrix.cells().get(applicant).get(mentor));
    }

    /** By their places in the matrix. */
    NamedCouple named(int applicant, int mentor) {
        Head one = matrix.mentors().get(mentor);
        Head other = matrix.applicants().get(applicant);
        return new NamedCouple(one.person(), one.name(), other.person(), other.name());
    }

    NamedCouple named(Couple couple) {
        return named(
                Objects.requireNonNull(applicants.get(couple.applicant())),
                Objects.requireNonNull(mentors.get(couple.mentor())));
    }

    double fit(PersonId mentor, PersonId applicant) {
        return cell(new Couple(mentor, applicant)).map(Cell::fit).orElse(0.0);
    }

    boolean canBePaired(PersonId mentor, PersonId applicant) {
        return cell(new Couple(mentor, applicant))
                .filter(cell -> cell.standing() == Standing.POSSIBLE
                        || cell.standing() == Standing.PROPOSED
                        || cell.standing() == Standing.LOCKED)
                .isPresent();
    }

    /** Whom somebody could be paired with for the least, of those it can be done with. */
    Optional<Choice> leastCostly(PersonId person) {
        return IntStream.range(0, matrix.applicants().size())
                .boxed()
                .flatMap(a -> IntStream.range(0, matrix.mentors().size()).mapToObj(m -> choice(a, m)))
                .flatMap(Optional::stream)
                .filter(choice -> choice.couple().applicant().equals(person)
                        || choice.couple().mentor().equals(person))
                .min(Comparator.comparing(Choice::cost, LEAST));
    }

    private Optional<Choice> choice(int applicant, int mentor) {
        Cell cell = matrix.cells().get(applicant).get(mentor);
        return Optional.ofNullable(cell.cost()).map(cost -> new Choice(named(applicant, mentor), cell.fit(), cost));
    }

    /** A couple, how they fit and what choosing them costs. */
    record Choice(NamedCouple couple, double fit, Figures cost) {}
}
