package org.whence.serve;

import java.util.List;

/** Nothing stands at an address: what was looked for, and what may have been meant. Owns no layout. */
final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Link> suggestions;

    NotFoundException(String sentence, List<Link> suggestions) {
        super(sentence);
        this.suggestions = List.copyOf(suggestions);
    }

    List<Link> suggestions() {
        return suggestions;
    }
}
