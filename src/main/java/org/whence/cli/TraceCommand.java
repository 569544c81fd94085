package org.whence.cli;

import java.util.concurrent.Callable;
import org.whence.model.UserMessageException;
import org.whence.trace.BetweenQuestion;
import org.whence.trace.ChainQuestion;
import org.whence.trace.ChainRequest;
import org.whence.trace.TraceAnswer;
import org.whence.trace.TraceOrder;
import org.whence.trace.TraceView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code whence trace}: how one thing leads to another. Owns no search and no wording. */
@Command(
        name = "trace",
        description = {
            "How is one thing claimed to lead to another? Shows chains, and under each arrow the claim, its voice and"
                    + " its place in the text.",
            "Each chain is graded: one paragraph, one section, stitched across sections, stitched across voices (then"
                    + " nobody asserted it), with an inferred step. A thing is named by its label, as far as that is"
                    + " clear, or by its prefixed name."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  whence trace --from A                   to what the account sets out to explain",
            "  whence trace --from A --to B --max 6",
            "  whence trace --from A --chains 1        a shortest chain",
            "  whence trace --from A --chains all      every chain of at most 4 steps",
            "  whence trace --from A --order closest   the least stitched chains first",
            "  whence trace --from A --between         what lies between",
            "  whence trace --from A --svg > a.svg     a picture"
        })
final class TraceCommand implements Callable<Integer> {
    @Mixin
    private EndsOptions ends;

    @Option(
            names = "--max",
            paramLabel = "STEPS",
            defaultValue = "4",
            description = "The most steps of a chain (default: 4).")
    private int maxSteps;

    @Option(
            names = "--chains",
            paramLabel = "N",
            defaultValue = "5",
            description = "The most chains to show (default: 5), or all (up to 1000).")
    private String chains;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            description = "shortest (default), closest (least stitched), or strongest (by the scores that the source"
                    + " itself supplies; refused where it supplies none).")
    private String order;

    @Option(names = "--strongest", description = "The one strongest chain; the same as --order strongest --chains 1.")
    private boolean strongest;

    @Option(
            names = "--between",
            description = "Not the chains but the factors between: those on a chain, and which are on every one.")
    private boolean between;

    @Mixin
    private CausalOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ChainRequest request = request();
        return CausalAsking.ask(spec, options, view -> answer(view, request));
    }

    private TraceAnswer answer(TraceView view, ChainRequest request) {
        return between ? new BetweenQuestion(view).ask(request) : new ChainQuestion(view).ask(request);
    }

    private ChainRequest request() {
        if (strongest && order != null && TraceOrder.named(order) != TraceOrder.STRONGEST) {
            throw UserMessageException.badUse("--strongest and --order " + order + " ask for two orders; choose one.");
        }
        TraceOrder chosen =
                strongest ? TraceOrder.STRONGEST : order == null ? TraceOrder.SHORTEST : TraceOrder.named(order);
        return new ChainRequest(ends.from(), ends.to(), maxSteps, strongest ? 1 : ChainRequest.chains(chains), chosen);
    }
}
