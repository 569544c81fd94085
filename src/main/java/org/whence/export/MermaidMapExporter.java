package org.whence.export;

import java.util.ArrayList;
import java.util.List;
import org.whence.draw.ArrowRelation;
import org.whence.draw.CausalMap;
import org.whence.draw.MapArrow;
import org.whence.draw.MapFactor;

/**
 * A causal map as a Mermaid flowchart, for places that draw such text: wikis, notebooks, Git hosts. Factors are n1,
 * n2, … in the map's order, for Mermaid takes no IRI as an id; joint causes meet in a small circle. Owns no layout.
 *
 * @see <a href="https://mermaid.js.org/syntax/flowchart.html">Flowcharts</a>
 */
public final class MermaidMapExporter {
    private final CausalMap map;
    private final List<String> ids;
    private final StringBuilder chart = new StringBuilder();
    private final List<String> linkStyles = new ArrayList<>();
    private int links;

    private MermaidMapExporter(CausalMap map) {
        this.map = map;
        this.ids = map.factors().stream().map(MapFactor::id).toList();
    }

    /** The map as one flowchart, from top to bottom; each line ended by a line feed. */
    public static String write(CausalMap map) {
        return new MermaidMapExporter(map).write();
    }

    private String write() {
        chart.append("---\ntitle: \"").append(yaml(map.title())).append("\"\n---\nflowchart TD\n");
        map.factors().forEach(this::write);
        for (int i = 0; i < map.arrows().size(); i++) {
            write(map.arrows().get(i), "j" + (i + 1));
        }
        linkStyles.forEach(line -> chart.append("  ").append(line).append('\n'));
        chart.append("  classDef absence stroke-dasharray: 6 4\n");
        chart.append("  classDef expectation stroke-dasharray: 2 3\n");
        chart.append("  classDef emphasised stroke-width: 3px\n");
        return chart.toString();
    }

    private void write(MapFactor factor) {
        String detail = factor.detail().isBlank() ? "" : " \u00B7 " + entities(factor.detail());
        String text = '"' + entities(factor.label()) + "<br/>" + factor.kind().word() + detail + '"';
        chart.append("  ").append(node(factor.id()));
        chart.append(
                switch (factor.kind()) {
                    case EVENT, ABSENCE, FACTOR -> "(" + text + ")";
                    case PROCESS, EXPECTATION -> "([" + text + "])";
                    case DECISION -> "{{" + text + "}}";
                    case CONDITION -> "[" + text + "]";
                    case POLICY -> "[[" + text + "]]";
                });
        switch (factor.kind()) {
            case ABSENCE, EXPECTATION ->
                chart.append(":::").append(factor.kind().word());
            default -> {}
        }
        chart.append('\n');
        if (factor.emphasised()) {
            chart.append("  class ").append(node(factor.id())).append(" emphasised\n");
        }
    }

    private void write(MapArrow arrow, String joint) {
        String from = node(arrow.from().get(0));
        if (arrow.isJoint()) {
            from = joint;
            chart.append("  ").append(joint).append("(( ))\n");
            for (String cause : arrow.from()) {
                addLink(node(cause), "---", "", joint, arrow.relation());
            }
        }
        String words = "|\"" + entities(arrow.words()) + "\"|";
        addLink(from, link(arrow.relation()), words, node(arrow.to()), arrow.relation());
    }

    private void addLink(String from, String link, String words, String to, ArrowRelation relation) {
        chart.append("  ").append(from).append(' ').append(link).append(words).append(' ');
        chart.append(to).append('\n');
        if (relation == ArrowRelation.ENABLED || relation == ArrowRelation.MOTIVATED) {
            linkStyles.add("linkStyle " + links + " stroke-dasharray: 9 5");
        }
        links++;
    }

    private static String link(ArrowRelation relation) {
        return switch (relation) {
            case COMPELLED -> "==>";
            case SYMPTOM_OF, INTENDED, SIDE_OF -> "-.->";
            case PREVENTED, WEAKENED -> "--x";
            default -> "-->";
        };
    }

    private String node(String factor) {
        return "n" + (ids.indexOf(factor) + 1);
    }

    /** Within double quotes of YAML, as the front matter is. */
    private static String yaml(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** What could end a string or be taken for markup, as Mermaid's own entity codes: a number sign and a number. */
    private static String entities(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (Character.isISOControl(point)) {
                safe.append(' ');
            } else if ("\"#<>&`\\;%*_[]{}|".indexOf(point) >= 0) {
                safe.append('#').append(point).append(';');
            } else {
                safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }
}
