package org.whence.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

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
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        line.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
        line.addAll(
                List.of("-Dfile.encoding=UTF-8", "-Dwhence.home=" + Path.of("").toAbsolutePath()));
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.whence.cli.WhenceCommand"));
        line.addAll(List.of(arguments));
        return line;
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
