package org.whence.model;

/**
 * What the program tells the shell when it ends: one of four numbers, the same for every command. Does not
 * decide which applies; whoever finds the fault does.
 */
public final class ExitCode {

    /** Done, and nothing to report. */
    public static final int FINE = 0;

    /** Done, and there is something to report: a check found a violation. */
    public static final int FINDINGS = 1;

    /** The command was not understood: an unknown option, a name that matches nothing. */
    public static final int BAD_USE = 2;

    /** A file, a store or the program itself could not be read or run. */
    public static final int COULD_NOT_READ = 3;

    private ExitCode() {}
}
