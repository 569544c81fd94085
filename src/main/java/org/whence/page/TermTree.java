package org.whence.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.whence.export.NaturalOrder;

/**
 * Terms under the wider terms that they belong to, as a vocabulary declares it. Owns no markup.
 *
 * @param node the term
 * @param name it, with a link to its entry
 * @param shortName its prefixed name
 * @param definition what it means, in one sentence; empty where nothing says
 * @param below the narrower terms, by name
 */
record TermTree(Node node, Link name, String shortName, String definition, List<TermTree> below) {
    /**
     * The trees that some terms form by a property such as {@code rdfs:subClassOf}. A term that is narrower than two
     * stands under both; terms that are narrower than each other, which no vocabulary should say, stand once.
     *
     * @param terms those that are to stand in a tree
     * @param property leads from a narrower term to a wider one
     */
    static List<TermTree> of(Set<Node> terms, String property, Vocabularies vocabularies) {
        Said said = vocabularies.said();
        Function<Node, List<Node>> below = wide -> said.having(property, wide).stream()
                .filter(terms::contains)
                .filter(narrow -> !narrow.equals(wide))
                .toList();
        Set<Node> placed = new HashSet<>();
        List<TermTree> trees = new ArrayList<>(trees(
                terms.stream()
                        .filter(term -> said.values(term, property).stream().noneMatch(terms::contains))
                        .toList(),
                below,
                vocabularies,
                placed,
                Set.of()));
        for (Node term : terms) {
            if (!placed.contains(term)) {
                trees.addAll(trees(List.of(term), below, vocabularies, placed, Set.of()));
            }
        }
        return List.copyOf(trees);
    }

    private static List<TermTree> trees(
            List<Node> terms,
            Function<Node, List<Node>> below,
            Vocabularies vocabularies,
            Set<Node> placed,
            Set<Node> above) {
        return terms.stream()
                .filter(term -> !above.contains(term))
                .map(term -> {
                    placed.add(term);
                    Set<Node> path = new HashSet<>(above);
                    path.add(term);
                    return new TermTree(
                            term,
                            vocabularies.link(term),
                            vocabularies.shortName(term),
                            vocabularies.definition(term),
                            trees(below.apply(term), below, vocabularies, placed, path));
                })
                .sorted(Comparator.comparing(tree -> tree.name().text(), NaturalOrder.INSTANCE))
                .toList();
    }

    /** The terms of trees, each wider one before its narrower ones. */
    static List<Node> inOrder(List<TermTree> trees) {
        List<Node> nodes = new ArrayList<>();
        trees.forEach(tree -> {
            nodes.add(tree.node());
            nodes.addAll(inOrder(tree.below()));
        });
        return nodes.stream().distinct().toList();
    }
}
