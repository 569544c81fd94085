package org.whence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whence.store.BuildInfo;

/** What this is, and how to cite it. */
class AboutPageTest {
    private final BuildInfo build = TestPages.lantern().site().store().build();

    @Test
    void theLimitsTheLicenceAndTheReferenceAreThere() {
        assertThat(TestPages.lantern().html("/about"))
                .contains("A count is volume of evidence, never strength.", "CC BY 4.0", "Apache License 2.0")
                .contains("35 claims")
                .contains("&lt;https://w3id.org/whence/id/lantern&gt;")
                .contains(build.snapshotSha256());
    }

    @Test
    void theEncoderIsNobodyOfWhomAnAccountSpeaks() {
        TestPages lantern = TestPages.lantern();
        for (String address : List.of("/", "/about", "/doc/lantern")) {
            assertThat(lantern.html(address)).as(address).contains(" 10 actors");
        }
        assertThat(lantern.html("/search")).doesNotContain(">the encoder<").contains(">the chronicler<");
        assertThat(lantern.html("/search?q=encoder")).contains(">the encoder<");
    }

    @Test
    void aFileSaysNothingThatAnotherBuildOfTheSameFilesWouldNot() {
        assertThat(TestPages.lantern().html("/about")).contains(build.id(), build.time());
        assertThat(TestPages.lantern().html("/about", Mode.FILES))
                .contains(build.snapshotSha256())
                .doesNotContain(build.id(), build.time());
    }

    @Test
    void notesThatAreNotAtHandAreCounted() {
        assertThat(TestPages.lantern().html("/about"))
                .containsPattern("[1-9] of its notes are known by their number alone: their text is not at hand");
    }
}
