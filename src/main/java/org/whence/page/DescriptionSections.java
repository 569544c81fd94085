package org.whence.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.whence.export.NaturalOrder;
import org.whence.model.Terms;
import org.whence.store.GraphNames;

/**
 * A description as the parts of a page: what the account states, what mentions the thing, and apart from both what
 * was computed. What stands in the heading (label and types) is left out. Owns no markup.
 */
final class DescriptionSections {
    /** Beyond this a page is no longer read; Turtle has them all. */
    static final int MOST_VALUES = 200;

    private static final Set<String> LEFT_OUT =
            Set.of(Terms.TYPE, Terms.PREF_LABEL, Terms.LABEL, Terms.CLAIM_TEXT, Terms.RDFS + "isDefinedBy");

    private final Scope scope;
    private final Links links;
    private final MostSpecific mostSpecific;
    private final Description description;

    DescriptionSections(Scope scope, Description description) {
        this.scope = scope;
        this.links = new Links(scope);
        this.mostSpecific = new MostSpecific(scope.graph());
        this.description = description;
    }

    /** The types that have a name, those that were stated first; each once. */
    List<Link> types() {
        return description.outgoing().stream()
                .filter(quad -> quad.getPredicate().hasURI(Terms.TYPE))
                .sorted(Comparator.comparing(this::isDerived)
                        .thenComparing(quad -> scope.names().of(quad.getObject())))
                .map(Quad::getObject)
                .filter(type -> scope.names().label(type).isPresent())
                .distinct()
                .map(links::to)
                .toList();
    }

    List<Section> sections() {
        Set<String> stated = description
                .statements()
                .filter(quad -> !isDerived(quad))
                .map(DescriptionSections::key)
                .collect(Collectors.toSet());
        List<Quad> derivedOut = derived(description.outgoing(), stated);
        List<Quad> derivedIn = derived(description.incoming(), stated);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("What is stated", "", rows(asserted(description.outgoing()), true)));
        sections.add(new Section("Where it is mentioned", "", rows(asserted(description.incoming()), false)));
        sections.add(new Section(
                "What is computed",
                "Derived from the claims when the graph was built; nobody says it in these words. Wider relations that"
                        + " follow from these are left out here.",
                Stream.concat(rows(derivedOut, true).stream(), rows(derivedIn, false).stream())
                        .toList()));
        return sections.stream().filter(section -> !section.rows().isEmpty()).toList();
    }

    private List<Quad> asserted(List<Quad> quads) {
        return quads.stream().filter(quad -> !isDerived(quad)).toList();
    }

    private List<Quad> derived(List<Quad> quads, Set<String> stated) {
        return mostSpecific.of(quads.stream()
                .filter(this::isDerived)
                .filter(quad -> !stated.contains(key(quad)))
                .toList());
    }

    private boolean isDerived(Quad quad) {
        return scope.accounts().stream().anyMatch(account -> quad.getGraph().hasURI(GraphNames.derived(account.iri())));
    }

    private List<Section.Row> rows(List<Quad> quads, boolean outgoing) {
        Function<Quad, Node> otherEnd = outgoing ? Quad::getObject : Quad::getSubject;
        Map<Node, List<Quad>> byProperty = new TreeMap<>(new ReadingOrder(scope.names()));
        for (Quad quad : quads) {
            if (!outgoing || !LEFT_OUT.contains(quad.getPredicate().getURI())) {
                byProperty
                        .computeIfAbsent(quad.getPredicate(), property -> new ArrayList<>())
                        .add(quad);
            }
        }
        return byProperty.entrySet().stream()
                .map(entry ->
                        row(entry.getKey(), outgoing, entry.getValue().stream().map(otherEnd)))
                .toList();
    }

    private Section.Row row(Node property, boolean outgoing, Stream<Node> ends) {
        List<Node> sorted = ends.distinct()
                .sorted(Comparator.comparing(this::sortKey, NaturalOrder.INSTANCE))
                .toList();
        Link name = links.toProperty(property);
        return new Section.Row(
                outgoing ? name : new Link(name.text() + " this", name.href()),
                sorted.stream().limit(MOST_VALUES).map(links::to).toList(),
                Math.max(0, sorted.size() - MOST_VALUES));
    }

    /** Claims and passages in the order of the text, which their names follow; other things by what they are called. */
    private String sortKey(Node end) {
        return end.isURI()
                        && (!scope.names().voiceAndPlace(end).isEmpty()
                                || scope.names().isPassage(end))
                ? end.getURI()
                : scope.names().of(end);
    }

    private static String key(Quad quad) {
        return quad.asTriple().toString();
    }
}
