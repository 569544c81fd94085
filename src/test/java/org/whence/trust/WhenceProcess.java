package org.whence.trust;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.whence.LanternCopy;

/** The program in a process of its own, without the launcher, which would look for something to build. Owns no store. */
final class WhenceProcess {
    private static final int MINUTES = 5;

    private WhenceProcess() {}

    /** What came out of one that ended. */
    record Outcome(int exitCode, String out, String err) {
        /** Whether it ended with one sentence and an exit code, and no stack trace. */
        boolean isRefusal() {
            return exitCode != 0 && err.strip().lines().count() == 1 && !err.contains("Unexpected error");
        }
    }

    /** The command line that starts it. */
    static List<String> line(String... arguments) {
        return line(ArchivedProgram.flags(), List.of(arguments));
    }

    /**
     * The command line that starts it.
     *
     * @param classes what tells the JVM where they are
     */
    static List<String> line(List<String> classes, List<String> arguments) {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        line.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
        line.addAll(
                List.of("-Dfile.encoding=UTF-8", "-Dwhence.home=" + Path.of("").toAbsolutePath()));
        line.addAll(classes);
        line.add("org.whence.cli.WhenceCommand");
        line.addAll(arguments);
        return line;
    }

    /** What builds the account into a store. */
    static List<String> build(LanternCopy lantern, Path store) {
        return line(ArchivedProgram.flags(), buildArguments(lantern, store));
    }

    /** The same without the JVM. */
    static List<String> buildArguments(LanternCopy lantern, Path store) {
        return List.of("build", "--quiet", "--data", lantern.data().toString(), "--store", store.toString());
    }

    /** Starts it; what it prints goes to {@code out} and {@code err} in a folder. */
    static Process start(Path folder, List<String> line) throws IOException {
        Files.createDirectories(folder);
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("WHENCE_SOURCE");
        return builder.start();
    }

    /** Waits until a build or load that was started begins to write into its store, or ends. */
    static void waitForADraft(Process process, Path store) throws IOException, InterruptedException {
        boolean seen = false;
        while (!seen && !process.waitFor(1, TimeUnit.MILLISECONDS)) {
            try (DirectoryStream<Path> drafts = Files.newDirectoryStream(store.resolve("builds"), ".draft-*")) {
                seen = drafts.iterator().hasNext();
            }
        }
    }

    /** Runs it to its end. */
    static Outcome run(Path folder, List<String> line) throws IOException, InterruptedException {
        Process process = start(folder, line);
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("hangs: " + String.join(" ", line));
        }
        return new Outcome(
                process.exitValue(), Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    }
}
