package org.whence.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.whence.read.AccountInput;
import org.whence.read.InputReader;
import org.whence.read.Inputs;
import org.whence.term.LocatedGraph;

/** The invented account, read once, and a checker for it that knows the core vocabulary alone: it needs no more. */
final class Lantern {
    static final Path FOLDER = Path.of("src/test/resources/accounts/lantern");

    private static final Inputs INPUTS = InputReader.read(Path.of("ontology"), FOLDER);
    private static final AccountInput ACCOUNT = INPUTS.accounts().get(0);
    private static final Graph CORE =
            INPUTS.ontologies().get("https://w3id.org/whence/ontology").graph();
    private static final AccountChecker CHECKER =
            new AccountChecker(CORE, INPUTS.shapes().graph());

    private Lantern() {}

    static String iri() {
        return ACCOUNT.iri();
    }

    static LocatedGraph located() {
        return ACCOUNT.located();
    }

    static Graph shapes() {
        return INPUTS.shapes().graph();
    }

    static CheckedAccount account() {
        return CheckedAccount.of(iri(), located(), CORE);
    }

    /** Findings on the account as it is, or as a test has changed it. */
    static List<Finding> check(LocatedGraph located) {
        return CHECKER.check(iri(), located, Optional.empty()).findings();
    }

    /** Findings with a text at hand. */
    static List<Finding> check(LocatedGraph located, SourceText text) {
        return CHECKER.check(iri(), located, Optional.of(text)).findings();
    }

    /** What the audit asks of the account as it is, or as a test has changed it. */
    static AuditReport audit(LocatedGraph located) {
        return new AccountAuditor(CORE).audit(iri(), located);
    }
}
