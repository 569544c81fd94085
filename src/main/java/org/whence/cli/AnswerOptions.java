package org.whence.cli;

import org.whence.model.UserMessageException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that asks shares: of what, how many rows, in which form. Owns no asking. */
final class AnswerOptions {
    @Option(names = "--limit", paramLabel = "N", description = "Show the first N rows; all are counted.")
    private Integer limit;

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    /** These, and what those say that stood before the question's name where these say nothing. */
    AnswerOptions orElse(AnswerOptions before) {
        AnswerOptions both = new AnswerOptions();
        both.limit = limit == null ? before.limit : limit;
        both.view = view.orElse(before.view);
        both.store = store.orElse(before.store);
        return both;
    }

    /** At most so many rows. */
    int limit() {
        if (limit != null && limit < 1) {
            throw UserMessageException.badUse("--limit takes a whole number from 1 up, and " + limit + " is none.");
        }
        return limit == null ? Integer.MAX_VALUE : limit;
    }

    ViewOptions view() {
        return view;
    }

    StoreOption store() {
        return store;
    }
}
