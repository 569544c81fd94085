package org.whence.cli;

import java.util.concurrent.Callable;
import org.whence.trace.RobustnessQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code whence robustness}: on how much it rests that one thing led to another. Owns no search and no wording. */
@Command(
        name = "robustness",
        description = {
            "On how many claims does it rest that one thing led to another? Shows the fewest claims that would have to"
                    + " fall before no chain is left, with their words, the fewest factors, and as many chains as"
                    + " possible of which no two share a claim.",
            "The number is volume of evidence, not strength."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  whence robustness --from A        to what the account sets out to explain",
            "  whence robustness --from A --to B",
            "  whence robustness --from A --svg > robustness.svg"
        })
final class RobustnessCommand implements Callable<Integer> {
    @Mixin
    private EndsOptions ends;

    @Mixin
    private CausalOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return CausalAsking.ask(spec, options, view -> new RobustnessQuestion(view).ask(ends.from(), ends.to()));
    }
}
