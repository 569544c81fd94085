package org.whence.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://w3id.org/whence/id/lantern/claim/c1",
                "HTTP://example.org/",
                "/doc/claim/c1",
                "claim.html",
                "../claim/c1.html#step",
                "?claim=x:y",
                "#c1",
                "./a:b"
            })
    void addressesLeadSomewhere(String target) {
        assertThat(SafeLink.of(target)).contains(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "https://example.org/a b",
                "\\\\host\\share"
            })
    void whatCouldRunSomethingLeadsNowhere(String target) {
        assertThat(SafeLink.of(target)).isEmpty();
    }
}
