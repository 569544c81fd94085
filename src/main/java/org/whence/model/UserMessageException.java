package org.whence.model;

/**
 * A failure that the user can act on: one clear sentence, and the exit code to leave with. The command line
 * prints the sentence alone, without a stack trace; so anything that is our own fault must not be thrown as
 * this. Owns no printing.
 */
public final class UserMessageException extends RuntimeException {

    private final int exitCode;

    /**
     * A failure with its sentence.
     *
     * @param sentence what went wrong and what to do, in one line of plain English
     * @param exitCode one of {@link ExitCode}
     */
    public UserMessageException(String sentence, int exitCode) {
        this(sentence, exitCode, null);
    }

    /**
     * A failure with its sentence, and its cause for whoever debugs.
     *
     * @param sentence what went wrong and what to do, in one line of plain English
     * @param exitCode one of {@link ExitCode}
     * @param cause shown only when the stack trace is asked for; may be null
     */
    public UserMessageException(String sentence, int exitCode, Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    /** The user asked for something that does not exist or makes no sense. */
    public static UserMessageException badUse(String sentence) {
        return new UserMessageException(sentence, ExitCode.BAD_USE);
    }

    /** Something that had to be read or started could not be. */
    public static UserMessageException couldNotRead(String sentence, Throwable cause) {
        return new UserMessageException(sentence, ExitCode.COULD_NOT_READ, cause);
    }

    /** One of {@link ExitCode}. */
    public int exitCode() {
        return exitCode;
    }
}
