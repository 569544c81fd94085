package org.whence.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.model.Terms;

/**
 * The wording of an account's things: labels, other names, definitions, offices, units, places in a cited work. Two
 * wordings are one when their words are, a plural or possessive s aside. Owns no claim's sentence.
 */
final class CoverageWording {
    private static final List<String> PROPERTIES = List.of(
            Terms.PREF_LABEL,
            Terms.ALT_LABEL,
            Terms.DEFINITION,
            Terms.WH + "role",
            Terms.WH + "formerName",
            Terms.WH + "newName",
            Terms.WH + "occasion",
            Terms.WH + "unit",
            Terms.WH + "asWritten",
            Terms.WH + "locator");

    private final Map<Node, Set<String>> runsByThing = new HashMap<>();
    private final Set<String> runs = new HashSet<>();

    CoverageWording(CheckedAccount account) {
        for (String property : PROPERTIES) {
            account.asserted()
                    .find(Node.ANY, NodeFactory.createURI(property), Node.ANY)
                    .filterKeep(statement -> statement.getObject().isLiteral())
                    .forEachRemaining(statement -> runsByThing
                            .computeIfAbsent(statement.getSubject(), any -> new HashSet<>())
                            .addAll(runsOf(folded(statement.getObject().getLiteralLexicalForm()))));
        }
        runsByThing.values().forEach(runs::addAll);
    }

    /** Whether these words stand together, in this order, in some wording. */
    boolean has(String words) {
        return runs.contains(String.join(" ", folded(words)));
    }

    /** Whether they do in the wording of one of some things. */
    boolean has(String words, Set<Node> things) {
        String run = String.join(" ", folded(words));
        return things.stream()
                .anyMatch(thing -> runsByThing.getOrDefault(thing, Set.of()).contains(run));
    }

    private static List<String> folded(String wording) {
        return Words.of(wording).stream()
                .map(Word::folded)
                .filter(word -> !word.equals("s"))
                .map(word -> word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .toList();
    }

    private static Set<String> runsOf(List<String> words) {
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 1, words.size())
                        .mapToObj(to -> String.join(" ", words.subList(from, to))))
                .collect(Collectors.toSet());
    }
}
