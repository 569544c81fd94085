package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SuffixTest {
    @Test
    void anEndingStandsAfterTheLastDot() {
        assertThat(Suffix.of("lantern/factor/hunger.ttl")).isEqualTo(new Suffix("lantern/factor/hunger", "ttl"));
        assertThat(Suffix.of("a.b.ttl")).isEqualTo(new Suffix("a.b", "ttl"));
    }

    @Test
    void aDotInAFolderOrAtTheBeginningIsNone() {
        assertThat(Suffix.of("v1.0/hunger")).isEqualTo(new Suffix("v1.0/hunger", ""));
        assertThat(Suffix.of("lantern/.ttl")).isEqualTo(new Suffix("lantern/.ttl", ""));
        assertThat(Suffix.of("")).isEqualTo(new Suffix("", ""));
    }
}
