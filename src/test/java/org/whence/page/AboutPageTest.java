package org.whence.page;

import static org.assertj.core.api.Assertions.assertThat;

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
