package org.whence.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The goals beside what was measured, met or missed. Owns no figure. */
final class GoalTable {
    private static final double SMALL_INDEX = 40;
    private static final double LOAD_SHARE = 0.8;

    private final List<PeerFigures> atL;
    private final List<PeerFigures> atXl;
    private final long claimsOfXl;

    GoalTable(List<PeerFigures> atL, List<PeerFigures> atXl, long claimsOfXl) {
        this.atL = atL;
        this.atXl = atXl;
        this.claimsOfXl = claimsOfXl;
    }

    /** Both tables; of a size that was not run, none. */
    String markdown() {
        List<String> lines = new ArrayList<>();
        if (!atL.isEmpty()) {
            lines.addAll(List.of(
                    "### Goals at L, against the others",
                    "",
                    "| | goal | to be beaten, ms | in process, ms | endpoint, ms |",
                    "|---|---|---|---|---|"));
            Goal.atL().forEach(goal -> lines.add(row(goal, atL, true)));
            load().ifPresent(lines::add);
            lines.add("");
        }
        if (!atXl.isEmpty()) {
            lines.addAll(
                    List.of("### Goals at XL", "", "| | goal | in process, ms | endpoint, ms |", "|---|---|---|---|"));
            Goal.atXl().forEach(goal -> lines.add(row(goal, atXl, false)));
            ours(atXl, false).map(this::index).ifPresent(lines::add);
            lines.add("");
        }
        return String.join("\n", lines) + "\n";
    }

    private static Optional<PeerFigures> ours(List<PeerFigures> peers, boolean endpoint) {
        return peers.stream()
                .filter(peer -> peer.isOurs() && peer.name.contains("endpoint") == endpoint)
                .findFirst();
    }

    private static String row(Goal goal, List<PeerFigures> peers, boolean withRival) {
        Optional<PeerFigures> rival = goal.rivalAmong(peers);
        String beaten = rival.map(peer -> peer.name.split(" ", -1)[0] + " "
                        + BenchmarkTable.number(peer.median(goal.question()).orElseThrow()))
                .orElse(goal.canBeJudged(peers) ? "no answer" : "not run");
        return "| **" + goal.question() + "** | " + goal.text() + " | " + (withRival ? beaten + " | " : "")
                + cell(goal, peers, rival, false, withRival) + " | "
                + cell(goal, peers, rival, true, withRival) + " |";
    }

    private static String cell(
            Goal goal, List<PeerFigures> peers, Optional<PeerFigures> rival, boolean endpoint, boolean withRatio) {
        Optional<PeerFigures> ours = ours(peers, endpoint);
        Optional<Double> median = ours.flatMap(peer -> peer.median(goal.question()));
        if (median.isEmpty()) {
            boolean failed = ours.flatMap(peer -> peer.trouble(goal.question())).isPresent();
            return failed ? "no answer" + (goal.ways().judges(endpoint) ? verdict(false) : "") : "–";
        }
        double worst = ours.orElseThrow().worst(goal.question()).orElseThrow();
        double beaten = rival.flatMap(peer -> peer.median(goal.question())).orElse(Double.POSITIVE_INFINITY);
        String figures = BenchmarkTable.number(median.get()) + " (" + BenchmarkTable.number(worst) + ")";
        if (withRatio && rival.isPresent()) {
            figures += " ×" + BenchmarkTable.number(beaten / median.get());
        }
        if (!goal.ways().judges(endpoint) || (withRatio && !goal.canBeJudged(peers))) {
            return figures;
        }
        return figures + verdict(goal.bound().holds(median.get(), worst, beaten));
    }

    private static String verdict(boolean met) {
        return met ? " met" : " **missed**";
    }

    private Optional<String> load() {
        Optional<PeerFigures> whence = ours(atL, false).filter(peer -> peer.load.isLoaded());
        Optional<PeerFigures> jena = atL.stream()
                .filter(peer -> peer.name.startsWith("Jena") && peer.load.isLoaded())
                .findFirst();
        if (whence.isEmpty() || jena.isEmpty()) {
            return Optional.empty();
        }
        double ratio = (double) jena.get().load.nanos() / whence.get().load.nanos();
        return Optional.of("| **load** | ≥ 0.8 × the speed of TDB2's parallel loader | "
                + BenchmarkTable.number(jena.get().load.nanos() / 1e9) + " s | "
                + BenchmarkTable.number(whence.get().load.nanos() / 1e9) + " s ×" + BenchmarkTable.number(ratio)
                + verdict(ratio >= LOAD_SHARE) + " | |");
    }

    private String index(PeerFigures whence) {
        double bytes = whence.load.parts().getOrDefault("index", 0L) / (double) claimsOfXl;
        return "| **index** | ≤ 40 bytes a claim | " + BenchmarkTable.number(bytes) + " bytes"
                + verdict(bytes <= SMALL_INDEX) + " | |";
    }
}
