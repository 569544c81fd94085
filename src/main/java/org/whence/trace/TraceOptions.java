package org.whence.trace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which claims take part in an answer, as the asker wrote it, and how long the search may take. By default: claims
 * that something helped bring something about, that their voice asserts, that the source does not reject, that speak
 * of what was, and that the encoder did not infer.
 *
 * @param voices labels, prefixed names or IRIs of the voices that alone count; empty for all
 * @param relations of the relations that alone count, each with those under it; empty for wh:contributedTo
 * @param signed whether claims that something was prevented or weakened take part as well
 * @param with what else takes part
 * @param timeout how long a search may take
 */
public record TraceOptions(
        List<String> voices, List<String> relations, boolean signed, Set<LetIn> with, Duration timeout) {
    /** How long a search takes at the most, unless the asker says otherwise. */
    public static final Duration USUAL_TIMEOUT = Duration.ofSeconds(10);

    /** Nothing asked for. */
    public static final TraceOptions USUAL = new TraceOptions(List.of(), List.of(), false, Set.of(), USUAL_TIMEOUT);

    /** Keeps copies, the sorts in their own order. */
    public TraceOptions {
        voices = List.copyOf(voices);
        relations = List.copyOf(relations);
        EnumSet<LetIn> sorts = EnumSet.noneOf(LetIn.class);
        sorts.addAll(with);
        with = Collections.unmodifiableSet(sorts);
    }

    /** The same with prevented and weakened. */
    public TraceOptions withSigns() {
        return new TraceOptions(voices, relations, true, with, timeout);
    }

    /** The same with one more sort of claim. */
    public TraceOptions with(LetIn more) {
        EnumSet<LetIn> sorts = EnumSet.of(more);
        sorts.addAll(with);
        return new TraceOptions(voices, relations, signed, sorts, timeout);
    }

    /** The same with all that is left out unless asked for, of the same voices and relations. */
    public TraceOptions everything() {
        return new TraceOptions(voices, relations, true, EnumSet.allOf(LetIn.class), timeout);
    }

    /** The same, of every voice. */
    public TraceOptions ofAnyVoice() {
        return new TraceOptions(List.of(), relations, signed, with, timeout);
    }

    /** The same, over all that chains run over. */
    public TraceOptions overAnyRelation() {
        return new TraceOptions(voices, List.of(), signed, with, timeout);
    }

    /** The same, with another time for a search. */
    public TraceOptions within(Duration time) {
        return new TraceOptions(voices, relations, signed, with, time);
    }

    /** As the heading of an answer tells it; nothing where nothing was asked for. */
    List<Given> given() {
        List<Given> given = new ArrayList<>();
        voices.forEach(voice -> given.add(new Given("voice", voice)));
        relations.forEach(relation -> given.add(new Given("relation", relation)));
        if (signed) {
            given.add(new Given("signed", "also what prevented or weakened"));
        }
        if (!with.isEmpty()) {
            given.add(new Given(
                    "with", String.join(", ", with.stream().map(LetIn::toString).toList())));
        }
        return given;
    }

    /**
     * One line of a heading.
     *
     * @param name as users write it, without hyphens
     * @param value what was put in for it
     */
    public record Given(String name, String value) {}
}
