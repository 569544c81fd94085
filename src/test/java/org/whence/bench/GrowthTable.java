package org.whence.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How each figure of each peer grows from size to size. */
final class GrowthTable {
    private static final List<String> SIZES = List.of("S", "L", "XL");

    private final Runs runs;

    GrowthTable(Runs runs) {
        this.runs = runs;
    }

    /** A row a figure, a column a peer, in each cell the figures of the sizes that it went to. */
    String markdown() throws IOException {
        Map<String, Map<String, PeerFigures>> bySize = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (String size : SIZES) {
            Map<String, PeerFigures> peers = new LinkedHashMap<>();
            for (PeerFigures peer : runs.of(size)) {
                peers.put(peer.name, peer);
                if (!names.contains(peer.name)) {
                    names.add(peer.name);
                }
            }
            bySize.put(size, peers);
        }
        List<String> lines = new ArrayList<>(List.of(
                "### Growth: " + String.join(" → ", SIZES),
                "",
                "| median ms | " + String.join(" | ", names) + " |",
                "|---|" + "---|".repeat(names.size())));
        for (Question question : Question.values()) {
            lines.add(row(question.name(), names, bySize, peer -> peer.median(question)
                    .map(BenchmarkTable::number)
                    .orElse(peer.trouble(question).isPresent() ? "✗" : "–")));
        }
        lines.add(row("load, s", names, bySize, peer -> seconds(peer.load)));
        return String.join("\n", lines) + "\n";
    }

    private static String seconds(LoadRecord load) {
        return load.isLoaded() ? BenchmarkTable.number(load.nanos() / 1e9) : "✗";
    }

    private static String row(
            String title,
            List<String> names,
            Map<String, Map<String, PeerFigures>> bySize,
            Function<PeerFigures, String> figure) {
        StringBuilder row = new StringBuilder("| **" + title + "** |");
        for (String name : names) {
            List<String> cells = new ArrayList<>();
            bySize.values().forEach(peers -> cells.add(peers.containsKey(name) ? figure.apply(peers.get(name)) : "–"));
            row.append(' ').append(String.join(" → ", cells)).append(" |");
        }
        return row.toString();
    }
}
