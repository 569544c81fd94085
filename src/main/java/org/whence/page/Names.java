package org.whence.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.model.Terms;
import org.whence.term.PrefixTable;

/**
 * What a thing is called on a page: its label; a claim by its sentence, a passage by its place, a link by what it
 * links; the prefixed name of what has no name. Owns no link and no layout.
 */
public final class Names {
    private static final List<String> LABELS =
            List.of(Terms.PREF_LABEL, Terms.LABEL, Terms.DCT + "title", Terms.CLAIM_TEXT);

    /** What properties of other vocabularies are called here, where their own name would not be plain words. */
    private static final Map<String, String> USUAL = Map.of(
            Terms.ALT_LABEL,
            "also called",
            Terms.LABEL,
            "label",
            Terms.PREF_LABEL,
            "label",
            Terms.ORG + "ChangeEvent",
            "renaming");

    private final Graph graph;
    private final PrefixTable prefixes;

    public Names(Graph graph, PrefixTable prefixes) {
        this.graph = graph;
        this.prefixes = prefixes;
    }

    /** What to call a thing, or the text of a literal. */
    public String of(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        if (node.isBlank()) {
            return "something unnamed";
        }
        return label(node)
                .or(() -> place(node))
                .or(() -> span(node))
                .or(() -> note(node))
                .or(() -> membership(node))
                .or(() -> renaming(node))
                .or(() -> link(node, Terms.LINK_CAUSE, Terms.LINK_RELATION, Terms.LINK_EFFECT))
                .or(() -> link(node, Terms.CAUSE, Terms.RELATION, Terms.EFFECT))
                .orElseGet(() -> shortName(node.getURI()));
    }

    /** The prefixed name; the IRI itself where no prefix fits. */
    private String shortName(String iri) {
        String name = prefixes.shorten(iri);
        return name.startsWith("<") ? iri : name;
    }

    /** What to call a property or a class: its label, or its name taken apart into words. */
    public String ofProperty(Node property) {
        String iri = property.getURI();
        return label(property).or(() -> Optional.ofNullable(USUAL.get(iri))).orElseGet(() -> localName(property)
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT));
    }

    /** What an IRI ends in. */
    public String localName(Node node) {
        String iri = node.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    /** Whether a thing is a place in a source. */
    public boolean isPassage(Node node) {
        return node.isURI() && place(node).isPresent();
    }

    /** The label that a thing bears itself, if it bears one. */
    public Optional<String> label(Node node) {
        return LABELS.stream()
                .flatMap(property -> literals(node, property).stream().limit(1))
                .findFirst();
    }

    /** On whose word a claim stands, and where: "the chronicler, line 6"; empty for what is no claim. */
    public String voiceAndPlace(Node claim) {
        List<String> parts =
                objects(claim, Terms.CLAIMED_BY).stream().map(this::of).collect(Collectors.toList());
        objects(claim, Terms.STATED_IN).stream().map(this::of).forEach(parts::add);
        return parts.isEmpty() || objects(claim, Terms.CLAIMED_BY).isEmpty() ? "" : String.join(", ", parts);
    }

    /** A passage: "line 6, sentence 2". */
    private Optional<String> place(Node node) {
        return literals(node, Terms.PLACE_IN_TEXT).stream().findFirst();
    }

    /** A selector: "characters 123 to 456". */
    private Optional<String> span(Node node) {
        return literals(node, Terms.START).stream().findFirst().flatMap(start -> literals(node, Terms.END).stream()
                .findFirst()
                .map(end -> "characters " + start + " to " + end));
    }

    /** A citation: "note 17". */
    private Optional<String> note(Node node) {
        return literals(node, Terms.WH + "number").stream().findFirst().map(number -> "note " + number);
    }

    /** A membership: "Ansel Crake in the Lamp Guild, warden". */
    private Optional<String> membership(Node node) {
        List<Node> members = objects(node, Terms.ORG + "member");
        List<Node> bodies = objects(node, Terms.ORG + "organization");
        if (members.isEmpty() || bodies.isEmpty()) {
            return Optional.empty();
        }
        String role = String.join(", ", literals(node, Terms.WH + "role"));
        return Optional.of(of(members.get(0)) + " in " + of(bodies.get(0)) + (role.isEmpty() ? "" : ", " + role));
    }

    /** A renaming: "the Lamp Guild becomes the Lamp Office". */
    private Optional<String> renaming(Node node) {
        return literals(node, Terms.WH + "formerName").stream()
                .findFirst()
                .flatMap(before -> literals(node, Terms.WH + "newName").stream()
                        .findFirst()
                        .map(after -> before + " becomes " + after));
    }

    /**
     * A link, or a claim without a sentence, as machines make them: "the failure of the herring → caused → the
     * collapse of the harbour dues".
     */
    private Optional<String> link(Node node, String cause, String relation, String effect) {
        List<Node> causes = objects(node, cause);
        List<Node> relations = objects(node, relation);
        List<Node> effects = objects(node, effect);
        if (causes.isEmpty() || relations.isEmpty() || effects.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(causes.stream().map(this::of).collect(Collectors.joining(" + ")) + " → "
                + of(relations.get(0)) + " → " + of(effects.get(0)));
    }

    private List<String> literals(Node node, String property) {
        return objects(node, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    private List<Node> objects(Node node, String property) {
        return graph
                .find(node, NodeFactory.createURI(property), Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList()
                .stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }
}
