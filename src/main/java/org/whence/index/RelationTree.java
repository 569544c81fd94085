package org.whence.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.whence.causal.Relation;
import org.whence.causal.RelationTable;
import org.whence.causal.Sign;
import org.whence.model.Terms;

/**
 * The relations that are declared to be under wh:bearsOn, with the sign of each; beside them aims, which no chain
 * runs over, and wh:dimensionOf, by which an outcome consists of its sides. Owns no definition.
 */
public final class RelationTree {
    private final List<Statements> declarations;

    private RelationTree(List<Statements> declarations) {
        this.declarations = declarations;
    }

    /**
     * The table of relations.
     *
     * @param declarations the graphs in which relations may be declared
     * @param used the relations that claims name: one that is nowhere declared stands by itself, and no chain runs
     *     over it
     */
    static RelationTable of(List<Statements> declarations, Collection<String> used) {
        return new RelationTree(declarations).table(used);
    }

    /** Likewise, with all declarations in one graph. */
    public static RelationTable of(Graph declarations, Collection<String> used) {
        return of(List.of(new Statements(declarations)), used);
    }

    private RelationTable table(Collection<String> used) {
        Map<String, String> parents = underBearsOn();
        Map<String, Relation> relations = new TreeMap<>();
        parents.forEach((name, parent) -> relations.put(name, new Relation(name, parent, sign(name, parents))));
        relations.put(Terms.DIMENSION_OF, new Relation(Terms.DIMENSION_OF, null, Sign.POSITIVE, true));
        relations.put(Terms.INTENDED_TO_BRING_ABOUT, new Relation(Terms.INTENDED_TO_BRING_ABOUT, null, Sign.UNSIGNED));
        used.forEach(name -> relations.putIfAbsent(name, new Relation(name, null, Sign.UNSIGNED)));
        return RelationTable.of(List.copyOf(relations.values()), Terms.CONTRIBUTED_TO);
    }

    /** Each relation with the next above it; where there are several, the first found from the top. */
    private Map<String, String> underBearsOn() {
        Map<String, String> parents = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(Terms.BEARS_ON));
        parents.put(Terms.BEARS_ON, null);
        for (String needed : List.of(Terms.CONTRIBUTED_TO, Terms.PREVENTED, Terms.WEAKENED)) {
            parents.put(needed, Terms.BEARS_ON);
            open.add(needed);
        }
        while (!open.isEmpty()) {
            String above = open.remove();
            for (String below : directlyUnder(above)) {
                if (parents.putIfAbsent(below, above) == null && !below.equals(Terms.BEARS_ON)) {
                    open.add(below);
                }
            }
        }
        return parents;
    }

    private List<String> directlyUnder(String above) {
        List<String> below = new ArrayList<>();
        declarations.forEach(graph -> below.addAll(graph.subjects(Terms.SUB_PROPERTY_OF, above)));
        return below.stream().distinct().sorted().toList();
    }

    private static Sign sign(String name, Map<String, String> parents) {
        for (String above = name; above != null; above = parents.get(above)) {
            if (above.equals(Terms.PREVENTED) || above.equals(Terms.WEAKENED)) {
                return Sign.NEGATIVE;
            }
            if (above.equals(Terms.CONTRIBUTED_TO)) {
                return Sign.POSITIVE;
            }
        }
        return Sign.UNSIGNED;
    }
}
