package se.fsektionen.mentorship.matching.assignment;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** JGraphT's Kuhn-Munkres on applicants and places, filled up to as many on both sides. */
final class JGraphT {

    private final Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    private final Set<Integer> left = new LinkedHashSet<>();
    private final Set<Integer> right = new LinkedHashSet<>();

    JGraphT(Problem problem) {
        int[] mentorOfPlace = IntStream.range(0, problem.mentors())
                .flatMap(mentor -> IntStream.generate(() -> mentor).limit(problem.places()[mentor]))
                .toArray();
        int size = Math.max(problem.applicants(), mentorOfPlace.length);
        for (int i = 0; i < size; i++) {
            left.add(i);
            right.add(size + i);
            graph.addVertex(i);
            graph.addVertex(size + i);
        }
        for (int applicant = 0; applicant < size; applicant++) {
            for (int place = 0; place < size; place++) {
                boolean real = applicant < problem.applicants() && place < mentorOfPlace.length;
                int fit = real ? problem.fit()[applicant][mentorOfPlace[place]] : 0;
                graph.setEdgeWeight(graph.addEdge(applicant, size + place), (double) Problem.FULL - fit);
            }
        }
    }

    long nanosToSolve() {
        long start = System.nanoTime();
        new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, left, right).getMatching();
        return System.nanoTime() - start;
    }
}
