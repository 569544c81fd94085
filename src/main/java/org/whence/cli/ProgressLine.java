package org.whence.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Model.CommandSpec;

/**
 * How far a long piece of work has got: on stderr, on one line that is written over, and only for somebody who looks
 * at a terminal and has not asked for quiet. Owns no work.
 */
final class ProgressLine implements AutoCloseable {
    private final ProgressBar bar;

    private ProgressLine(ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * A line.
     *
     * @param what is being done, in a word or two
     * @param unit what is counted
     * @param most how many there will be; below 0 if nobody knows
     */
    static ProgressLine of(CommandSpec command, String what, String unit, long most) {
        WhenceCommand root = (WhenceCommand) command.root().userObject();
        if (root.quiet() || System.console() == null) {
            return new ProgressLine(null);
        }
        return new ProgressLine(new ProgressBarBuilder()
                .setTaskName(what)
                .setUnit(" " + unit, 1)
                .setInitialMax(most)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .showSpeed()
                .build());
    }

    /** So many are done. */
    void at(long done) {
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
