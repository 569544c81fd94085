package org.whence.serve;

import java.util.Collection;

/** None of what a client accepts is offered. Owns no list of offers. */
final class NotAcceptableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotAcceptableException(Collection<String> offers) {
        super("None of the formats that the Accept header names is offered here; offered are "
                + String.join(", ", offers) + ".");
    }
}
