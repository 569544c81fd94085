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
 * All peers on one workload: loaded one after the other, then asked in turn, each the same things, so that whatever
 * else the machine does falls on all alike. The first time each is asked a question is not counted.
 */
final class Contest {
    /**
     * Its bounds.
     *
     * @param loading how long a peer may take to load
     * @param asking how long it may take for one answer
     * @param perQuestion when a peer has used this up for one question, it is not asked it again
     * @param most how often it is asked one question at most
     */
    record Bounds(Duration loading, Duration asking, Duration perQuestion, int most) {}

    /** A peer that takes part: its class, and the flags of its JVM. */
    record Entrant(String peerClass, List<String> flags) {}

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

    /** The figures of each peer, in the order of the entrants; one that could not load has no times. */
    List<PeerFigures> run(List<Entrant> entrants) throws IOException {
        workload.write();
        List<PeerFigures> all = new ArrayList<>();
        try {
            for (Entrant entrant : entrants) {
                all.add(load(entrant));
            }
            for (Question question : Question.values()) {
                talk.accept(question + ": " + question.title());
                ask(question);
            }
            for (Map.Entry<PeerProcess, PeerFigures> peer : peers.entrySet()) {
                List<String> heap = peer.getKey().command(bounds.asking, "heap");
                peer.getValue().heapBytes = heap.get(0).equals("ok") ? Long.parseLong(heap.get(1)) : 0;
            }
        } finally {
            peers.keySet().forEach(PeerProcess::close);
        }
        return all;
    }

    private PeerFigures load(Entrant entrant) throws IOException {
        String simple = entrant.peerClass().substring(entrant.peerClass().lastIndexOf('.') + 1);
        PeerProcess process = new PeerProcess(entrant.peerClass(), workload, folder.resolve(simple), entrant.flags());
        List<String> name = process.command(bounds.asking, "name");
        PeerFigures figures = new PeerFigures(name.size() > 1 ? name.get(1) : simple);
        talk.accept(figures.name + " loads " + workload.claimCount() + " claims");
        List<String> loaded = process.command(bounds.loading, "load");
        if (!loaded.get(0).equals("ok")) {
            figures.how = String.join(" ", loaded);
            talk.accept("  " + figures.how);
            process.close();
            return figures;
        }
        figures.loadNanos = Long.parseLong(loaded.get(1));
        figures.bytes = Long.parseLong(loaded.get(2));
        figures.how = loaded.get(3);
        List<String> opened = process.command(bounds.loading, "open");
        figures.openNanos = opened.get(0).equals("ok") ? Long.parseLong(opened.get(1)) : 0;
        peers.put(process, figures);
        return figures;
    }

    private void ask(Question question) throws IOException {
        Map<PeerProcess, Long> spent = new LinkedHashMap<>();
        peers.keySet().forEach(peer -> spent.put(peer, 0L));
        List<Ask> asks = workload.asks(question).subList(0, bounds.most + 1);
        for (int round = 0; round < asks.size(); round++) {
            for (Map.Entry<PeerProcess, PeerFigures> peer : peers.entrySet()) {
                if (peer.getValue().trouble(question).isEmpty()
                        && spent.get(peer.getKey()) < bounds.perQuestion.toNanos()) {
                    spent.merge(peer.getKey(), ask(peer.getKey(), peer.getValue(), asks.get(round), round), Long::sum);
                }
            }
        }
    }

    private long ask(PeerProcess process, PeerFigures figures, Ask ask, int round) throws IOException {
        List<String> reply =
                process.command(bounds.asking, "ask", ask.question().name(), ask.from(), ask.effect());
        if (!reply.get(0).equals("ok")) {
            figures.failed(ask.question(), reply.get(0).equals("error") ? reply.get(1) : reply.get(0));
            return 0;
        }
        long nanos = Long.parseLong(reply.get(1));
        boolean slow = nanos > bounds.perQuestion.toNanos() / 2;
        if (round > 0 || slow) {
            figures.answered(ask, nanos, reply.get(2));
        }
        return nanos;
    }

    /** Where two peers do not agree, one line for each question asked. */
    static List<String> disagreements(List<PeerFigures> peers, Workload workload) {
        List<String> found = new ArrayList<>();
        for (Question question : Question.values()) {
            for (Ask ask : workload.asks(question)) {
                Map<String, String> answers = new TreeMap<>();
                peers.forEach(peer -> peer.answer(ask).ifPresent(answer -> answers.put(peer.name, answer)));
                if (new TreeSet<>(answers.values()).size() > 1) {
                    found.add(ask + ": " + answers);
                }
            }
        }
        return found;
    }
}
