package org.whence.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/** A few faults of each kind; {@link TrustPlan} does hundreds. */
@Order(3)
class FaultsIT {
    private static final Duration ENOUGH = Duration.ofMinutes(5);

    private static final String BEFORE = "the graph before answered";
    private static final int MOST = 12;

    /** On the disk, where a build also waits for what it wrote. */
    @TempDir(factory = TempDirFactory.Standard.class)
    Path temp;

    @Test
    void someWholeGraphAnswersAfterABuildIsKilled() throws Exception {
        Trials trials = new Trials("builds killed", temp.resolve("notes"));
        untilOneCameInTime(trials, 3, new KilledBuildTrial(temp));
    }

    @Test
    void someWholeGraphAnswersAfterALoadIsKilled() throws Exception {
        Trials trials = new Trials("loads killed", temp.resolve("notes"));
        untilOneCameInTime(trials, 2, new KilledLoadTrial(temp));
    }

    /** Some kills come too late, when the new graph is in its place. */
    private static void untilOneCameInTime(Trials trials, int few, Trial trial) throws Exception {
        for (int count = few; count == few || (trials.ended(BEFORE) == 0 && count <= MOST); count++) {
            trials.upTo(count, 1, ENOUGH, trial);
        }
        assertThat(trials.ended(BEFORE)).isPositive();
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
