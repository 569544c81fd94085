package org.whence.label;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * The names of one view, searched. Two ways to do it give the same answers: {@link ScannedNames} looks at each name,
 * which is right for thousands; {@link IndexedNames} has an index, for millions. Ask inside a read transaction of the
 * view. Safe for many threads. Owns no decision which thing was meant.
 */
public interface NameSearch {

    /**
     * The things that have a fitting name.
     *
     * @param things how many they are
     * @param first the first of them: those that most claims are about, among equals by IRI
     */
    record Found(long things, List<Node> first) {}

    /**
     * Things by name.
     *
     * @param typed what was typed, in any form
     * @param ofClass the IRI of a class that they must belong to
     * @param most the bound of {@link Found#first}
     */
    Found find(Fit fit, String typed, Optional<String> ofClass, int most);

    /** Whether there are so many names, and so statements, that nobody should look at each. */
    boolean isForMany();

    /** A few things whose names are most like what was typed, by {@link Nearest}; nearest first. */
    List<Node> nearest(String typed, Optional<String> ofClass);
}
