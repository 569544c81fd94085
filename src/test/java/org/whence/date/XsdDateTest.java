package org.whence.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class XsdDateTest {
    @Test
    void longYearsHaveNoPlusSign() {
        assertThat(XsdDate.lexicalForm(LocalDate.of(170_000_002, 1, 1))).isEqualTo("170000002-01-01");
        assertThat(XsdDate.lexicalForm(LocalDate.of(1918, 2, 14))).isEqualTo("1918-02-14");
        assertThat(XsdDate.lexicalForm(LocalDate.of(-44, 3, 15))).isEqualTo("-0044-03-15");
    }
}
