package org.whence.page;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.whence.model.Terms;

/**
 * How to cite a page, in one line: what it is, in which account, encoded by whom and when, its name. The name is that
 * of the thing, which stays; an address here is that of one machine. Owns no style of any journal.
 */
final class CitingWords {
    private final Thing thing;

    CitingWords(Thing thing) {
        this.thing = thing;
    }

    String words() {
        List<String> words = new ArrayList<>();
        words.add("“" + thing.label().replaceAll("\\.$", "") + "”");
        thing.account().ifPresent(account -> {
            Node node = Facts.iri(account.iri());
            if (!account.iri().equals(thing.iri())) {
                words.add("in: " + account.label());
            }
            List<Node> creators = thing.facts().objects(node, Terms.DCT + "creator");
            if (!creators.isEmpty()) {
                words.add("encoded by "
                        + String.join(
                                ", ",
                                creators.stream().map(thing.scope().names()::of).toList()));
            }
            thing.facts().text(node, Terms.DCT + "created").ifPresent(words::add);
        });
        return String.join(", ", words) + ". " + thing.iri();
    }
}
