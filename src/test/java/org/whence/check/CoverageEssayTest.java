package org.whence.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whence.read.AccountInput;
import org.whence.read.InputReader;
import org.whence.read.Inputs;

/** Coverage of the essay by its account, where its text stands beside the project. Quotes neither. */
class CoverageEssayTest {
    private static final Path TEXTS = Path.of("../shared/source");

    @Test
    void theEssayIsTakenUpWhole() throws IOException {
        assumeTrue(Files.isDirectory(TEXTS), "the essay's text is not at hand");
        Inputs inputs = InputReader.read(Path.of("ontology"), Path.of("data/degeneration"));
        AccountInput account = inputs.accounts().get(0);
        CoverageReport report =
                Coverage.of(account.iri(), account.located(), inputs.ontology(), SourceText.read(text()));
        assertThat(report.markers().found()).hasSize(41);
        assertThat(report.timeline()).hasSize(17);
        assertThat(report.entriesMissing()).isEmpty();
        assertThat(report.numbersMissing()).isEmpty();
        assertThat(report.namesMissing()).isEmpty();
        assertThat(report.sentences(CoverageReport.State.MISSING)).isEmpty();
        assertThat(report.sentences(CoverageReport.State.NO_CLAIM).size()).isLessThan(15);
        assertThat(report.numbers()).hasSizeGreaterThan(80);
        assertThat(report.names()).hasSizeGreaterThan(350);
        assertThat(report.isWhole()).isTrue();
    }

    private static Path text() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
