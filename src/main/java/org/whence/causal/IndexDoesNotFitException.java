package org.whence.causal;

/**
 * An index file cannot be used: it is missing, broken, of another version or of another build. The message is one
 * sentence for the user; the index can always be built again from the claims.
 */
public final class IndexDoesNotFitException extends Exception {
    IndexDoesNotFitException(String sentence) {
        super(sentence);
    }

    IndexDoesNotFitException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
