package org.whence.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {
    @Test
    void thingsAreToldOfBelowDoc() {
        assertThat(Addresses.href("https://w3id.org/whence/id/lantern/factor/hunger"))
                .isEqualTo("/doc/lantern/factor/hunger");
    }

    @Test
    void termsStandOnThePageOfTheirOntology() {
        assertThat(Addresses.href("https://w3id.org/whence/ontology#cause")).isEqualTo("/whence/ontology#cause");
    }

    @Test
    void otherAddressesLeadElsewhere() {
        assertThat(Addresses.href("https://example.org/x")).isEqualTo("https://example.org/x");
    }

    @Test
    void whatMightDoHarmLeadsNowhere() {
        assertThat(Addresses.href("javascript:alert(1)")).isEmpty();
        assertThat(Addresses.href("data:text/html,x")).isEmpty();
        assertThat(Addresses.href("urn:isbn:1")).isEmpty();
    }

    @Test
    void oddCharactersAreEncodedAndReadBack() {
        String path = "lantern/factor/café \"x\"";
        assertThat(Addresses.encoded(path)).isEqualTo("lantern/factor/caf%C3%A9%20%22x%22");
        assertThat(Addresses.decoded(Addresses.encoded(path))).isEqualTo(path);
    }

    @Test
    void aBrokenPercentSignIsLeftAsItIs() {
        assertThat(Addresses.decoded("50%")).isEqualTo("50%");
        assertThat(Addresses.decoded("a+b")).isEqualTo("a+b");
    }
}
