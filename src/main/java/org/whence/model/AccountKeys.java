package org.whence.model;

import java.util.List;
import java.util.stream.Collectors;

/** The keys of accounts for a message: all of them, or the first few of many. */
public final class AccountKeys {
    private static final int MOST = 10;

    private AccountKeys() {}

    /** Such as “mill, harbour and 990 more”. */
    public static String shown(List<Account> accounts) {
        String first = accounts.stream().limit(MOST).map(Account::key).collect(Collectors.joining(", "));
        return accounts.size() <= MOST ? first : first + " and " + (accounts.size() - MOST) + " more";
    }
}
