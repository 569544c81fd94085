package org.whence.page;

import java.util.List;
import org.whence.model.Account;

/**
 * Where a form asks of which account: a list to choose from; of many accounts a field to type a name or a key into.
 * Owns no markup.
 *
 * @param key what was chosen or typed; empty for nothing
 * @param count how many accounts there are; with one, nothing need be asked
 * @param isTyped whether there are too many for a list
 * @param isAcross whether all accounts together were asked for
 * @param choices the accounts of the list
 */
record AccountField(String key, int count, boolean isTyped, boolean isAcross, List<Account> choices) {
    /** Keeps a copy. */
    AccountField {
        choices = List.copyOf(choices);
    }

    static AccountField of(Site site, String key, boolean isAcross) {
        boolean isTyped = site.hasManyAccounts();
        return new AccountField(key, site.accounts().size(), isTyped, isAcross, isTyped ? List.of() : site.accounts());
    }
}
