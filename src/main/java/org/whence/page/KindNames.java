package org.whence.page;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.whence.model.Terms;

/** What sort of thing a thing is, narrowest first: its classes, and the kinds of a list. Owns no class. */
final class KindNames {
    private final Thing thing;

    KindNames(Thing thing) {
        this.thing = thing;
    }

    /** Those that have a name, and no class that a narrower one implies. */
    List<Link> links() {
        List<Node> types = thing.facts().objects(thing.node(), Terms.TYPE).stream()
                .filter(type -> thing.scope().names().label(type).isPresent())
                .toList();
        return Stream.concat(
                        types.stream()
                                .filter(type -> types.stream().noneMatch(other -> isUnder(other, type)))
                                .sorted(Comparator.comparing(Node::toString)),
                        thing.facts().objects(thing.node(), Terms.KIND).stream())
                .map(thing.links()::to)
                .toList();
    }

    private boolean isUnder(Node narrow, Node wide) {
        Set<Node> above = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(narrow));
        while (!open.isEmpty()) {
            thing.facts().objects(open.pop(), Terms.SUB_CLASS_OF).stream()
                    .filter(above::add)
                    .forEach(open::push);
        }
        return !narrow.equals(wide) && above.contains(wide);
    }
}
