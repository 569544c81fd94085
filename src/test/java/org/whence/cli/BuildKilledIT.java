package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.InstalledWhence;
import org.whence.LanternCopy;
import org.whence.Thorough;
import org.whence.store.BuildInfo;
import org.whence.store.OpenStore;

/**
 * A real {@code ./whence build}, killed without warning (SIGKILL) at random points of the whole and at random
 * points of its writing: a graph answers in full, the old or the new, and the next build tidies up.
 */
class BuildKilledIT {
    private static final int KILLS = Thorough.of(4, 16);
    private static final String[] WORDINGS = {"Crake alone ruined the Guild.", "Crake by himself ruined the Guild."};

    @TempDir
    Path temp;

    private final Random random = new Random();
    private final Map<String, Integer> wordingOf = new HashMap<>();
    private LanternCopy lantern;
    private Launch launch;

    @Test
    void someWholeGraphAnswersAfterEveryKill() throws Exception {
        lantern = new LanternCopy(temp);
        launch = new Launch(InstalledWhence.launcher(), temp);
        buildToTheEnd();
        wordingOf.put(current().snapshotSha256(), 0);
        lantern.replace("claims.ttl", WORDINGS[0], WORDINGS[1]);
        long start = System.nanoTime();
        buildToTheEnd();
        long duration = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        wordingOf.put(current().snapshotSha256(), 1);
        assertThat(wordingOf).hasSize(2);

        int killedInTime = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int old = wordingOf.get(current().snapshotSha256());
            lantern.replace("claims.ttl", WORDINGS[old], WORDINGS[1 - old]);
            killABuild(kill % 2 == 0, duration);
            int now = assertThatAWholeGraphAnswers();
            killedInTime += now == old ? 1 : 0;
            lantern.replace("claims.ttl", WORDINGS[1 - old], WORDINGS[now]);
        }

        assertThat(killedInTime).as("builds that were killed before their end").isPositive();
        buildToTheEnd();
        assertThat(lantern.builds()).hasSize(2).noneMatch(name -> name.startsWith("."));
        assertThat(lantern.store().resolve("current.new")).doesNotExist();
    }

    private void buildToTheEnd() throws Exception {
        Launch.Outcome outcome = launch.run(build());
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    }

    private void killABuild(boolean inItsWriting, long duration) throws Exception {
        Process process = launch.start(temp.resolve("out"), temp.resolve("err"), build());
        if (inItsWriting) {
            waitForADraft(process);
            process.waitFor(random.nextLong(duration / 4), TimeUnit.MILLISECONDS);
        } else {
            process.waitFor(random.nextLong(duration), TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();
    }

    private void waitForADraft(Process process) throws IOException, InterruptedException {
        boolean seen = false;
        while (!seen && !process.waitFor(1, TimeUnit.MILLISECONDS)) {
            try (DirectoryStream<Path> drafts =
                    Files.newDirectoryStream(lantern.store().resolve("builds"), ".draft-*")) {
                seen = drafts.iterator().hasNext();
            }
        }
    }

    /** Every triple in memory and in the database; returns which wording they have. */
    private int assertThatAWholeGraphAnswers() {
        BuildInfo build = current();
        assertThat(wordingOf).containsKey(build.snapshotSha256());
        int wording = wordingOf.get(build.snapshotSha256());
        try (OpenStore memory = OpenStore.open(lantern.store());
                OpenStore database = OpenStore.openForServing(lantern.store())) {
            for (DatasetGraph dataset : new DatasetGraph[] {memory.dataset(), database.dataset()}) {
                Txn.executeRead(dataset, () -> {
                    assertThat(dataset.stream()
                                    .filter(quad -> !quad.isDefaultGraph())
                                    .count())
                            .isEqualTo(build.quads());
                    assertThat(dataset.stream()
                                    .filter(quad -> quad.getObject().isLiteral())
                                    .map(quad -> quad.getObject().getLiteralLexicalForm()))
                            .contains(WORDINGS[wording])
                            .doesNotContain(WORDINGS[1 - wording]);
                });
            }
        }
        return wording;
    }

    private BuildInfo current() {
        try (OpenStore store = OpenStore.open(lantern.store())) {
            return store.build();
        }
    }

    private String[] build() {
        return new String[] {
            "build", "--quiet",
            "--data", lantern.data().toString(),
            "--store", lantern.store().toString()
        };
    }
}
