package org.whence.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.whence.trace.LoopQuestion;
import org.whence.trace.LoopRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code whence loops}: where claims lead back to where they began. Owns no search and no wording. */
@Command(
        name = "loops",
        description = {
            "Where do claims lead back to where they began? Shows feedback loops, and under each arrow the claim, its"
                    + " voice and its place in the text.",
            "A loop is reinforcing or balancing by the directions that the claims along it give; so what prevented or"
                    + " weakened always takes part here."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  whence loops                                the shortest ones anywhere",
            "  whence loops --through A --max 8",
            "  whence loops --svg > loops.svg              a picture"
        })
final class LoopsCommand implements Callable<Integer> {
    @Option(names = "--through", paramLabel = "THING", description = "Only loops that pass this (default: any).")
    private String through;

    @Option(
            names = "--max",
            paramLabel = "STEPS",
            defaultValue = "6",
            description = "The most steps of a loop (default: 6).")
    private int maxSteps;

    @Option(
            names = "--loops",
            paramLabel = "N",
            defaultValue = "5",
            description = "The most loops to show (default: 5; up to 1000).")
    private int loops;

    @Mixin
    private CausalOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        LoopRequest request = new LoopRequest(Optional.ofNullable(through), maxSteps, loops);
        return CausalAsking.ask(spec, options, view -> new LoopQuestion(view).ask(request));
    }
}
