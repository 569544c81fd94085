package org.whence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where sentences end, and what their form tells of why they may have no claim. */
class TextSentencesTest {
    @TempDir
    private Path folder;

    @Test
    void aNoteMarkerAndAClosingQuoteGoWithTheSentenceBefore() throws IOException {
        assertThat(sentences("They cried ‘Light the lamps!’[12] Nobody came.[13] On the quay it was dark."))
                .containsExactly("They cried ‘Light the lamps!’[12]", "Nobody came.[13]", "On the quay it was dark.");
    }

    @Test
    void aStopBeforeASmallLetterEndsNothing() throws IOException {
        assertThat(sentences("It cost 3.5 marks… so they say, i.e. too much. Really? “No!” Crake said."))
                .containsExactly("It cost 3.5 marks… so they say, i.e. too much.", "Really?", "“No!”", "Crake said.");
    }

    @Test
    void anInitialAndAnAbbreviationEndNothing() throws IOException {
        assertThat(sentences("A. Crake met Mr. Voss, see p. 12. They quarrelled."))
                .containsExactly("A. Crake met Mr. Voss, see p. 12.", "They quarrelled.");
    }

    @Test
    void whatStandsBeforeNumbersEndsASentenceBeforeAWord() throws IOException {
        assertThat(sentences(
                        "Could it last? No. By Lent, see no. 5 and vol. IV of it, it was gone. All art. Then none."))
                .containsExactly(
                        "Could it last?",
                        "No.",
                        "By Lent, see no. 5 and vol. IV of it, it was gone.",
                        "All art.",
                        "Then none.");
    }

    @Test
    void aLineEndsASentenceAndEmptyLinesAreNotCounted() throws IOException {
        SourceText text = text("\uFEFFOne line\r\n\n  \n  Another 🏮 line. And more\n");
        List<TextSentence> sentences = TextSentences.of(TextLine.of(text));
        assertThat(sentences).extracting(TextSentence::line).containsExactly(1, 2, 2);
        assertThat(sentences)
                .extracting(one -> text.stretch(one.start(), one.end()))
                .containsExactly("One line", "Another 🏮 line.", "And more");
    }

    @Test
    void theFormOfASentenceTellsWhyItMayHaveNoClaim() throws IOException {
        assertThat(reason("The Guild in its Years of Glory", "Then it fell and was never seen there again."))
                .contains(CoverageReason.HEADING);
        assertThat(reason("Why did the whole of the Guild fall in so short a time?[2]", ""))
                .contains(CoverageReason.QUESTION);
        assertThat(reason("Voss wrote to her sister in the spring of that year:", "“All is lost.”"))
                .contains(CoverageReason.ANNOUNCEMENT);
        assertThat(reason("I will now tell of the three men who did it.", "")).contains(CoverageReason.PLAN);
        assertThat(reason("It fell soon.", "")).contains(CoverageReason.SHORT);
    }

    @Test
    void aFullSentenceHasNoReason() throws IOException {
        assertThat(reason("The loss of the dues forced the Guild to halve the oil ration.", "“So it was.”"))
                .contains(CoverageReason.ANNOUNCEMENT);
        assertThat(reason("The loss of the dues forced the Guild to halve the oil ration.", "So it was."))
                .isEmpty();
        assertThat(reason("March 1701 – Oil ration halved by all the masters", ""))
                .isEmpty();
    }

    private Optional<CoverageReason> reason(String first, String second) throws IOException {
        SourceText text = text(first + "\n\n" + second);
        List<TextLine> lines = TextLine.of(text);
        TextSentence sentence = TextSentences.of(lines).get(0);
        int words = (int) text.words().stream()
                .filter(word -> sentence.holds(word.start()))
                .count();
        return CoverageReason.of(sentence, words, lines);
    }

    private List<String> sentences(String line) throws IOException {
        SourceText text = text(line);
        return TextSentences.of(TextLine.of(text)).stream()
                .map(one -> text.stretch(one.start(), one.end()))
                .toList();
    }

    private SourceText text(String body) throws IOException {
        return SourceText.read(Files.writeString(folder.resolve("text.txt"), body));
    }
}
