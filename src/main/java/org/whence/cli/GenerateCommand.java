package org.whence.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.whence.causal.SyntheticClaims;
import org.whence.causal.SyntheticSize;
import org.whence.export.SyntheticClaimsExporter;
import org.whence.model.ExitCode;
import org.whence.model.UserMessageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code whence generate}: synthetic claims, for trying out what holds at a size. Owns no claim. */
@Command(
        name = "generate",
        description = {
            "Writes synthetic claims as N-Quads to standard output: as many as wanted, with the shape of a large"
                    + " machine-made collection (CauseNet), the same for the same numbers on every machine.",
            "They say nothing about the world. They are for trying out: whence load - reads them."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:bad use: an unknown option or value", "3:could not write"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  whence generate --claims 200000 --seed 1 > claims.nq",
            "  whence generate --claims 2000000 --seed 1 | gzip > claims.nq.gz"
        })
final class GenerateCommand implements Callable<Integer> {
    @Option(names = "--claims", paramLabel = "N", required = true, description = "How many claims.")
    private long claims;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Another number gives other claims of the same shape (default: 1).")
    private long seed;

    @Option(
            names = "--accounts",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many accounts they are from, at most; each has a graph of its own (default: 1000).")
    private int accounts;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (claims < 1 || claims > SyntheticSize.MOST) {
            throw UserMessageException.badUse(
                    "--claims takes a number from 1 to " + SyntheticSize.MOST + ", not " + claims + ".");
        }
        if (accounts < 1) {
            throw UserMessageException.badUse("--accounts takes a number from 1 up, not " + accounts + ".");
        }
        SyntheticClaims series = new SyntheticClaims(SyntheticSize.of(claims), seed, accounts);
        try (ProgressLine progress = ProgressLine.of(spec, "Writing", "claims", claims)) {
            // Not through the command's own writer: these are bytes, and many.
            SyntheticClaimsExporter.write(series, new StandardOutput(), progress::at);
        } catch (IOException e) {
            throw UserMessageException.couldNotRead("Cannot write the claims (" + e.getMessage() + ").", e);
        }
        return ExitCode.FINE;
    }
}
