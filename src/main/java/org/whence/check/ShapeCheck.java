package org.whence.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.whence.model.Terms;

/**
 * The SHACL shapes of {@code ontology/shapes/}: what each thing must say of itself. A property shape is named after
 * its fault, and its message is in two halves, what is wrong (or a question) and what to do, parted by a semicolon or question
 * mark. Owns no
 * shape.
 */
final class ShapeCheck {
    private static final Node TYPE = NodeFactory.createURI(Terms.TYPE);
    private static final Node OBJECT_PROPERTY = NodeFactory.createURI(Terms.OBJECT_PROPERTY);
    private static final Node NODE_SHAPE = NodeFactory.createURI(Terms.SH + "NodeShape");

    /** What is wrong, or a question; then what to do. */
    private static final Pattern HALVES = Pattern.compile("([^;?]+)([;?]) (.+)");

    private final Shapes shapes;

    ShapeCheck(Graph shapes) {
        this.shapes = Shapes.parse(shapes);
    }

    /** How many things are described that shapes are about. */
    int size() {
        return shapes.getGraph().find(Node.ANY, TYPE, NODE_SHAPE).toList().size();
    }

    /** Findings on what the account itself describes. */
    List<Finding> check(CheckedAccount account) {
        Set<Finding> found = new LinkedHashSet<>();
        for (ReportEntry entry :
                ShaclValidator.get().validate(shapes, account.withOntology()).getEntries()) {
            if (account.describes(entry.focusNode()) && !followsFromAnotherFault(entry, account)) {
                found.add(finding(entry, account));
            }
        }
        return List.copyOf(found);
    }

    /**
     * What is described nowhere is on no list either, and what is no number is out of all bounds: rules tell of
     * that, once.
     */
    private static boolean followsFromAnotherFault(ReportEntry entry, CheckedAccount account) {
        Node value = entry.value();
        if (value == null) {
            return false;
        }
        return switch (entry.sourceConstraintComponent().getLocalName()) {
            case "InConstraintComponent", "OrConstraintComponent" ->
                account.lacks(value) || (value.isLiteral() && namesThings(entry.resultPath(), account));
            case "MinInclusiveConstraintComponent",
                    "MinExclusiveConstraintComponent",
                    "MaxInclusiveConstraintComponent" -> !isNumber(value);
            default -> false;
        };
    }

    /** Whether a path is a property that points to things. */
    private static boolean namesThings(Path path, CheckedAccount account) {
        return path instanceof P_Link link && account.withOntology().contains(link.getNode(), TYPE, OBJECT_PROPERTY);
    }

    private static boolean isNumber(Node value) {
        return value.isLiteral() && value.getLiteralValue() instanceof Number;
    }

    private static Finding finding(ReportEntry entry, CheckedAccount account) {
        Optional<Node> value = Optional.ofNullable(entry.value());
        Optional<Node> path =
                entry.resultPath() instanceof P_Link link ? Optional.of(link.getNode()) : Optional.empty();
        Matcher halves = HALVES.matcher(entry.message());
        boolean ours = halves.matches();
        String what = ours ? halves.group(1) : entry.message().replaceAll("\\.$", "");
        String found = value.filter(node -> !node.equals(entry.focusNode()))
                .map(node -> " (here " + account.names().of(node) + ")")
                .orElse("");
        return new Finding(
                severity(entry.severity().level()),
                ruleName(entry.source()),
                account.placeOf(entry.focusNode(), path, value),
                entry.focusNode().toString(),
                account.names().of(entry.focusNode()) + ": " + what + found
                        + (ours && halves.group(2).equals("?") ? "?" : "."),
                ours ? capital(halves.group(3)) : "");
    }

    private static Severity severity(Node level) {
        return switch (Objects.requireNonNull(level).getLocalName()) {
            case "Warning" -> Severity.WARNING;
            case "Info" -> Severity.INFO;
            default -> Severity.VIOLATION;
        };
    }

    private static String ruleName(Node shape) {
        return shape.isURI() ? shape.getURI().replaceFirst(".*[#/]", "") : "shape";
    }

    /** With a capital letter, unless it begins with a term. */
    private static String capital(String sentence) {
        boolean beginsWithTerm = sentence.split(" ", 2)[0].indexOf(':') >= 0;
        return beginsWithTerm ? sentence : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
