package org.whence.cli;

import java.util.concurrent.Callable;
import org.whence.trace.RootsQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code whence roots}: the roots of one thing in both senses, or its final outcomes. Owns no search. */
@Command(
        name = "roots",
        description = {
            "What lies at the root of something? Two lists, never mixed: what a voice calls a root, and what has no"
                    + " claimed cause in this graph; each with its distance. Then the loops in which the search for a"
                    + " root goes round."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nParameters:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  whence roots                what the account sets out to explain",
            "  whence roots A",
            "  whence roots A --outcomes   what it finally leads to"
        })
final class RootsCommand implements Callable<Integer> {
    @Mixin
    private ThingParameter thing;

    @Option(names = "--outcomes", description = "Final outcomes instead of roots.")
    private boolean outcomes;

    @Mixin
    private CausalOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return CausalAsking.ask(spec, options, view -> new RootsQuestion(view, outcomes).ask(thing.given()));
    }
}
