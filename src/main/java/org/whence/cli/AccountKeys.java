package org.whence.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.whence.model.Account;

/** The keys of accounts for a message: all of them, or the first few of many. */
final class AccountKeys {
    private static final int MOST = 10;

    private AccountKeys() {}

    static String shown(List<Account> accounts) {
        String first = accounts.stream().limit(MOST).map(Account::key).collect(Collectors.joining(", "));
        return accounts.size() <= MOST ? first : first + " and " + (accounts.size() - MOST) + " more";
    }
}
