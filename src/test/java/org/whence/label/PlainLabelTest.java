package org.whence.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels as people type them. */
class PlainLabelTest {

    @ParameterizedTest
    @CsvSource({
        "The Russian Civil War, russian civil war",
        "a lifting of the oil tax, lifting of oil tax",
        "Crake’s wardenship, crakes wardenship",
        "Brest-Litovsk, brest litovsk",
        "the wave of 1918–19, wave of 1918 19",
        "Café  “Élan”, cafe elan",
        "The, the",
        "'', ''"
    })
    void caseAccentsPunctuationAndArticlesDoNotCount(String label, String plain) {
        assertThat(PlainLabel.of(label)).isEqualTo(plain);
    }
}
