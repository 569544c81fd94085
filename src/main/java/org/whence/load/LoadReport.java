package org.whence.load;

import java.time.Duration;
import java.util.List;
import org.whence.store.BuildInfo;

/**
 * What came of a load.
 *
 * @param build the build that is current now
 * @param statements how many were read
 * @param claims how many causal claims the index holds
 * @param factors how many factors they name
 * @param notices what the user should know besides, a sentence each
 * @param read how long reading took
 * @param time how long all of it took
 */
public record LoadReport(
        BuildInfo build,
        long statements,
        int claims,
        int factors,
        List<String> notices,
        Duration read,
        Duration time) {}
