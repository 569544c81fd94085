package org.whence.causal;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.TreeSet;

/**
 * The scores of one side's entries. As a rule a collection gives few different scores: then each entry has the number of
 * its score among them, in a byte or two, and not the score itself. Owns no order of entries.
 */
final class ScoreColumn {
    /** Of more different scores than two bytes tell apart, each is kept as it is. */
    private static final int MOST_CODED = 1 << 16;

    private static final String VALUES = ".values";

    private final NumberColumn codes;
    private final float[] values;
    private final FloatBuffer plain;

    private ScoreColumn(NumberColumn codes, FloatBuffer values, FloatBuffer plain) {
        this.codes = codes;
        this.values = values == null ? null : copy(values);
        this.plain = plain;
    }

    private static float[] copy(FloatBuffer values) {
        float[] copy = new float[values.capacity()];
        values.duplicate().rewind().get(copy);
        return copy;
    }

    /** As the columns have it; null where no claim has a score. */
    static ScoreColumn of(IndexColumns columns, String name) {
        NumberColumn codes = columns.numbers(name);
        FloatBuffer plain = columns.floats(name);
        return codes == null && plain == null ? null : new ScoreColumn(codes, columns.floats(name + VALUES), plain);
    }

    /** Adds the scores of the entries, in order, to the columns; not a number where an entry has none. */
    static void layOut(String name, float[] scores, IndexColumns columns) {
        TreeSet<Float> different = new TreeSet<>();
        for (int entry = 0; entry < scores.length && different.size() <= MOST_CODED; entry++) {
            different.add(scores[entry]);
        }
        if (different.size() > MOST_CODED) {
            columns.with(name, FloatBuffer.wrap(scores));
            return;
        }
        float[] values = new float[different.size()];
        int next = 0;
        for (float value : different) {
            values[next++] = value;
        }
        columns.with(name, NumberColumn.of(scores.length, entry -> Arrays.binarySearch(values, scores[entry])))
                .with(name + VALUES, FloatBuffer.wrap(values));
    }

    /** The score of an entry; not a number where it has none. */
    float get(int entry) {
        return codes == null ? plain.get(entry) : values[codes.get(entry)];
    }
}
