package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.ask.CannedQuestion;
import org.whence.page.Site;
import org.whence.page.TestStore;
import org.whence.serve.LateWarmUp.Made;

class LateWarmUpTest {
    private static final long MUCH_MEMORY = 1L << 40;

    @TempDir
    private static Path folder;

    private static final String HOST = "127.0.0.1:1";

    @Test
    void questionsThatNeedNoValueAndOneAuditAreMadeOfACollection() {
        try (Opened collection = collection("pages")) {
            assertThat(LateWarmUp.questions(collection.site(), MUCH_MEMORY))
                    .extracting(CannedQuestion::name)
                    .contains("voices", "factors", "actors", "statistics")
                    .doesNotContain("causes-of");
            List<Made> pages = LateWarmUp.pages(collection.site(), MUCH_MEMORY);
            assertThat(pages).contains(new Made("/query", Map.of())).anyMatch(page -> page.path()
                    .equals("/robustness"));
            assertThat(pages.stream().filter(page -> page.path().equals("/audit")))
                    .singleElement()
                    .satisfies(page -> assertThat(page.values()).containsKey("account"));
        }
    }

    @Test
    void whereMemoryIsShortNoQuestionIsAskedThatReadsEveryClaim() {
        try (Opened collection = collection("short")) {
            assertThat(LateWarmUp.questions(collection.site(), 1_000_000)).isEmpty();
            assertThat(LateWarmUp.pages(collection.site(), 1_000_000))
                    .contains(new Made("/query", Map.of()))
                    .noneMatch(page -> page.path().equals("/robustness"));
        }
    }

    @Test
    void ofAnEssayNothingIsMade() {
        try (Lease lease = TestServer.shared().generations().lease()) {
            assertThat(LateWarmUp.pages(lease.generation().site(), MUCH_MEMORY)).isEmpty();
            assertThat(LateWarmUp.questions(lease.generation().site(), MUCH_MEMORY))
                    .isEmpty();
        }
    }

    @Test
    void everyPageCanBeMadeAndThoseWithoutValuesAreKept() {
        try (Opened collection = collection("made")) {
            for (Made page : LateWarmUp.pages(collection.site(), MUCH_MEMORY)) {
                collection.generation.make(page.path(), page.values(), HOST);
            }
            assertThat(collection.generation.answers().size()).isEqualTo(3);
        }
    }

    @Test
    void forABuildThatNobodyIsServedFromAnyMoreNothingIsMade() {
        try (Opened served = collection("served");
                Opened over = collection("over");
                Lease held = over.generation.lease().orElseThrow()) {
            LateWarmUp.run(served.generation, HOST);
            assertThat(served.generation.answers().size()).isEqualTo(3);

            over.generation.retire();
            LateWarmUp.run(held.generation(), HOST);
            assertThat(over.generation.answers().size()).isZero();
        }
    }

    @Test
    void inTheBackgroundItEndsItsLease() {
        Opened collection = collection("background");
        LateWarmUp.inBackground(collection.generation.lease().orElseThrow(), HOST);
        collection.generation.retire();
        assertThat(collection.generation.awaitClosed(Duration.ofSeconds(60))).isTrue();
    }

    /** A generation of its own, retired at the end of a test that has not done so. */
    private record Opened(Generation generation) implements AutoCloseable {
        Site site() {
            return generation.site();
        }

        @Override
        public void close() {
            if (!generation.isRetired()) {
                generation.retire();
            }
        }
    }

    private static Opened collection(String name) {
        Path store = folder.resolve(name);
        assertThat(store.toFile().mkdirs()).isTrue();
        return new Opened(Generation.open(
                new ServeOptions(TestStore.load(store, 500, 5), 0, Optional.empty(), Duration.ofSeconds(30)),
                Optional.empty()));
    }
}
