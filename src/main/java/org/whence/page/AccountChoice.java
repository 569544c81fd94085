package org.whence.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.whence.model.Account;

/**
 * Which account a page is about: the one that the address names as {@code account=KEY}, or the only one there is; where
 * there are several and none is named, a page to choose one. Owns no page's content.
 */
final class AccountChoice {
    private static final int MOST = 100;

    private final Site site;
    private final String address;
    private final String title;

    /**
     * The choice of one page.
     *
     * @param address the page's own address
     * @param title what it is called where an account is to be chosen
     */
    AccountChoice(Site site, String address, String title) {
        this.site = site;
        this.address = address;
        this.title = title;
    }

    /**
     * The page about the account that was asked for, or the choice.
     *
     * @throws NotFoundException if there is no account of the key
     */
    Sheet show(PageRequest request, Function<Account, Sheet> page) {
        Optional<String> key = request.value("account");
        if (key.isPresent()) {
            return page.apply(site.account(key.get())
                    .orElseThrow(
                            () -> new NotFoundException("There is no account " + key.get() + ".", links(request))));
        }
        return site.accounts().size() == 1
                ? page.apply(site.accounts().get(0))
                : new Sheet(
                        "choose",
                        Map.of(
                                "title", title,
                                "formats", List.of(),
                                "choices", links(request),
                                "more", Math.max(0, site.accounts().size() - MOST)));
    }

    private List<Link> links(PageRequest request) {
        return site.accounts().stream()
                .limit(MOST)
                .map(account -> new Link(account.label(), of(account, request)))
                .toList();
    }

    private String of(Account account, PageRequest request) {
        String others = request.queryString();
        String key = "account=" + Addresses.encodedParameter(account.key());
        return request.values().containsKey("account")
                ? address + "?" + key
                : address + (others.isEmpty() ? "?" : others + "&") + key;
    }

    /** What an address about an account needs, to be put behind its other parameters; empty with one account. */
    static String parameter(Site site, Account account) {
        return site.accounts().size() == 1 ? "" : "account=" + Addresses.encodedParameter(account.key());
    }
}
