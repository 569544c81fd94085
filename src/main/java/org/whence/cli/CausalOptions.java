package org.whence.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.whence.export.TraceFormat;
import org.whence.model.UserMessageException;
import org.whence.trace.LetIn;
import org.whence.trace.TraceOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What every command that asks a causal question shares: which claims take part, how long it may take, of which
 * account, in which form. Owns no asking.
 */
final class CausalOptions {
    private static final double MOST_SECONDS = 86_400;

    @Option(
            names = "--voice",
            paramLabel = "VOICE",
            description = "Only claims of this voice (may be given several times).")
    private List<String> voices = new ArrayList<>();

    @Option(
            names = "--relation",
            paramLabel = "RELATION",
            description = "Only this relation and those under it, such as caused (may be given several times;"
                    + " default: contributed to).")
    private List<String> relations = new ArrayList<>();

    @Option(names = "--signed", description = "Also claims that something was prevented or weakened.")
    private boolean signed;

    @Option(
            names = "--with",
            split = ",",
            paramLabel = "SORT",
            description = "Also claims that are left out unless asked for: inferred, rejected, expected,"
                    + " counterfactual, analogy, entertained, denied (several with commas).")
    private List<String> with = new ArrayList<>();

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "How long the search may take (default: 10).")
    private Double seconds;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), json, svg, mermaid, dot or graphml.")
    private String format;

    @Option(names = "--svg", description = "A picture, to standard output; the same as --format svg.")
    private boolean svg;

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    /**
     * Which claims take part, and how long it may take.
     *
     * @throws UserMessageException if a sort of claim is none, or the time is no time
     */
    TraceOptions options() {
        Set<LetIn> sorts = EnumSet.noneOf(LetIn.class);
        with.forEach(name -> sorts.add(LetIn.named(name)));
        return new TraceOptions(voices, relations, signed, sorts, timeout());
    }

    private Duration timeout() {
        if (seconds == null) {
            return TraceOptions.USUAL_TIMEOUT;
        }
        if (!(seconds > 0 && seconds <= MOST_SECONDS)) {
            throw UserMessageException.badUse(
                    "--timeout takes seconds, above 0 and at most 86400, and " + seconds + " is not.");
        }
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    /**
     * The form of the answer.
     *
     * @throws UserMessageException if there is none of that name, or two are asked for
     */
    TraceFormat format() {
        if (svg && format != null && TraceFormat.named(format) != TraceFormat.SVG) {
            throw UserMessageException.badUse("--svg and --format " + format + " ask for two forms; choose one.");
        }
        return svg ? TraceFormat.SVG : format == null ? TraceFormat.TEXT : TraceFormat.named(format);
    }

    ViewOptions view() {
        return view;
    }

    StoreOption store() {
        return store;
    }
}
