package org.whence.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One run of the launcher as a shell would start it: a path, a working folder, arguments, an environment. Owns no
 * expectation of what comes out.
 */
record Launch(Path launcher, Path folder, Map<String, String> environment) {

    private static final int MINUTES = 2;

    /** What came out of a run. */
    record Outcome(int exitCode, String out, String err) {}

    Launch(Path launcher, Path folder) {
        this(launcher, folder, Map.of("WHENCE_JAVA_HOME", System.getProperty("java.home")));
    }

    /** The same, with one variable of the environment set as well. */
    Launch with(String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return new Launch(launcher, folder, more);
    }

    /** Runs to the end. */
    Outcome run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("launch", ".out");
        Path err = Files.createTempFile("launch", ".err");
        try {
            Process process = start(out, err, arguments);
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(launcher + " did not end in " + MINUTES + " minutes");
            }
            return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Starts, and leaves the waiting to the caller. */
    Process start(Path out, Path err, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** A folder that stands for PATH: links to the tools named, and nothing else. */
    static Path onlyTheseTools(Path folder, List<String> tools) throws IOException {
        Files.createDirectories(folder);
        for (String tool : tools) {
            Path real = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
            if (Files.exists(real)) {
                Files.createSymbolicLink(folder.resolve(tool), real);
            }
        }
        return folder;
    }

    /** A command of our own making in such a folder. */
    static void script(Path file, String body) throws IOException {
        Files.write(file, ("#!/usr/bin/env bash\n" + body).getBytes(StandardCharsets.UTF_8));
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + file);
        }
    }
}
