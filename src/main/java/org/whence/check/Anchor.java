package org.whence.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whence.model.Passage;

/**
 * Where a passage stands in a text at hand: anchored, moved, ambiguous or unanchored. Owns no judgement of how grave
 * that is.
 *
 * @param passage the passage, as it was encoded
 * @param state one of the four
 * @param words the words where it stands; empty when ambiguous or unanchored
 * @param places how often its words are found
 */
record Anchor(Passage passage, State state, List<Word> words, int places) {
    /** The four things that can be. */
    enum State {
        /** Found at its offsets. */
        ANCHORED,
        /** Found once, elsewhere. */
        MOVED,
        /** Found several times, none at its offsets. */
        AMBIGUOUS,
        /** Not found. */
        UNANCHORED
    }

    /** Where it begins in the text at hand. */
    Optional<Integer> start() {
        return words.isEmpty() ? Optional.empty() : Optional.of(words.get(0).start());
    }

    /** Where it ends in the text at hand. */
    Optional<Integer> end() {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(words.get(words.size() - 1).end());
    }

    /** Looks for passages: first where each was, then for all that were not there, length by length, everywhere. */
    static List<Anchor> findAll(List<Passage> passages, SourceText text) {
        Map<Passage, Anchor> found = new LinkedHashMap<>();
        passages.forEach(passage -> found.put(passage, inPlace(passage, text).orElse(null)));
        Map<Integer, List<Passage>> lost = passages.stream()
                .filter(passage -> found.get(passage) == null)
                .collect(Collectors.groupingBy(Passage::wordCount));
        lost.forEach((length, ofLength) -> {
            Set<String> fingerprints =
                    ofLength.stream().map(Passage::fingerprint).collect(Collectors.toSet());
            Map<String, List<Integer>> places = text.find(fingerprints, length);
            ofLength.forEach(passage -> found.put(
                    passage, elsewhere(passage, places.getOrDefault(passage.fingerprint(), List.of()), text)));
        });
        return List.copyOf(found.values());
    }

    private static Optional<Anchor> inPlace(Passage passage, SourceText text) {
        int length = passage.wordCount();
        return text.wordStartingAt(passage.start())
                .filter(first -> first + length <= text.words().size())
                .map(first -> text.words().subList(first, first + length))
                .filter(words -> words.get(length - 1).end() == passage.end())
                .filter(words -> Fingerprint.of(words).equals(passage.fingerprint()))
                .map(words -> new Anchor(passage, State.ANCHORED, words, 1));
    }

    private static Anchor elsewhere(Passage passage, List<Integer> places, SourceText text) {
        if (places.size() == 1) {
            int first = places.get(0);
            return new Anchor(passage, State.MOVED, text.words().subList(first, first + passage.wordCount()), 1);
        }
        return new Anchor(passage, places.isEmpty() ? State.UNANCHORED : State.AMBIGUOUS, List.of(), places.size());
    }
}
