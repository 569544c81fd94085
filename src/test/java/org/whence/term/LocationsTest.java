package org.whence.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.whence.model.Location;

class LocationsTest {
    private final Triple first = SSE.parseTriple("(<urn:s> <urn:p> 'one')");
    private final Triple second = SSE.parseTriple("(<urn:s> <urn:p> 'two')");
    private final Locations locations = new Locations();

    @Test
    void aSubjectStandsWhereItsFirstStatementStands() {
        locations.add(second, new Location("a.ttl", 8));
        locations.add(first, new Location("a.ttl", 7));
        assertThat(locations.ofSubject(first.getSubject())).contains(new Location("a.ttl", 7));
        assertThat(locations.of(second)).contains(new Location("a.ttl", 8));
    }

    @Test
    void aStatementReadTwiceStandsWhereItWasReadFirst() {
        locations.add(first, new Location("b.ttl", 3));
        locations.add(first, new Location("a.ttl", 1));
        assertThat(locations.of(first)).contains(new Location("b.ttl", 3));
        assertThat(locations.ofSubject(first.getSubject())).contains(new Location("b.ttl", 3));
    }

    @Test
    void aStatementNotReadIsPlacedAtItsSubjectIfThatWasRead() {
        locations.add(first, new Location("a.ttl", 1));
        assertThat(locations.of(second)).contains(new Location("a.ttl", 1));
        assertThat(locations.of(SSE.parseTriple("(<urn:x> <urn:p> 1)"))).isEmpty();
    }

    @Test
    void whatAnotherReaderRememberedIsAdded() {
        Locations others = new Locations();
        others.add(first, new Location("a.ttl", 5));
        locations.addAll(others);
        assertThat(locations.of(first)).contains(new Location("a.ttl", 5));
    }
}
