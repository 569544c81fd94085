package org.whence.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.whence.model.Terms;

/**
 * Two factors, actors or places of which some names have the same words but for articles, order and plural. A name
 * with "and" in it names things together, and does not count. Two that a
 * statement of the account ties together, or that owl:differentFrom keeps apart, are known to be two. Owns no
 * decision.
 */
final class LabelsOneThingOrTwoCheck implements Audit {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Set<String> SMALL_WORDS = Set.of("a", "an", "the", "of", "in", "to", "for", "s");
    private static final String TOGETHER = "and";
    private static final List<String> READINGS = List.of(
            "They are one thing that was entered twice.",
            "They are two, and the source keeps them apart.",
            "The source itself does not tell them apart.");

    @Override
    public String name() {
        return "labels-one-thing-or-two";
    }

    @Override
    public List<AuditFinding> audit(AuditedAccount account, DatasetGraph dataset) {
        List<AuditFinding> found = new ArrayList<>();
        for (String type : List.of(Terms.FACTOR, Terms.ACTOR, Terms.PLACE)) {
            Set<Set<Node>> asked = new LinkedHashSet<>();
            byWords(account.checked(), type).entrySet().stream()
                    .filter(alike -> alike.getValue().size() > 1)
                    .filter(alike -> !tied(alike.getValue(), account.checked()))
                    .filter(alike -> asked.add(alike.getValue()))
                    .map(alike -> finding(alike.getKey(), alike.getValue(), account))
                    .forEach(found::add);
        }
        return found;
    }

    private AuditFinding finding(Set<String> words, Set<Node> alike, AuditedAccount account) {
        List<Node> inOrder = alike.stream()
                .sorted((a, b) -> account.place(a).compareTo(account.place(b)))
                .toList();
        return account.finding(
                name(),
                "Are " + inOrder.stream().map(account::label).collect(Collectors.joining(" and ")) + " one thing or "
                        + (alike.size() == 2 ? "two" : "several") + "? The words " + String.join(", ", words)
                        + " name each of them.",
                inOrder,
                READINGS);
    }

    private static Map<Set<String>, Set<Node>> byWords(CheckedAccount account, String type) {
        Map<Set<String>, Set<Node>> things = new LinkedHashMap<>();
        for (Node thing : account.allOf(type)) {
            for (String property : List.of(Terms.PREF_LABEL, Terms.ALT_LABEL)) {
                account.asserted()
                        .find(thing, NodeFactory.createURI(property), Node.ANY)
                        .filterDrop(label -> words(label).contains(TOGETHER))
                        .forEachRemaining(label -> things.computeIfAbsent(words(label), any -> new LinkedHashSet<>())
                                .add(thing));
            }
        }
        things.remove(Set.<String>of());
        return things;
    }

    private static Set<String> words(Triple label) {
        String text = label.getObject().getLiteralLexicalForm().toLowerCase(Locale.ROOT);
        return NO_WORD.splitAsStream(text)
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean tied(Set<Node> alike, CheckedAccount account) {
        return alike.stream().anyMatch(one -> alike.stream()
                .anyMatch(other -> account.asserted().contains(one, Node.ANY, other)));
    }
}
