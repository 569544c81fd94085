package org.whence.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * All peers on one workload: loaded one after the other, then asked in turns, each the same things, so that whatever
 * else the machine does falls on all alike.
 */
final class Contest {
    private static final String OK = "ok";

    /**
     * Its bounds.
     *
     * @param loading how long a peer may take to load
     * @param asking how long it may take for one answer
     * @param turns in how many turns of each peer a question is asked
     * @param turn how long one turn at a question may take: after it no further answer is begun
     * @param warming how long a peer is asked a question before that counts
     * @param crowd how long sixteen ask at once
     */
    record Bounds(Duration loading, Duration asking, int turns, Duration turn, Duration warming, Duration crowd) {}

    private final Workload workload;
    private final Path folder;
    private final Bounds bounds;
    private final Consumer<String> talk;
    private final Map<PeerProcess, PeerFigures> peers = new LinkedHashMap<>();

    Contest(Workload workload, Path folder, Bounds bounds, Consumer<String> talk) {
        this.workload = workload;
        this.folder = folder;
        this.bounds = bounds;
        this.talk = talk;
    }

    /** Has each peer load that has not yet, one after the other, and asks nothing. */
    void loadOnly(List<Entrant> entrants) throws IOException {
        workload.write();
        for (Entrant entrant : entrants) {
            try (PeerProcess process = new PeerProcess(entrant, workload, place(entrant))) {
                load(process, new PeerFigures(entrant.simpleName()), place(entrant));
            }
        }
    }

    /** The figures of each peer, in the order of the entrants; one that could not load has no times. */
    List<PeerFigures> run(List<Entrant> entrants) throws IOException {
        workload.write();
        List<PeerFigures> all = new ArrayList<>();
        try {
            for (Entrant entrant : entrants) {
                all.add(enter(entrant));
            }
            for (Question question : Question.values()) {
                talk.accept(question + ": " + question.title());
                ask(question);
            }
            for (Map.Entry<PeerProcess, PeerFigures> peer : peers.entrySet()) {
                weigh(peer.getKey(), peer.getValue());
            }
        } finally {
            peers.keySet().forEach(PeerProcess::close);
        }
        return all;
    }

    private PeerFigures enter(Entrant entrant) throws IOException {
        Path place = place(entrant);
        PeerProcess process = new PeerProcess(entrant, workload, place);
        List<String> name = process.command(bounds.asking, "name");
        PeerFigures figures = new PeerFigures(name.size() > 1 ? name.get(1) : entrant.simpleName());
        load(process, figures, place);
        if (!figures.load.isLoaded()) {
            process.close();
            return figures;
        }
        List<String> opened = process.command(bounds.loading, "open");
        if (opened.get(0).equals(OK)) {
            figures.openNanos = Long.parseLong(opened.get(1));
            figures.reopenNanos = Long.parseLong(opened.get(2));
        }
        peers.put(process, figures);
        return figures;
    }

    private Path place(Entrant entrant) {
        return folder.resolve(entrant.folder());
    }

    private void load(PeerProcess process, PeerFigures figures, Path place) throws IOException {
        figures.load = LoadRecord.kept(place);
        if (figures.load == null) {
            talk.accept(figures.name + " loads " + workload.claimCount() + " claims");
            figures.load = loaded(process.command(bounds.loading, "load"));
            figures.load.keep(place);
        }
        if (!figures.load.isLoaded()) {
            talk.accept("  " + figures.load.how());
        }
    }

    private LoadRecord loaded(List<String> reply) {
        if (reply.get(0).equals("timeout")) {
            return LoadRecord.failed("not loaded within " + bounds.loading.toMinutes() + " minutes");
        }
        if (!reply.get(0).equals(OK)) {
            return LoadRecord.failed(trouble(reply));
        }
        Map<String, Long> parts = new TreeMap<>();
        for (String part : reply.subList(4, reply.size())) {
            String[] words = part.split("=", 2);
            parts.put(words[0], Long.valueOf(words[1]));
        }
        return new LoadRecord(Long.parseLong(reply.get(1)), Long.parseLong(reply.get(2)), parts, reply.get(3));
    }

    private void ask(Question question) throws IOException {
        for (Map.Entry<PeerProcess, PeerFigures> peer : peers.entrySet()) {
            List<String> warm = peer.getKey()
                    .command(
                            bounds.asking.plus(bounds.warming),
                            "warm",
                            question.name(),
                            Long.toString(bounds.warming.toMillis()));
            if (!warm.get(0).equals(OK)) {
                peer.getValue().failed(question, trouble(warm));
            }
        }
        List<Ask> asks = workload.asks(question);
        int atOnce = asks.size() / bounds.turns;
        for (int first = 0; first + atOnce <= asks.size(); first += atOnce) {
            for (Map.Entry<PeerProcess, PeerFigures> peer : peers.entrySet()) {
                if (peer.getValue().trouble(question).isEmpty()) {
                    turn(peer.getKey(), peer.getValue(), asks.subList(first, first + atOnce), first);
                }
            }
        }
    }

    private void turn(PeerProcess process, PeerFigures figures, List<Ask> asks, int first) throws IOException {
        Question question = asks.get(0).question();
        List<String> reply = process.command(
                bounds.asking.plus(bounds.turn),
                "ask",
                question.name(),
                Integer.toString(first),
                Integer.toString(asks.size()),
                Long.toString(bounds.turn.toMillis()));
        if (!reply.get(0).equals(OK)) {
            figures.failed(question, trouble(reply));
            return;
        }
        for (int i = 0; 2 * i + 2 < reply.size(); i++) {
            long nanos = Long.parseLong(reply.get(2 * i + 1));
            if (nanos < 0) {
                figures.failed(question, reply.get(2 * i + 2));
            } else {
                figures.answered(asks.get(i), nanos, reply.get(2 * i + 2));
            }
        }
    }

    private String trouble(List<String> reply) {
        if (reply.get(0).equals("timeout")) {
            return "over " + bounds.asking.toSeconds() + " s";
        }
        return reply.size() > 1 ? reply.get(1) : "no answer";
    }

    private void weigh(PeerProcess process, PeerFigures figures) throws IOException {
        List<String> rest = process.command(bounds.asking, "rest");
        if (rest.get(0).equals(OK)) {
            figures.heapBytes = Long.parseLong(rest.get(1));
            figures.ownBytes = Long.parseLong(rest.get(2));
        }
        List<String> crowd =
                process.command(bounds.asking.plus(bounds.crowd), "crowd", Long.toString(bounds.crowd.toMillis()));
        if (crowd.get(0).equals(OK)) {
            figures.crowdHeapBytes = Long.parseLong(crowd.get(1));
            figures.crowdPerSecond = Double.parseDouble(crowd.get(2));
        }
    }

    /** Where two peers do not agree, one line for each question asked. */
    static List<String> disagreements(List<PeerFigures> peers, Workload workload) {
        List<String> found = new ArrayList<>();
        for (Question question : Question.values()) {
            for (Ask ask : workload.asks(question)) {
                Map<String, String> answers = new TreeMap<>();
                peers.forEach(peer -> peer.answer(ask)
                        .filter(answer -> !answer.equals(AnswerDigest.UNKNOWN))
                        .ifPresent(answer -> answers.put(peer.name, answer)));
                if (new TreeSet<>(answers.values()).size() > 1) {
                    found.add(ask + ": " + answers);
                }
            }
        }
        return found;
    }
}
