package org.whence.export;

import java.util.List;
import java.util.stream.Collectors;
import org.whence.draw.ArrowRelation;
import org.whence.draw.CausalMap;
import org.whence.draw.FactorKind;
import org.whence.draw.MapArrow;
import org.whence.draw.MapFactor;
import org.whence.draw.MapText;

/**
 * A causal map in the DOT language of Graphviz, to be laid out there. Ids are the map's own; joint causes meet in a
 * point. Owns no layout.
 *
 * @see <a href="https://graphviz.org/doc/info/lang.html">The DOT language</a>
 */
public final class DotMapExporter {
    private final CausalMap map;
    private final StringBuilder dot = new StringBuilder();

    private DotMapExporter(CausalMap map) {
        this.map = map;
    }

    /** The map as one directed graph; its lines in the map's order, each ended by a line feed. */
    public static String write(CausalMap map) {
        return new DotMapExporter(map).write();
    }

    private String write() {
        dot.append("digraph {\n");
        dot.append("  graph [label=").append(quoted(map.title())).append(", labelloc=t, rankdir=TB]\n");
        dot.append("  node [shape=box, style=rounded, fontname=\"Helvetica\", fontsize=11]\n");
        dot.append("  edge [fontname=\"Helvetica\", fontsize=9]\n");
        map.factors().forEach(this::write);
        map.arrows().forEach(this::write);
        return dot.append("}\n").toString();
    }

    private void write(MapFactor factor) {
        String kind = factor.kind().word() + (factor.detail().isBlank() ? "" : " \u00B7 " + factor.detail());
        // \n, unescaped, is DOT's own line feed.
        dot.append("  ").append(quoted(factor.id()));
        dot.append(" [label=\"")
                .append(escaped(factor.label()))
                .append("\\n")
                .append(escaped(kind))
                .append('"');
        dot.append(style(factor));
        factor.target().ifPresent(target -> dot.append(", URL=").append(quoted(target)));
        dot.append("]\n");
    }

    private void write(MapArrow arrow) {
        String from = arrow.from().get(0);
        if (arrow.isJoint()) {
            from = "joint " + arrow.id();
            dot.append("  ").append(quoted(from)).append(" [shape=point, width=0.08, label=\"\"]\n");
            for (String cause : arrow.from()) {
                dot.append("  ").append(quoted(cause)).append(" -> ").append(quoted(from));
                dot.append(" [dir=none").append(style(arrow.relation())).append("]\n");
            }
        }
        dot.append("  ").append(quoted(from)).append(" -> ").append(quoted(arrow.to()));
        dot.append(" [label=").append(quoted(arrow.words()));
        dot.append(", arrowhead=").append(head(arrow.relation())).append(style(arrow.relation()));
        dot.append(", tooltip=").append(quoted(MapText.sentence(map, arrow)));
        arrow.target().ifPresent(target -> dot.append(", URL=").append(quoted(target)));
        dot.append("]\n");
    }

    private static String style(MapFactor factor) {
        List<String> styles =
                switch (factor.kind()) {
                    case ABSENCE -> List.of("rounded", "dashed");
                    case EXPECTATION -> List.of("rounded", "dotted");
                    case EVENT, PROCESS, FACTOR -> List.of("rounded");
                    case DECISION, CONDITION, POLICY -> List.of("solid");
                };
        return ", style=\"" + String.join(",", styles) + (factor.emphasised() ? ",bold\"" : "\"")
                + (factor.kind() == FactorKind.DECISION ? ", shape=octagon" : "")
                + (factor.kind() == FactorKind.POLICY ? ", shape=note" : "");
    }

    private static String style(ArrowRelation relation) {
        return switch (relation) {
            case COMPELLED -> ", penwidth=3";
            case ENABLED, WEAKENED, MOTIVATED -> ", style=dashed";
            case SYMPTOM_OF, INTENDED, SIDE_OF -> ", style=dotted";
            case CAUSED, PREVENTED -> ", penwidth=1.8";
            case CONTRIBUTED_TO, TRIGGERED, BEARS_ON -> "";
        };
    }

    private static String head(ArrowRelation relation) {
        return switch (relation) {
            case PREVENTED, WEAKENED -> "tee";
            case SYMPTOM_OF, INTENDED, SIDE_OF -> "vee";
            default -> "normal";
        };
    }

    private static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    /** In a quoted string a backslash begins an escape, and would name the node or the graph. */
    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> Character.isISOControl(c) ? " " : Character.toString(c))
                .collect(Collectors.joining())
                .replace("\\", "\\\\")
                .replace("\"", "\\\"");
    }
}
