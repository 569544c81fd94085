package org.whence.sparql;

import java.util.EnumSet;
import java.util.Set;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.whence.model.Terms;

/**
 * Which way the paths of a query were answered. Whoever wants to know makes one, puts it into the query's context
 * under {@link #SYMBOL} ({@code QueryExec.dataset(…).set(PathAnswers.SYMBOL, answers)}), and reads it when the query
 * has run. Safe for use by many threads.
 */
public final class PathAnswers {
    /** Where it is looked for. */
    public static final Symbol SYMBOL = Symbol.create(Terms.FUNCTION + "pathAnswers");

    /** A way to answer a path. */
    public enum Way {
        /** From the causal index. */
        INDEX,
        /** On the graph, without recursion. */
        GRAPH,
        /** By ARQ itself: with a computed property, or in a form of ARQ's own. */
        ARQ
    }

    private final Set<Way> ways = EnumSet.noneOf(Way.class);

    /** The ways taken so far. */
    public synchronized Set<Way> ways() {
        return Set.copyOf(ways);
    }

    private synchronized void took(Way way) {
        ways.add(way);
    }

    static void tell(Context context, Way way) {
        if (context.get(SYMBOL) instanceof PathAnswers answers) {
            answers.took(way);
        }
    }
}
