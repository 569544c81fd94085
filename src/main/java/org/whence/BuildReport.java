package org.whence;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.whence.check.CheckReport;
import org.whence.store.BuildInfo;

/**
 * What a build did, or why it did not. Owns no layout.
 *
 * @param build the new build; empty if violations stopped it, and then nothing was written
 * @param unchanged whether it holds the very triples of the build before it
 * @param accounts how much was made of each account
 * @param check all that the checks reported
 * @param unread what in account folders was not read, and may hold data
 * @param time how long it took, waiting for another build not counted
 */
public record BuildReport(
        Optional<BuildInfo> build,
        boolean unchanged,
        List<AccountFigures> accounts,
        CheckReport check,
        List<Path> unread,
        Duration time) {

    /** Of a build that violations stopped. */
    static BuildReport refused(CheckReport check, List<Path> unread, Duration time) {
        return new BuildReport(Optional.empty(), false, List.of(), check, unread, time);
    }
}
