package org.whence.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.whence.model.Terms;

/**
 * The properties that things of one class have. Owns no markup.
 *
 * @param owner the class; a text alone where several may have them
 */
record PropertyGroup(Link owner, List<Line> lines) {
    /**
     * One property.
     *
     * @param value what it leads to: a class or a datatype; a text alone where nothing says
     */
    record Line(Link name, String shortName, Link value, String definition) {}

    private static final Link SEVERAL = new Link("things of several classes", "");

    /** The properties of some vocabularies by the class that has them, in the order of the classes. */
    static List<PropertyGroup> of(Vocabularies vocabularies, List<TermTree> classes) {
        Map<Link, List<Line>> groups = new LinkedHashMap<>();
        TermTree.inOrder(classes).forEach(owner -> groups.put(vocabularies.link(owner), new ArrayList<>()));
        groups.put(SEVERAL, new ArrayList<>());
        for (Node property : vocabularies.properties()) {
            Link owner = only(vocabularies, property, Terms.RDFS + "domain").orElse(SEVERAL);
            groups.computeIfAbsent(owner, any -> new ArrayList<>())
                    .add(new Line(
                            vocabularies.link(property),
                            vocabularies.shortName(property),
                            only(vocabularies, property, Terms.RDFS + "range")
                                    .orElseGet(() -> kind(vocabularies, property)),
                            vocabularies.definition(property)));
        }
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new PropertyGroup(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    private static Optional<Link> only(Vocabularies vocabularies, Node property, String end) {
        List<Node> values = vocabularies.said().values(property, end);
        return values.size() == 1 && values.get(0).isURI()
                ? Optional.of(vocabularies.link(values.get(0)))
                : Optional.empty();
    }

    private static Link kind(Vocabularies vocabularies, Node property) {
        return new Link(vocabularies.said().has(property, Terms.TYPE, Terms.DATATYPE_PROPERTY) ? "text" : "thing", "");
    }
}
