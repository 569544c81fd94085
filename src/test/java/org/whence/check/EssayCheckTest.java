package org.whence.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whence.read.AccountInput;
import org.whence.read.InputReader;
import org.whence.read.Inputs;

/** The essay's account; and, where its text stands beside the project, the text. Quotes neither. */
class EssayCheckTest {
    private static final Path TEXTS = Path.of("../shared/source");

    private final Inputs inputs = InputReader.read(Path.of("ontology"), Path.of("data/degeneration"));

    @Test
    void theEssayHasNoViolation() {
        CheckReport report = check(Optional.empty());
        assertThat(report.findings()).noneMatch(finding -> finding.severity() == Severity.VIOLATION);
        assertThat(report.claims()).isGreaterThan(400);
        assertThat(report.passages()).isGreaterThan(150);
    }

    @Test
    void everyPassageOfTheEssayIsAnchored() throws IOException {
        assumeTrue(Files.isDirectory(TEXTS), "the essay's text is not at hand");
        CheckReport report = check(Optional.of(SourceText.read(text())));
        assertThat(report.passagesCompared()).isEqualTo(report.passages());
        assertThat(report.findings())
                .extracting(Finding::rule)
                .noneMatch(rule -> rule.startsWith("passage-") || rule.equals("other-edition"));
    }

    private static Path text() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private CheckReport check(Optional<SourceText> text) {
        AccountInput account = inputs.accounts().get(0);
        return new AccountChecker(inputs.ontology(), inputs.shapes().graph())
                .check(account.iri(), account.located(), text);
    }
}
