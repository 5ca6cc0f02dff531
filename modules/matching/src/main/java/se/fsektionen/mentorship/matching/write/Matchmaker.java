package se.fsektionen.mentorship.matching.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.LeftOver;
import se.fsektionen.mentorship.matching.LeftOver.Why;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsProposed;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.matching.ProposedPair;
import se.fsektionen.mentorship.matching.assignment.Assignment;
import se.fsektionen.mentorship.matching.assignment.Problem;
import se.fsektionen.mentorship.matching.assignment.Solver;
import se.fsektionen.mentorship.matching.scoring.Fit;
import se.fsektionen.mentorship.matching.scoring.Scoring;
import se.fsektionen.mentorship.matching.write.Candidates.Applicant;
import se.fsektionen.mentorship.matching.write.Candidates.Mentor;
import se.fsektionen.mentorship.matching.write.Candidates.People;

/** Makes the best set of pairs of the people there are, with what is locked and forbidden. */
public final class Matchmaker {

    private final People people;
    private final Fit[][] fits;
    private final int[][] allowed;
    private final int[] lockedTo;

    private Matchmaker(People people, Map<PersonId, PersonId> locked, Set<Ban> forbidden) {
        this.people = people;
        fits = new Fit[people.applicants().size()][people.mentors().size()];
        allowed = new int[fits.length][people.mentors().size()];
        lockedTo = new int[fits.length];
        for (int a = 0; a < fits.length; a++) {
            Applicant applicant = people.applicants().get(a);
            lockedTo[a] = Problem.NOBODY;
            for (int m = 0; m < fits[a].length; m++) {
                Mentor mentor = people.mentors().get(m);
                Fit fit = Scoring.fit(mentor.programme(), mentor.profile(), applicant.form());
                fits[a][m] = fit;
                boolean banned = forbidden.contains(new Ban(mentor.person(), applicant.person()));
                allowed[a][m] =
                        fit.acceptable() && !banned ? (int) Math.round(fit.value() * Problem.FULL) : Problem.FORBIDDEN;
                if (mentor.person().equals(locked.get(applicant.person()))) {
                    lockedTo[a] = m;
                }
            }
        }
    }

    /** Two who must not be paired. */
    public record Ban(PersonId mentor, PersonId applicant) {}

    static PairsProposed propose(
            ProposalId proposal, TermId term, People people, Map<PersonId, PersonId> locked, Set<Ban> forbidden) {
        return new Matchmaker(people, locked, forbidden).propose(proposal, term);
    }

    /** The digest that a proposal of these people would have. */
    public static String digest(People people, Map<PersonId, PersonId> locked, Set<Ban> forbidden) {
        return new Matchmaker(people, locked, forbidden).digest();
    }

    private PairsProposed propose(ProposalId proposal, TermId term) {
        int[] places = people.mentors().stream().mapToInt(Mentor::places).toArray();
        Assignment assignment = Solver.solve(new Problem(allowed, places, lockedTo));
        List<ProposedPair> pairs = new ArrayList<>();
        List<LeftOver> applicantsLeft = new ArrayList<>();
        Set<Integer> matched = new TreeSet<>();
        for (int a = 0; a < fits.length; a++) {
            Applicant applicant = people.applicants().get(a);
            int m = assignment.mentorOf(a);
            if (m == Problem.NOBODY) {
                boolean nobody = Arrays.stream(allowed[a]).allMatch(fit -> fit == Problem.FORBIDDEN);
                applicantsLeft.add(
                        new LeftOver(applicant.person(), nobody ? Why.NOBODY_ACCEPTABLE : Why.ALL_PLACES_TAKEN));
            } else {
                matched.add(m);
                pairs.add(pair(term, people.mentors().get(m), applicant, fits[a][m], lockedTo[a] == m));
            }
        }
        return new PairsProposed(proposal, term, pairs, mentorsLeft(matched), applicantsLeft, digest());
    }

    private static ProposedPair pair(TermId term, Mentor mentor, Applicant applicant, Fit fit, boolean locked) {
        return new ProposedPair(
                PairId.of(term, mentor.person(), applicant.person()),
                mentor.person(),
                applicant.person(),
                applicant.application(),
                fit.value(),
                fit.known(),
                locked,
                fit.criteria());
    }

    private List<LeftOver> mentorsLeft(Set<Integer> matched) {
        List<LeftOver> left = new ArrayList<>();
        for (int m = 0; m < people.mentors().size(); m++) {
            int mentor = m;
            if (!matched.contains(mentor)) {
                boolean nobody = Arrays.stream(allowed).allMatch(row -> row[mentor] == Problem.FORBIDDEN);
                left.add(new LeftOver(
                        people.mentors().get(m).person(), nobody ? Why.NOBODY_ACCEPTABLE : Why.TOO_FEW_APPLICANTS));
            }
        }
        return left;
    }

    private String digest() {
        Map<String, Object> input = new TreeMap<>();
        input.put(
                "mentors",
                people.mentors().stream()
                        .map(m -> m.person() + "x" + m.places())
                        .toList());
        input.put(
                "applicants",
                people.applicants().stream().map(Applicant::person).toList());
        input.put("fits", Arrays.deepToString(allowed));
        input.put("locked", Arrays.toString(lockedTo));
        try {
            byte[] bytes = input.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
