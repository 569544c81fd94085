package org.whence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
    private static final String VECTOR = "On the 24–25th, the Sailors’ Soviet[12] — café …and all—rose";

    @ParameterizedTest
    @ValueSource(
            strings = {
                VECTOR,
                "On the 24–25th, the Sailors' Soviet[12] — café …and all—rose",
                "On the 24–25th, the Sailors’ Soviet — café …and all—rose",
                "\uFEFFOn the 24-25th, the SAILORS’ Soviet[1]\n\n— ca\u00ADfé … and\u200B all — ro\u2060se."
            })
    void theTestVectorHoldsInEveryEdition(String text) {
        assertHolds(text);
        assertHolds(Normalizer.normalize(text, Normalizer.Form.NFD));
    }

    private static void assertHolds(String text) {
        List<Word> words = Words.of(text);
        assertThat(words).hasSize(11);
        assertThat(Fingerprint.of(words)).isEqualTo("948d41b99691468d36c6107ad598114a9ef08f624d2bd3de97c90307d43d8348");
    }

    @Test
    void otherWordsHaveAnotherFingerprint() {
        assertThat(Fingerprint.of(Words.of("the lamps"))).isNotEqualTo(Fingerprint.of(Words.of("the lamp s")));
    }

    @ParameterizedTest
    @CsvSource({
        "one[12]two,            onetwo",
        "one[12345]two,         one 12345 two",
        "one[a],                one a",
        "co-operation,          co operation",
        "don’t,                 don t",
        "Großer STRASSE,        großer strasse",
        "ΣΊΣΥΦΟΣ,               σίσυφοσ",
        "12½ 3² ٣,              12 3 ٣",
        "a_b,                   a b",
        "'  ',                  ''",
    })
    void wordsAreRunsOfLettersMarksAndDigits(String text, String words) {
        assertThat(String.join(" ", Words.of(text).stream().map(Word::folded).toList()))
                .isEqualTo(words);
    }

    @Test
    void placesAreCodePointsOfTheFileAsItIs() {
        assertThat(Words.of("\uFEFF😀 e\u0301te\u0301[1] fin\n\n \nNew"))
                .containsExactly(new Word("été", 3, 8, 1), new Word("fin", 12, 15, 1), new Word("new", 19, 22, 2));
    }

    @Test
    void hangulLettersComposeAsTheStandardHasIt() {
        assertThat(Words.of("\u1112\u1161\u11ab")).containsExactly(new Word("\ud55c", 0, 3, 1));
    }
}
