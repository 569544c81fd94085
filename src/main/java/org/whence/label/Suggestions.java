package org.whence.label;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** What somebody may want who has typed so much of a name. Owns no search. */
public final class Suggestions {
    private Suggestions() {}

    /**
     * Things whose names fit what was typed: the better fit first; of
     * each fit first those that most claims are about. Where nothing fits, those of the nearest names.
     *
     * @param ofClass the IRI of a class that they must belong to
     * @param most at most so many
     */
    public static List<Node> of(NameSearch search, String typed, Optional<String> ofClass, int most) {
        Set<Node> found = new LinkedHashSet<>();
        for (Fit fit : Fit.values()) {
            // As many again as there are already, since those may come first here too.
            found.addAll(search.find(fit, typed, ofClass, most + found.size()).first());
            if (found.size() >= most) {
                break;
            }
        }
        if (found.isEmpty()) {
            found.addAll(search.nearest(typed, ofClass));
        }
        return found.stream().limit(most).toList();
    }
}
