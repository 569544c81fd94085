package org.whence.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.LanternCopy;
import org.whence.Whence;
import org.whence.causal.CausalClaim;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalIndexFile;
import org.whence.store.OpenStore;

class StoreIndexTest {
    @TempDir
    Path temp;

    private LanternCopy lantern;
    private final List<String> warnings = new ArrayList<>();

    @BeforeEach
    void build() throws IOException {
        lantern = new LanternCopy(temp);
        new Whence(step -> {}).build(lantern.request());
    }

    @Test
    void indexIsWrittenWithTheBuildAndOpenedWithoutAWord() {
        assertThat(claims()).hasSizeGreaterThan(10);
        assertThat(warnings).isEmpty();
    }

    @Test
    void missingIndexIsMadeAnewWithAWarningAndPutBack() throws IOException {
        List<CausalClaim> before = claims();
        byte[] bytes = Files.readAllBytes(file());
        Files.delete(file());
        assertThat(claims()).isEqualTo(before);
        assertThat(warnings)
                .singleElement()
                .asString()
                .contains("no causal index")
                .contains("made anew");
        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
        assertThat(claims()).isEqualTo(before);
        assertThat(warnings).hasSize(1);
    }

    @Test
    void damagedIndexIsMadeAnewWithAWarning() throws IOException {
        List<CausalClaim> before = claims();
        byte[] bytes = Files.readAllBytes(file());
        // Longer than the gap between two columns, which nobody reads and no check sum covers.
        for (int i = 0; i < 64; i++) {
            bytes[bytes.length / 2 + i] ^= 0x10;
        }
        Files.write(file(), bytes);
        assertThat(claims()).isEqualTo(before);
        assertThat(warnings).singleElement().asString().contains("made anew");
    }

    @Test
    void indexOfAnotherBuildIsNotTakenForThisOnes() throws IOException {
        byte[] old = Files.readAllBytes(file());
        lantern.replace("claims.ttl", "wh:stance wh:asserts", "wh:stance wh:denies");
        new Whence(step -> {}).build(lantern.request());
        List<CausalClaim> now = claims();
        Files.write(file(), old);
        assertThat(claims()).isEqualTo(now);
        assertThat(warnings).singleElement().asString().contains("belongs to the build");
    }

    @Test
    void indexThatCannotBePutBackIsUsedAllTheSame() throws IOException {
        List<CausalClaim> before = claims();
        Files.delete(file());
        Files.createDirectories(file().resolve("in the way"));
        assertThat(claims()).isEqualTo(before);
        assertThat(warnings).hasSize(2).last().asString().contains("could not be put back");
    }

    private List<CausalClaim> claims() {
        try (OpenStore store = OpenStore.open(lantern.store())) {
            CausalIndex index = StoreIndex.open(store, warnings::add);
            return index.claims().mapToObj(index::claimAt).toList();
        }
    }

    private Path file() {
        try (OpenStore store = OpenStore.open(lantern.store())) {
            return store.folder().resolve(CausalIndexFile.NAME);
        }
    }
}
