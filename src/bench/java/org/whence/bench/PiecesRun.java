package org.whence.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The pieces, by JMH: {@code mvn -Pbench verify -Dtest=PiecesRun}. The figures go to {@code target/bench/pieces.txt}. */
class PiecesRun {
    @Test
    void everyPieceIsTimed() throws RunnerException, java.io.IOException {
        Path result = Path.of("target/bench/pieces.txt");
        Files.createDirectories(result.getParent());
        assertThat(new Runner(new OptionsBuilder()
                                .include(IndexPieces.class.getSimpleName())
                                .resultFormat(ResultFormatType.TEXT)
                                .result(result.toString())
                                .build())
                        .run())
                .isNotEmpty();
    }
}
