package org.whence.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/**
 * Whether Turtle may write blank nodes without names, as {@code [ … ]} and {@code ( … )}: only if each is referred
 * to at most once, stands in one graph, and does not lead back to itself. Otherwise Rio's writer would make two
 * nodes of one. Where there is nothing to nest the answer is no as well: Rio then need not hold all statements
 * back.
 */
final class InlineBlankNodes {
    private final Map<BNode, Resource> parents = new HashMap<>();
    private final Map<BNode, Resource> graphs = new HashMap<>();

    private InlineBlankNodes() {}

    static boolean possible(Collection<Statement> statements) {
        InlineBlankNodes nodes = new InlineBlankNodes();
        return statements.stream().allMatch(nodes::canNest)
                && !nodes.parents.isEmpty()
                && nodes.parents.keySet().stream().noneMatch(nodes::leadsBackToItself);
    }

    private boolean canNest(Statement statement) {
        return !(statement.getContext() instanceof BNode)
                && standsInOneGraph(statement.getSubject(), statement.getContext())
                && standsInOneGraph(statement.getObject(), statement.getContext())
                && !(statement.getObject() instanceof BNode child
                        && parents.put(child, statement.getSubject()) != null);
    }

    private boolean standsInOneGraph(Value term, Resource graph) {
        if (!(term instanceof BNode node)) {
            return true;
        }
        boolean seen = graphs.containsKey(node);
        return Objects.equals(graphs.put(node, graph), graph) || !seen;
    }

    private boolean leadsBackToItself(BNode node) {
        Set<Resource> above = new HashSet<>();
        Resource step = node;
        while (step instanceof BNode blank) {
            if (!above.add(blank)) {
                return true;
            }
            step = parents.get(blank);
        }
        return false;
    }
}
