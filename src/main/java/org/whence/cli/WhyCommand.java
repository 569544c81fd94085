package org.whence.cli;

import java.util.concurrent.Callable;
import org.whence.model.UserMessageException;
import org.whence.trace.ChainRequest;
import org.whence.trace.CommonQuestion;
import org.whence.trace.TraceAnswer;
import org.whence.trace.TraceView;
import org.whence.trace.WhyQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code whence why}: the causes of one thing, or its effects, or what two have in common. Owns no search. */
@Command(
        name = "why",
        description = {
            "What is claimed to have brought something about? Shows the claims on it, with relation, voice, place and"
                    + " weight; apart from them what worked against it, and what is denied, rejected or only expected;"
                    + " then how much stands behind them."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nParameters:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  whence why                        what the account sets out to explain",
            "  whence why A --max 3              all causes within 3 steps",
            "  whence why A --effects            what it is claimed to have led to",
            "  whence why A --and B              the causes that both have",
            "  whence why A --and B --effects    the effects that both have"
        })
final class WhyCommand implements Callable<Integer> {
    @Mixin
    private ThingParameter thing;

    @Option(names = "--effects", description = "Look on to effects, instead of back to causes.")
    private boolean effects;

    @Option(names = "--and", paramLabel = "OTHER", description = "Only what this thing has in common with that.")
    private String other;

    @Option(
            names = "--max",
            paramLabel = "STEPS",
            description = "List all within so many steps (default: only the next; with --and: 4 from either).")
    private Integer maxSteps;

    @Mixin
    private CausalOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (other != null && thing.given().isEmpty()) {
            throw UserMessageException.badUse("--and needs two things: whence why THING --and OTHER.");
        }
        return CausalAsking.ask(spec, options, this::answer);
    }

    private TraceAnswer answer(TraceView view) {
        if (other != null) {
            int most = maxSteps == null ? ChainRequest.USUAL_STEPS : maxSteps;
            return new CommonQuestion(view, effects).ask(thing.given().orElseThrow(), other, most);
        }
        return new WhyQuestion(view, effects).ask(thing.given(), maxSteps == null ? 1 : maxSteps);
    }
}
