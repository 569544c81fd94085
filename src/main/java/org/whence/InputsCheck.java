package org.whence;

import java.util.Optional;
import org.whence.check.AccountChecker;
import org.whence.check.CheckReport;
import org.whence.check.SourceText;
import org.whence.model.UserMessageException;
import org.whence.read.AccountInput;
import org.whence.read.Inputs;

/**
 * The step from read to check: every account that was read, each with the source's text if that is its own. Owns
 * no check.
 */
public final class InputsCheck {
    private final Inputs inputs;
    private final Optional<SourceText> source;

    private InputsCheck(Inputs inputs, Optional<SourceText> source) {
        this.inputs = inputs;
        this.source = source;
    }

    /**
     * Checks every account.
     *
     * @param source the text of a source, where one is at hand
     * @throws UserMessageException if there are several accounts and none was encoded from that text
     */
    public static CheckReport of(Inputs inputs, Optional<SourceText> source) {
        return new InputsCheck(inputs, source).check();
    }

    private CheckReport check() {
        AccountChecker checker =
                new AccountChecker(inputs.ontology(), inputs.shapes().graph());
        return inputs.accounts().stream()
                .map(account ->
                        checker.check(account.iri(), account.located(), source.filter(text -> isTextOf(text, account))))
                .reduce(CheckReport::and)
                .orElseThrow();
    }

    /** With one account, the text is its source's, in whatever edition; with several, of the one encoded from it. */
    private boolean isTextOf(SourceText text, AccountInput account) {
        if (inputs.accounts().size() == 1) {
            return true;
        }
        if (inputs.accounts().stream().noneMatch(one -> isEncodedFrom(text, one))) {
            throw UserMessageException.badUse(text.file()
                    + ": no account was encoded from this very file; name the account with --data data/ACCOUNT to"
                    + " compare it with another edition.");
        }
        return isEncodedFrom(text, account);
    }

    private static boolean isEncodedFrom(SourceText text, AccountInput account) {
        return AccountChecker.isEncodedFrom(
                text, account.iri(), account.located().graph());
    }
}
