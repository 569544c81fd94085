package org.whence.page;

import org.whence.model.Account;
import org.whence.model.UserMessageException;

/** Of which account a page that is not about one thing tells: the one named, else the only one, else all. */
final class AskedScope {
    private AskedScope() {}

    /**
     * The scope.
     *
     * @throws UserMessageException if an account is named that is not there
     */
    static Scope of(Site site, PageRequest request) {
        if (request.value("account").isPresent()) {
            String key = request.value("account").get();
            return site.account(key)
                    .map(site::scope)
                    .orElseThrow(() -> UserMessageException.badUse("There is no account " + key + "."));
        }
        return site.accounts().size() == 1 ? site.scope(site.accounts().get(0)) : site.across();
    }

    /** How a heading names it. */
    static String words(Scope scope) {
        return scope.accounts().size() == 1
                ? scope.accounts().get(0).label()
                : "All " + scope.accounts().size() + " accounts together";
    }

    /** What an address of the API says of it; empty where nothing need be said. */
    static String forApi(Site site, Scope scope) {
        boolean isAcross = site.accounts().size() > 1 && scope.accounts().size() > 1;
        return isAcross ? "across-accounts=true" : parameter(site, scope);
    }

    /** What an address says of it, after a question mark or an ampersand; empty where nothing need be said. */
    static String parameter(Site site, Scope scope) {
        return site.accounts().size() > 1 && scope.accounts().size() == 1
                ? "account="
                        + scope.accounts().stream()
                                .map(Account::key)
                                .findFirst()
                                .orElseThrow()
                : "";
    }
}
