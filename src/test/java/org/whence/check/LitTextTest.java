package org.whence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The invented text, with what its account states in it. */
class LitTextTest {
    private static final Path ENCODED = Lantern.FOLDER.resolve("source.txt");

    @TempDir
    private Path folder;

    @Test
    void theLinesHoldAllWordsOfTheText() throws IOException {
        List<String> lines =
                lit(ENCODED).lines().stream().map(LitTextTest::words).toList();
        assertThat(lines)
                .containsExactlyElementsOf(Files.readAllLines(ENCODED).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    @Test
    void aSentenceSaysWhatIsStatedInItByNameAndByIri() {
        assertThat(sentence(6, 2).stated()).singleElement().satisfies(claim -> {
            assertThat(claim.name()).isEqualTo("claim:p06-c03");
            assertThat(claim.iri()).isEqualTo(Lantern.iri() + "/claim/p06-c03");
        });
        assertThat(sentence(6, 2).why()).isEmpty();
    }

    @Test
    void aSentenceWithoutAClaimSaysWhy() {
        assertThat(sentence(3, 1).stated()).isEmpty();
        assertThat(sentence(3, 1).why()).isEqualTo("a heading or an attribution");
    }

    @Test
    void aNameThatTheAccountLacksIsAPieceOfItsOwn() throws IOException {
        Path other = Files.writeString(
                folder.resolve("text.txt"), Files.readString(ENCODED).replace("whalers of Sund", "whalers of Zorn"));
        assertThat(lit(other).lines())
                .flatExtracting(LitText.Line::sentences)
                .flatExtracting(LitText.Sentence::pieces)
                .filteredOn(LitText.Piece::missing)
                .extracting(LitText.Piece::words)
                .contains("Zorn")
                .doesNotContain("Sund");
    }

    private static LitText.Sentence sentence(int line, int number) {
        return lit(ENCODED).lines().get(line - 1).sentences().get(number - 1);
    }

    private static String words(LitText.Line line) {
        return line.sentences().stream()
                .map(sentence ->
                        sentence.pieces().stream().map(LitText.Piece::words).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private static LitText lit(Path file) {
        SourceText text = SourceText.read(file);
        return LitText.of(
                Coverage.of(Lantern.iri(), Lantern.located(), Lantern.account().withOntology(), text), text);
    }
}
