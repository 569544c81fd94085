package org.whence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.model.UserMessageException;

/** A store that another process has in its hands. Locks between processes are not those between threads. */
class OtherProcessIT {
    @TempDir
    Path store;

    @Test
    void databaseThatIsOpenElsewhereIsRefusedWithTheOthersNumber() throws Exception {
        publish(100);
        try (OtherProcess server = OtherProcess.serving(store)) {
            assertThatThrownBy(() -> OpenStore.openForServing(store))
                    .isInstanceOf(UserMessageException.class)
                    .hasMessageContaining("is open in another process (" + server.number() + ")")
                    .hasMessageContaining("--store");
        }
        OpenStore.openForServing(store).close();
    }

    @Test
    void smallBuildIsReadWhileItsDatabaseIsOpenElsewhereAndALargeOneIsNot() throws Exception {
        publish(100);
        try (OtherProcess server = OtherProcess.serving(store)) {
            OpenStore.open(store).close();
        }
        publish(0);
        try (OtherProcess server = OtherProcess.serving(store)) {
            assertThatThrownBy(() -> OpenStore.open(store))
                    .isInstanceOf(UserMessageException.class)
                    .hasMessageContaining(Long.toString(server.number()));
        }
    }

    @Test
    void buildThatIsServedElsewhereStaysUntilTheServerIsGone() throws Exception {
        BuildFolder served =
                new BuildFolder(store.resolve("builds").resolve(publish(100).id()));
        try (OtherProcess server = OtherProcess.serving(store)) {
            for (int build = 0; build < 3; build++) {
                publish(100);
            }
            assertThat(served.database()).isDirectory();
        }
        publish(100);
        assertThat(served.path()).doesNotExist();
    }

    @Test
    void buildWaitsForTheOneElsewhereAndGoesOnWhenThatIsKilled() throws Exception {
        publish(100);
        CountDownLatch waiting = new CountDownLatch(1);
        Thread second;
        try (OtherProcess first = OtherProcess.building(store)) {
            second = new Thread(
                    () -> new StoreFolder(store).beginBuild(waiting::countDown).close());
            second.start();
            assertThat(waiting.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(second.isAlive()).isTrue();
        }
        second.join(30_000);
        assertThat(second.isAlive()).isFalse();
    }

    private BuildInfo publish(long snapshotLimit) {
        try (StoreWriter writer = new StoreFolder(store).beginBuild(() -> {})) {
            return writer.publish(SampleGraphs.graphs(), SampleGraphs.source(), snapshotLimit);
        }
    }
}
