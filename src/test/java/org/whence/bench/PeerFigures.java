package org.whence.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was measured of one peer. */
final class PeerFigures {
    private final Map<Question, List<Long>> nanos = new EnumMap<>(Question.class);
    private final Map<Question, String> trouble = new EnumMap<>(Question.class);
    private final Map<Ask, String> answers = new HashMap<>();
    final String name;
    long loadNanos;
    long openNanos;
    long bytes;
    long heapBytes;
    String how = "";

    PeerFigures(String name) {
        this.name = name;
    }

    void answered(Ask ask, long time, String answer) {
        nanos.computeIfAbsent(ask.question(), none -> new ArrayList<>()).add(time);
        answers.put(ask, answer);
    }

    void failed(Question question, String why) {
        trouble.merge(question, why, (one, other) -> one);
    }

    Optional<String> answer(Ask ask) {
        return Optional.ofNullable(answers.get(ask));
    }

    Optional<String> trouble(Question question) {
        return Optional.ofNullable(trouble.get(question));
    }

    int count(Question question) {
        return nanos.getOrDefault(question, List.of()).size();
    }

    /** The middle of the times, in milliseconds; empty if there is none. */
    Optional<Double> median(Question question) {
        return quantile(question, 0.5);
    }

    /** The longest. */
    Optional<Double> worst(Question question) {
        return quantile(question, 1);
    }

    private Optional<Double> quantile(Question question, double part) {
        List<Long> sorted =
                nanos.getOrDefault(question, List.of()).stream().sorted().toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        int place = (int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size()));
        return Optional.of(sorted.get(place) / 1e6);
    }
}
