package org.whence.cli;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.whence.ask.View;
import org.whence.label.StoreNames;
import org.whence.model.Account;
import org.whence.model.AccountKeys;
import org.whence.model.UserMessageException;
import org.whence.sparql.CausalPaths;
import org.whence.sparql.StorePaths;
import org.whence.store.OpenStore;
import picocli.CommandLine.Option;

/**
 * {@code --account} and {@code --across-accounts}: of what a question is asked. One account at a time unless the
 * asker says otherwise, since a chain must not mix two accounts unasked. Owns no question.
 */
final class ViewOptions {
    @Option(names = "--account", paramLabel = "KEY", description = "Ask this account (default: the only one there is).")
    private String key;

    @Option(names = "--across-accounts", description = "Ask all accounts at once, as if they were one.")
    private boolean across;

    /** These, or those where these say nothing. */
    ViewOptions orElse(ViewOptions others) {
        return key == null && !across ? others : this;
    }

    /**
     * What was chosen.
     *
     * @param talk told what the user should know besides the answer
     * @throws UserMessageException if there is no such account, or several and none was named
     */
    View view(OpenStore store, Consumer<String> talk) {
        if (across && key != null) {
            throw UserMessageException.badUse("--account asks one account and --across-accounts all; choose one.");
        }
        if (across) {
            return view(store, store.viewAcross(), store.accounts(), talk);
        }
        Account account = account(store.accounts());
        return view(store, store.view(account), List.of(account), talk);
    }

    /**
     * The same, with the paths of its queries answered from the causal index.
     *
     * @param warning told if the index had to be made anew
     * @throws UserMessageException as {@link #view(OpenStore, Consumer)}
     */
    View withPaths(OpenStore store, Consumer<String> warning) {
        View view = view(store, warning);
        new StorePaths(store, warning).install(view.dataset(), view.accounts());
        return view;
    }

    private static View view(OpenStore store, DatasetGraph graphs, List<Account> accounts, Consumer<String> talk) {
        // Paths are walked on the graphs, until withPaths has them read from the index; and joins close as they must.
        CausalPaths.install(graphs);
        return new View(graphs, accounts, StoreNames.open(store, talk).of(graphs));
    }

    private Account account(List<Account> accounts) {
        String keys = AccountKeys.shown(accounts);
        if (key != null) {
            return accounts.stream()
                    .filter(account -> account.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> UserMessageException.badUse(
                            "There is no account “" + key + "” in the graph; there is " + keys + "."));
        }
        if (accounts.size() != 1) {
            throw UserMessageException.badUse("The graph holds several accounts (" + keys
                    + "); choose one with --account KEY, or ask all with --across-accounts.");
        }
        return accounts.get(0);
    }
}
