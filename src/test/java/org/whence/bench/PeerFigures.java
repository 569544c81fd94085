package org.whence.bench;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was measured of one peer. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE)
final class PeerFigures {
    private final Map<Question, List<Long>> nanos = new EnumMap<>(Question.class);
    private final Map<Question, String> trouble = new EnumMap<>(Question.class);

    @JsonIgnore
    private final Map<Ask, String> answers = new HashMap<>();

    /** What it is called. */
    String name;

    /** Of its load. */
    LoadRecord load = LoadRecord.failed("");

    /** How long it took to open, in a process that had done nothing yet. */
    long openNanos;

    /** The same a second time, in the same process. */
    long reopenNanos;

    /** The heap when nothing is asked, after a collection. */
    long heapBytes;

    /** The memory that is the process's own then, without what it maps from files; 0 where that cannot be told. */
    long ownBytes;

    /** The most of the heap that was in use while sixteen asked; 0 if they did not get to an end. */
    long crowdHeapBytes;

    /** How many answers a second the sixteen had together. */
    double crowdPerSecond;

    /** For Jackson. */
    PeerFigures() {}

    PeerFigures(String name) {
        this.name = name;
    }

    /** Whether it is one of Whence's ways. */
    boolean isOurs() {
        return name.startsWith("Whence");
    }

    void answered(Ask ask, long time, String answer) {
        nanos.computeIfAbsent(ask.question(), none -> new ArrayList<>()).add(time);
        answers.put(ask, answer);
    }

    void failed(Question question, String why) {
        trouble.putIfAbsent(question, why);
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
