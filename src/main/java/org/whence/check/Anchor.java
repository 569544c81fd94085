package org.whence.check;

import java.util.List;
import java.util.Optional;
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

    /** Looks for a passage: first where it was, then everywhere. */
    static Anchor find(Passage passage, SourceText text) {
        int length = passage.wordCount();
        Optional<List<Word>> inPlace = text.wordStartingAt(passage.start())
                .filter(first -> first + length <= text.words().size())
                .map(first -> text.words().subList(first, first + length))
                .filter(words -> words.get(length - 1).end() == passage.end())
                .filter(words -> Fingerprint.of(words).equals(passage.fingerprint()));
        if (inPlace.isPresent()) {
            return new Anchor(passage, State.ANCHORED, inPlace.get(), 1);
        }
        List<Integer> places = text.find(passage.fingerprint(), length);
        if (places.size() == 1) {
            int first = places.get(0);
            return new Anchor(passage, State.MOVED, text.words().subList(first, first + length), 1);
        }
        return new Anchor(passage, places.isEmpty() ? State.UNANCHORED : State.AMBIGUOUS, List.of(), places.size());
    }
}
