package org.whence.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whence.trace.WhatIfQuestion;
import org.whence.trace.WhatIfRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code whence whatif}: what falls and what stands without something. Owns no search and no wording. */
@Command(
        name = "whatif",
        description = {
            "What falls, and what stands, if something had not been, or some claims were false? First what voices in"
                    + " the text say of it themselves; then what the map of claims leaves, in two readings.",
            "This is about the account's map of claims, never about history."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  whence whatif --without A",
            "  whence whatif --without A --without B --to C",
            "  whence whatif --deny claim:p02-c01      if that claim were false",
            "  whence whatif --side VOICE              if that voice is right",
            "  whence whatif --without A --svg > whatif.svg"
        })
final class WhatIfCommand implements Callable<Integer> {
    @Option(
            names = "--without",
            paramLabel = "THING",
            description = "What is supposed not to have been (may be given several times).")
    private List<String> without = new ArrayList<>();

    @Option(
            names = "--deny",
            paramLabel = "CLAIM",
            description = "A claim that is supposed to be false, by its prefixed name (may be given several times).")
    private List<String> deny = new ArrayList<>();

    @Option(
            names = "--side",
            paramLabel = "VOICE",
            description = "A voice that is supposed to be right: what it denies, contradicts or disputes is false (may"
                    + " be given several times).")
    private List<String> sides = new ArrayList<>();

    @Option(
            names = "--to",
            paramLabel = "THING",
            description = "Whose chains to watch (default: what the account sets out to explain).")
    private String to;

    @Mixin
    private CausalOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        WhatIfRequest request = new WhatIfRequest(without, deny, sides, Optional.ofNullable(to));
        return CausalAsking.ask(spec, options, view -> new WhatIfQuestion(view).ask(request));
    }
}
