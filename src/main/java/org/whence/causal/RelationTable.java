package org.whence.causal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tree of relations, each with a small number. Owns no vocabulary: the caller passes it, and says which
 * relation chains run over unless asked otherwise.
 */
public final class RelationTable {
    /** How many relations an index can tell apart. */
    public static final int MOST = 1 << ClaimTraits.RELATION_BITS;

    private final List<Relation> relations;
    private final Map<String, Integer> codes = new HashMap<>();
    private final int[] parents;
    private final int chained;

    private RelationTable(List<Relation> relations, String chained) {
        this.relations = List.copyOf(relations);
        if (relations.size() > MOST) {
            throw new IllegalArgumentException(
                    "There are " + relations.size() + " relations, but an index can tell only " + MOST + " apart.");
        }
        for (Relation relation : relations) {
            if (codes.put(relation.name(), codes.size()) != null) {
                throw new IllegalArgumentException("The relation " + relation.name() + " is listed twice.");
            }
        }
        parents = relations.stream().mapToInt(this::parentOf).toArray();
        refuseLoops();
        this.chained = code(chained);
    }

    /**
     * A table of the relations given.
     *
     * @param relations every relation that a claim may name, at most {@link #MOST}, each parent among them
     * @param chained the relation that chains run over by default, with all that stand under it
     * @throws IllegalArgumentException if a parent is missing, a name doubled, or the tree has a loop
     */
    public static RelationTable of(List<Relation> relations, String chained) {
        return new RelationTable(relations, chained);
    }

    private int parentOf(Relation relation) {
        return relation.parent() == null ? -1 : code(relation.parent());
    }

    private void refuseLoops() {
        for (int code = 0; code < parents.length; code++) {
            int steps = 0;
            for (int above = code; above >= 0; above = parents[above]) {
                if (steps++ > parents.length) {
                    throw new IllegalArgumentException(
                            "The relation " + relations.get(code).name() + " stands under itself.");
                }
            }
        }
    }

    /** How many relations there are; their numbers are 0 to one less. */
    public int size() {
        return parents.length;
    }

    /** Whether the table has a relation of that name. */
    boolean has(String name) {
        return codes.containsKey(name);
    }

    /**
     * The number of a relation.
     *
     * @throws IllegalArgumentException if the table has no relation of that name
     */
    public int code(String name) {
        Integer code = codes.get(name);
        if (code == null) {
            throw new IllegalArgumentException("The relation " + name + " is not in the table of relations.");
        }
        return code;
    }

    /** The relation of that number. */
    public Relation relation(int code) {
        return relations.get(code);
    }

    /** Every relation, in the order of their numbers. */
    public List<Relation> relations() {
        return relations;
    }

    /** The relation that chains run over unless asked otherwise. */
    public int chained() {
        return chained;
    }

    /** Whether the first relation is the second, or stands under it. */
    public boolean isUnder(int code, int top) {
        for (int above = code; above >= 0; above = parents[above]) {
            if (above == top) {
                return true;
            }
        }
        return false;
    }
}
