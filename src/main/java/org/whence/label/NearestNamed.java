package org.whence.label;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Names that are like what was typed, as the things that have them. Owns no measure of likeness. */
final class NearestNamed {
    private NearestNamed() {}

    /** The things of the nearest names, those of one name by IRI. */
    static List<Node> of(String typed, List<Named> names) {
        Map<String, List<Named>> byLabel = names.stream().collect(Collectors.groupingBy(Named::label));
        Set<Node> near = new LinkedHashSet<>();
        for (String label : new Nearest(byLabel.keySet()).to(typed)) {
            byLabel.get(label).stream()
                    .map(Named::thing)
                    .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                    .forEach(near::add);
        }
        return List.copyOf(near);
    }
}
