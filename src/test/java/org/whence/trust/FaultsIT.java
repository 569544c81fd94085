package org.whence.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few faults of each kind; {@link TrustPlan} does hundreds. */
@Order(3)
class FaultsIT {
    private static final Duration ENOUGH = Duration.ofMinutes(5);

    @TempDir
    Path temp;

    @Test
    void someWholeGraphAnswersAfterABuildIsKilled() throws Exception {
        Trials trials = new Trials("builds killed", temp.resolve("notes"));
        trials.upTo(3, 1, ENOUGH, new KilledBuildTrial(temp));
        assertThat(trials.ended("the graph before answered")).isPositive();
    }

    @Test
    void someWholeGraphAnswersAfterALoadIsKilled() throws Exception {
        Trials trials = new Trials("loads killed", temp.resolve("notes"));
        trials.upTo(2, 1, ENOUGH, new KilledLoadTrial(temp));
        assertThat(trials.ended("the graph before answered")).isPositive();
    }

    @Test
    void aFullDiskIsOneSentenceAndTheGraphBeforeAnswers() throws Exception {
        Trials trials = new Trials("disks filled", temp.resolve("notes"));
        trials.upTo(3, 1, ENOUGH, new FullDiskTrial(temp));
        assertThat(trials.ended("refused in a sentence")).isPositive();
    }

    @Test
    void aDamagedStoreAnswersInFullOrSaysSo() throws Exception {
        Trials trials = new Trials("files damaged", temp.resolve("notes"));
        trials.upTo(40, 1, ENOUGH, new DamagedStoreTrial(temp));
        assertThat(trials.ended("answered in full")).isPositive();
        assertThat(trials.ended("refused in a sentence")).isPositive();
    }

    @Test
    void twoBuildsAtOnceBesideAServerHarmNoReader() throws Exception {
        new Trials("builds at once", temp.resolve("notes")).upTo(1, 1, ENOUGH, new CrowdedBuildTrial(temp));
    }
}
