package org.whence.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The figures of one run as Markdown: medians, and how much longer each peer took than Whence's fastest. */
final class BenchmarkTable {
    private final Workload workload;
    private final List<PeerFigures> peers;

    BenchmarkTable(Workload workload, List<PeerFigures> peers) {
        this.workload = workload;
        this.peers = peers;
    }

    /** The whole page of one size. */
    String markdown(String heading, List<String> disagreements) {
        List<String> lines = new ArrayList<>(List.of("## " + heading, "", machine(), ""));
        lines.addAll(answers());
        lines.add("");
        lines.addAll(loads());
        lines.add("");
        lines.addAll(memory());
        lines.add("");
        lines.add(
                disagreements.isEmpty()
                        ? "All peers that answered a question gave the same answer."
                        : "**Answers differ:**");
        disagreements.stream().limit(20).forEach(line -> lines.add("- " + line));
        return String.join("\n", lines) + "\n";
    }

    private static String machine() {
        Runtime runtime = Runtime.getRuntime();
        return "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ", " + runtime.availableProcessors() + " processors.";
    }

    private List<String> answers() {
        List<String> lines = new ArrayList<>();
        lines.add("| median ms (worst), × the fastest of Whence | "
                + String.join(" | ", peers.stream().map(peer -> peer.name).toList()) + " |");
        lines.add("|---|" + "---|".repeat(peers.size()));
        for (Question question : Question.values()) {
            Optional<Double> ours = peers.stream()
                    .filter(PeerFigures::isOurs)
                    .map(peer -> peer.median(question))
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder());
            StringBuilder line = new StringBuilder("| **" + question + "** " + question.title() + " |");
            for (PeerFigures peer : peers) {
                line.append(' ').append(cell(peer, question, ours)).append(" |");
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String cell(PeerFigures peer, Question question, Optional<Double> ours) {
        Optional<Double> median = peer.median(question);
        String times = median.map(ms -> number(ms) + " ("
                        + number(peer.worst(question).orElseThrow()) + ")"
                        + ours.map(fastest -> " ×" + number(ms / fastest)).orElse(""))
                .orElse("");
        String trouble = peer.trouble(question)
                .map(why -> (times.isEmpty() ? "" : ", then ") + why)
                .orElse("");
        return times.isEmpty() && trouble.isEmpty() ? "–" : times + trouble;
    }

    private List<String> loads() {
        List<String> lines = new ArrayList<>();
        lines.add("| | load, s | claims/s | on disk, MB | bytes/claim | of it | opened, and again, ms | how |");
        lines.add("|---|---|---|---|---|---|---|---|");
        for (PeerFigures peer : peers) {
            LoadRecord load = peer.load;
            lines.add(
                    load.isLoaded()
                            ? "| " + peer.name + " | " + number(load.nanos() / 1e9) + " | "
                                    + number(workload.claimCount() / (load.nanos() / 1e9)) + " | "
                                    + number(load.bytes() / 1e6) + " | " + bytesAClaim(load.bytes()) + " | "
                                    + parts(load) + " | " + number(peer.openNanos / 1e6) + ", "
                                    + number(peer.reopenNanos / 1e6) + " | " + load.how() + " |"
                            : "| " + peer.name + " | – | – | – | – | – | – | " + load.how() + " |");
        }
        return lines;
    }

    private String parts(LoadRecord load) {
        return String.join(
                ", ",
                load.parts().entrySet().stream()
                        .filter(part -> part.getValue() > 0)
                        .map(part -> part.getKey() + " " + bytesAClaim(part.getValue()))
                        .toList());
    }

    private String bytesAClaim(long bytes) {
        return number((double) bytes / workload.claimCount());
    }

    private List<String> memory() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "| MB | heap at rest | memory of its own at rest | heap while sixteen ask | answers/s to the sixteen |");
        lines.add("|---|---|---|---|---|");
        for (PeerFigures peer : peers) {
            if (peer.load.isLoaded()) {
                lines.add("| " + peer.name + " | " + number(peer.heapBytes / 1e6) + " | " + number(peer.ownBytes / 1e6)
                        + " | "
                        + (peer.crowdHeapBytes == 0
                                ? "– | –"
                                : number(peer.crowdHeapBytes / 1e6) + " | " + number(peer.crowdPerSecond))
                        + " |");
            }
        }
        return lines;
    }

    /** Three figures that count. */
    static String number(double value) {
        if (value >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : value >= 0.1 ? "%.2f" : "%.4f", value);
    }
}
