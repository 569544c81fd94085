package org.whence.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A peer in its own process, spoken to line by line. One that does not answer in time is killed, and started again
 * when it is next asked.
 */
final class PeerProcess implements AutoCloseable {
    private final Workload workload;
    private final Path folder;
    private final Entrant entrant;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(run -> {
        Thread thread = new Thread(run, "replies");
        thread.setDaemon(true);
        return thread;
    });
    private Process process;
    private PrintStream commands;
    private BufferedReader replies;

    /** A peer, not started. */
    PeerProcess(Entrant entrant, Workload workload, Path folder) {
        this.entrant = entrant;
        this.workload = workload;
        this.folder = folder;
    }

    /** The fields of the reply: "ok" and what is asked for, "error" and why, or "timeout". */
    List<String> command(Duration timeout, String... words) throws IOException {
        if (process == null) {
            start();
            if (!words[0].equals("load") && !words[0].equals("name")) {
                command(Duration.ofMinutes(10), "open");
            }
        }
        commands.println(String.join("\t", words));
        try {
            String reply = reader.submit(() -> replies.readLine()).get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            if (reply == null) {
                stop();
                return List.of("error", "the process ended");
            }
            return List.of(reply.split("\t", -1));
        } catch (TimeoutException e) {
            stop();
            return List.of("timeout");
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            stop();
            return List.of("error", e.toString());
        }
    }

    private void start() throws IOException {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        line.addAll(entrant.flags());
        line.addAll(List.of("-cp", entrant.classPath(), PeerMain.class.getName(), entrant.peerClass()));
        line.addAll(List.of(
                Long.toString(workload.claimCount()),
                Long.toString(workload.seed()),
                workload.folder().toString(),
                folder.toString()));
        Files.createDirectories(folder.getParent());
        File log = folder.resolveSibling(entrant.simpleName() + ".log").toFile();
        process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.appendTo(log))
                .start();
        commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        replies = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private void stop() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process = null;
    }

    @Override
    public void close() {
        if (process != null) {
            stop();
        }
        reader.shutdownNow();
    }
}
