package org.whence.page;

import java.util.List;

/** Nothing stands at an address: what was looked for, and what may have been meant. Owns no layout. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Link> suggestions;

    public NotFoundException(String sentence, List<Link> suggestions) {
        super(sentence);
        this.suggestions = List.copyOf(suggestions);
    }

    public List<Link> suggestions() {
        return suggestions;
    }
}
