package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoreColumnTest {
    @Test
    void aFewDifferentScoresTakeOneByteEach() {
        Random random = new Random(3);
        float[] scores = new float[1_000];
        for (int entry = 0; entry < scores.length; entry++) {
            scores[entry] = random.nextInt(10) == 0 ? Float.NaN : (1 + random.nextInt(100)) / 100f;
        }
        assertThat(readAgain(scores).numbers("s").width()).isEqualTo(1);
    }

    @Test
    void thousandsOfDifferentScoresTakeTwoBytesEach() {
        assertThat(readAgain(different(5_000)).numbers("s").width()).isEqualTo(2);
    }

    @Test
    void moreDifferentScoresThanTwoBytesTellApartAreKeptAsTheyAre() {
        assertThat(readAgain(different(70_000)).floats("s")).isNotNull();
    }

    @Test
    void whereNoClaimHasAScoreThereIsNoColumn() {
        assertThat(ScoreColumn.of(new IndexColumns(), "s")).isNull();
    }

    private static float[] different(int count) {
        float[] scores = new float[count];
        for (int entry = 0; entry < count; entry++) {
            scores[entry] = (count - entry) / (float) count;
        }
        return scores;
    }

    private static IndexColumns readAgain(float[] scores) {
        IndexColumns columns = new IndexColumns();
        ScoreColumn.layOut("s", scores, columns);
        ScoreColumn read = ScoreColumn.of(columns, "s");
        for (int entry = 0; entry < scores.length; entry++) {
            assertThat(Float.compare(read.get(entry), scores[entry])).isZero();
        }
        return columns;
    }
}
