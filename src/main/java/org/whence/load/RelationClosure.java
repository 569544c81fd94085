package org.whence.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which relations stand above which, by rdfs:subPropertyOf: as the ontologies say, and in each graph also as the graph
 * itself says. All are numbers of terms. Owns no vocabulary.
 */
final class RelationClosure {
    private static final int[] NONE = {};

    private final Map<Integer, List<Integer>> general = new HashMap<>();
    private final Map<Integer, Map<Integer, List<Integer>>> ofGraphs = new HashMap<>();
    private final Map<List<Integer>, int[]> known = new HashMap<>();

    /** What an ontology says. */
    void add(int below, int above) {
        general.computeIfAbsent(below, key -> new ArrayList<>()).add(above);
    }

    /** What an account says for itself. */
    void add(int graph, int below, int above) {
        ofGraphs.computeIfAbsent(graph, key -> new HashMap<>())
                .computeIfAbsent(below, key -> new ArrayList<>())
                .add(above);
    }

    /** The relation and all above it that are a top or below it; none if the relation is not below it. */
    int[] upTo(int graph, int relation, int top) {
        int scope = ofGraphs.containsKey(graph) ? graph : -1;
        return known.computeIfAbsent(List.of(scope, relation, top), key -> search(scope, relation, top));
    }

    /** Whether a relation is another, or below it. */
    boolean isUnder(int graph, int relation, int top) {
        return upTo(graph, relation, top) != NONE;
    }

    private int[] search(int scope, int relation, int top) {
        Set<Integer> above = above(scope, relation);
        return above.contains(top)
                ? above.stream()
                        .filter(one -> above(scope, one).contains(top))
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .toArray()
                : NONE;
    }

    private Set<Integer> above(int scope, int relation) {
        Set<Integer> found = new LinkedHashSet<>(Set.of(relation));
        Deque<Integer> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            int next = open.remove();
            List<Integer> steps = new ArrayList<>(general.getOrDefault(next, List.of()));
            steps.addAll(ofGraphs.getOrDefault(scope, Map.of()).getOrDefault(next, List.of()));
            steps.stream().filter(found::add).forEach(open::add);
        }
        return found;
    }
}
