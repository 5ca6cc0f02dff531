package se.fsektionen.mentorship.matching.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.Couple;
import se.fsektionen.mentorship.matching.LeftOver;
import se.fsektionen.mentorship.matching.LeftOver.Why;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsProposed;
import se.fsektionen.mentorship.matching.ProposalEvent.RunRecorded;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.matching.ProposedPair;
import se.fsektionen.mentorship.matching.assignment.Problem;
import se.fsektionen.mentorship.matching.scoring.Fit;
import se.fsektionen.mentorship.matching.write.Candidates.Applicant;
import se.fsektionen.mentorship.matching.write.Candidates.Mentor;
import se.fsektionen.mentorship.matching.write.Candidates.People;

/** Makes the best set of pairs of the people there are, by what the coordinator has chosen. */
public final class Matchmaker {

    private final People people;
    private final Choices choices;
    private final Fit[][] fits;
    private final Run run;
    private @Nullable Result result;

    private Matchmaker(People people, Choices choices) {
        this.people = people;
        this.choices = choices;
        fits = fits();
        run = asRun();
    }

    public static Matchmaker of(People people, Choices choices) {
        return new Matchmaker(people, choices);
    }

    public People people() {
        return people;
    }

    public Choices choices() {
        return choices;
    }

    private Run asRun() {
        int[][] allowed = new int[fits.length][people.mentors().size()];
        int[] lockedTo = new int[fits.length];
        Arrays.fill(lockedTo, Problem.NOBODY);
        for (int a = 0; a < fits.length; a++) {
            PersonId applicant = people.applicants().get(a).person();
            for (int m = 0; m < allowed[a].length; m++) {
                PersonId mentor = people.mentors().get(m).person();
                Couple couple = new Couple(mentor, applicant);
                allowed[a][m] = mayBePaired(couple, fits[a][m])
                        ? (int) Math.round(fits[a][m].value() * Problem.FULL)
                        : Problem.FORBIDDEN;
                if (choices.isLocked(couple)) {
                    lockedTo[a] = m;
                }
            }
        }
        return new Run(
                choices.priority(),
                people.mentors().stream()
                        .map(mentor -> new Run.Places(mentor.person(), mentor.places()))
                        .toList(),
                people.applicants().stream().map(Applicant::person).toList(),
                allowed,
                lockedTo);
    }

    private boolean mayBePaired(Couple couple, Fit fit) {
        return fit.acceptable()
                && !choices.forbidden().contains(couple)
                && !people.together().contains(couple);
    }

    private Fit[][] fits() {
        Fitting fitting = new Fitting(choices);
        return people.applicants().stream()
                .map(applicant -> people.mentors().stream()
                        .map(mentor -> fitting.of(
                                new Couple(mentor.person(), applicant.person()),
                                mentor.programme(),
                                mentor.profile(),
                                applicant.form()))
                        .toArray(Fit[]::new))
                .toArray(Fit[][]::new);
    }

    /** How well two fit, by their places among the people. */
    public Fit fit(int applicant, int mentor) {
        return fits[applicant][mentor];
    }

    /** What the solver is given. */
    public Run run() {
        return run;
    }

    /** The digest that a proposal of these people and choices has. */
    public String digest() {
        return run.digest();
    }

    /** The best set of pairs. */
    public Result result() {
        if (result == null) {
            result = run.solve();
        }
        return result;
    }

    RunRecorded record(ProposalId proposal) {
        return new RunRecorded(proposal, digest(), run.packed(), result().digest());
    }

    PairsProposed propose(ProposalId proposal, TermId term) {
        Result found = result();
        List<ProposedPair> pairs = new ArrayList<>();
        List<LeftOver> applicantsLeft = new ArrayList<>();
        for (int a = 0; a < fits.length; a++) {
            Applicant applicant = people.applicants().get(a);
            int m = found.mentorOf(a);
            if (m == Problem.NOBODY) {
                applicantsLeft.add(new LeftOver(
                        applicant.person(), run.hasAnybody(a) ? Why.ALL_PLACES_TAKEN : Why.NOBODY_ACCEPTABLE));
            } else {
                pairs.add(pair(term, people.mentors().get(m), applicant, fits[a][m]));
            }
        }
        return new PairsProposed(proposal, term, pairs, mentorsLeft(found), applicantsLeft, digest());
    }

    private ProposedPair pair(TermId term, Mentor mentor, Applicant applicant, Fit fit) {
        return new ProposedPair(
                PairId.of(term, mentor.person(), applicant.person()),
                mentor.person(),
                applicant.person(),
                applicant.application(),
                fit.value(),
                fit.known(),
                choices.isLocked(new Couple(mentor.person(), applicant.person())),
                fit.criteria());
    }

    private List<LeftOver> mentorsLeft(Result found) {
        List<LeftOver> left = new ArrayList<>();
        for (int m = 0; m < people.mentors().size(); m++) {
            if (!found.hasAnybody(m)) {
                left.add(new LeftOver(
                        people.mentors().get(m).person(),
                        run.isAcceptable(m) ? Why.TOO_FEW_APPLICANTS : Why.NOBODY_ACCEPTABLE));
            }
        }
        return left;
    }

    /** Where somebody stands among the people, if at all. */
    public Optional<Integer> applicant(PersonId person) {
        return place(people.applicants().stream().map(Applicant::person).toList(), person);
    }

    public Optional<Integer> mentor(PersonId person) {
        return place(people.mentors().stream().map(Mentor::person).toList(), person);
    }

    private static Optional<Integer> place(List<PersonId> among, PersonId person) {
        return Optional.of(among.indexOf(person)).filter(place -> place >= 0);
    }
}
