package org.whence.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whence.model.AccountKeys;
import org.whence.model.UserMessageException;

/**
 * What a request for an answer says: of which account, with which values. A field of a form left empty is a value
 * not given. Owns no question: whether it has such parameters is for {@code ask} to say.
 *
 * @param account the account's key; empty if none is named
 * @param acrossAccounts whether all accounts are asked together
 * @param arguments the values, by the name of the parameter
 */
public record AnswerRequest(String account, boolean acrossAccounts, Map<String, String> arguments) {
    private static final String ACCOUNT = "account";
    private static final String ACROSS = "across-accounts";

    /**
     * Reads a request.
     *
     * @param request the parameters of an address, by name
     * @throws UserMessageException if a parameter has two values
     */
    public static AnswerRequest of(Map<String, List<String>> request) {
        Map<String, String> arguments = new LinkedHashMap<>();
        request.forEach((name, values) -> {
            if (values.size() > 1) {
                throw UserMessageException.badUse("The parameter " + name + " stands there twice; give it one value.");
            }
            if (!values.get(0).isBlank()) {
                arguments.put(name, values.get(0));
            }
        });
        String account = arguments.getOrDefault(ACCOUNT, "");
        String across = arguments.getOrDefault(ACROSS, "false");
        if (!across.equals("true") && !across.equals("false")) {
            throw UserMessageException.badUse(ACROSS + " is true or false, not " + across + ".");
        }
        arguments.remove(ACCOUNT);
        arguments.remove(ACROSS);
        arguments.remove(TimeLimit.PARAMETER);
        return new AnswerRequest(account, across.equals("true"), arguments);
    }

    /**
     * What is asked: the account named; the only one there is; or all.
     *
     * @throws UserMessageException if there are several and none is named, or if there is none of that key
     */
    public Scope scope(Site site) {
        if (acrossAccounts) {
            return site.across();
        }
        if (account.isEmpty() && site.accounts().size() == 1) {
            return site.scope(site.accounts().get(0));
        }
        String keys = AccountKeys.shown(site.accounts());
        if (account.isEmpty()) {
            throw UserMessageException.badUse("There are several accounts; name one as account=KEY (" + keys
                    + "), or ask all of them with " + ACROSS + "=true.");
        }
        return site.account(account)
                .map(site::scope)
                .orElseThrow(() -> UserMessageException.badUse("There is no account " + account + "; there "
                        + (site.accounts().size() == 1 ? "is " : "are ") + keys + "."));
    }
}
