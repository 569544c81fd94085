package org.whence.bench;

/** That a peer's language cannot put a question. */
final class InexpressibleException extends Exception {
    InexpressibleException(String why) {
        super(why);
    }
}
