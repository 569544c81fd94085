package org.whence.label;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Looks at every name that a graph gives; needs nothing made beforehand. Owns no name. */
public final class ScannedNames implements NameSearch {
    private final Labels labels;
    private volatile List<Plain> all;

    /** A name as it is written, and as it is compared. */
    private record Plain(Named named, String plain) {}

    /** The names in a graph, which may not change. */
    public ScannedNames(Graph graph) {
        labels = new Labels(graph);
    }

    @Override
    public Found find(Fit fit, String typed, Optional<String> ofClass, int most) {
        String plain = PlainLabel.of(typed);
        Set<Node> things = names(ofClass)
                .filter(name -> fit.fits(name.named.preferred(), name.plain, plain))
                .map(name -> name.named.thing())
                .collect(Collectors.toSet());
        Map<Node, Long> degrees = new LinkedHashMap<>();
        things.forEach(thing -> degrees.put(thing, labels.degree(thing)));
        List<Node> first = things.stream()
                .sorted(Comparator.<Node>comparingLong(degrees::get).reversed().thenComparing(Node::getURI))
                .limit(most)
                .toList();
        return new Found(things.size(), first);
    }

    @Override
    public boolean isForMany() {
        return false;
    }

    @Override
    public List<Node> nearest(String typed, Optional<String> ofClass) {
        return NearestNamed.of(typed, names(ofClass).map(Plain::named).toList());
    }

    private Stream<Plain> names(Optional<String> ofClass) {
        return all().stream().filter(name -> ofClass.filter(wanted -> !labels.isOf(name.named.thing(), wanted))
                .isEmpty());
    }

    /** Made once: the same names are looked through for every fit and every question. */
    private List<Plain> all() {
        List<Plain> known = all;
        if (known == null) {
            known = labels.names()
                    .map(named -> new Plain(named, PlainLabel.of(named.label())))
                    .toList();
            all = known;
        }
        return known;
    }
}
