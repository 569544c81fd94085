package org.whence.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocationTest {
    @Test
    void showsFileAndLine() {
        assertThat(new Location("data/lantern/claims.ttl", 12)).hasToString("data/lantern/claims.ttl:12");
    }

    @Test
    void showsTheFileAloneWhereTheFormatTellsNoLine() {
        assertThat(Location.inFile("claims.jsonld")).hasToString("claims.jsonld");
    }

    @Test
    void linesSortAsNumbers() {
        assertThat(new Location("a.ttl", 9)).isLessThan(new Location("a.ttl", 10));
        assertThat(new Location("a.ttl", 10)).isLessThan(new Location("b.ttl", 1));
    }
}
