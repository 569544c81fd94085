package org.whence.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.whence.model.Terms;

/**
 * Terms that stand for one thing each: the values of a closed list, or the concepts of a scheme. Owns no markup.
 *
 * @param owner the class or the scheme that they belong to
 */
record ValueGroup(Link owner, List<Line> lines) {
    /** One value. */
    record Line(Link name, String shortName, String definition) {}

    private static final String SCHEME = Terms.SKOS + "inScheme";

    /** The values of some vocabularies, by the list or scheme that they belong to. */
    static List<ValueGroup> of(Vocabularies vocabularies) {
        Map<Link, List<Line>> groups = new LinkedHashMap<>();
        for (Node value : vocabularies.values()) {
            groups.computeIfAbsent(owner(vocabularies, value), any -> new ArrayList<>())
                    .add(new Line(
                            vocabularies.link(value), vocabularies.shortName(value), vocabularies.definition(value)));
        }
        return groups.entrySet().stream()
                .map(group -> new ValueGroup(group.getKey(), List.copyOf(group.getValue())))
                .sorted((a, b) -> a.owner.text().compareTo(b.owner.text()))
                .toList();
    }

    private static Link owner(Vocabularies vocabularies, Node value) {
        return vocabularies
                .said()
                .value(value, SCHEME)
                .or(() -> vocabularies.said().values(value, Terms.TYPE).stream()
                        .filter(vocabularies::isOurs)
                        .findFirst())
                .map(vocabularies::link)
                .orElseGet(() -> new Link("other values", ""));
    }
}
