package org.whence.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.whence.index.StoreIndex;
import org.whence.label.StoreNames;
import org.whence.model.ExitCode;
import org.whence.model.Location;
import org.whence.store.BuildInfo;
import org.whence.store.StoreFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code whence verify}: whether a stored graph is, byte for byte, what was written. Owns no check sum. */
@Command(
        name = "verify",
        description = {
            "Reads every byte of the stored graph and says whether it is what the build wrote.",
            "Other commands and the server look at every byte of a graph of up to 256 MB before they answer, and at"
                    + " the length of every file of a larger one. Works while a server has the graph open."
        },
        mixinStandardHelpOptions = true,
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the graph is whole",
            "1:something in it is not what was written",
            "2:bad use: an unknown option or value",
            "3:could not read: there is no graph, or it cannot be told what it is"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  whence verify", "  whence verify --store /tmp/claims"})
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private StoreOption store;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        StoreFolder folder = new StoreFolder(store.folder());
        folder.requireReadable();
        BuildInfo build = folder.current().orElseThrow();
        AtomicLong bytes = new AtomicLong();
        List<String> faults = new ArrayList<>(folder.verify(bytes::addAndGet));
        Path files = folder.currentFolder().orElseThrow();
        StoreIndex.fault(files).ifPresent(faults::add);
        StoreNames.fault(files).ifPresent(faults::add);
        faults.forEach(spec.commandLine().getOut()::println);
        if (faults.isEmpty()) {
            spec.commandLine()
                    .getOut()
                    .println(String.format(
                            Locale.ROOT,
                            "The graph of %s in %s is whole: %,d triples, %,d MB read.",
                            build.time(),
                            Location.shown(store.folder()),
                            build.quads(),
                            bytes.get() >> 20));
            return ExitCode.FINE;
        }
        Talk.of(spec)
                .accept("Write the graph anew with: whence build (or whence load). An index alone is made anew by"
                        + " the next command that wants it.");
        return ExitCode.FINDINGS;
    }
}
