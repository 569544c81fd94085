package org.whence.page;

/** For whom a page is made: that decides what it may show, and which of its forms have somebody to answer them. */
public enum Mode {
    /** By the running program, to nobody but this machine: the source's text may be shown if it is at hand. */
    LIVE_LOOPBACK,
    /** By the running program, to others too: never the source's text. */
    LIVE_PUBLIC,
    /** A file in a folder: nobody answers a form, and never the source's text. */
    FILES;

    /** Whether the program runs beside the page, so that a form gets an answer. */
    public boolean isLive() {
        return this != FILES;
    }

    /** Whether the text of a source may be shown. */
    public boolean mayShowSource() {
        return this == LIVE_LOOPBACK;
    }
}
