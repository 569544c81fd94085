package org.whence.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * The process of one peer: takes commands line by line, and answers each in one line. Times are taken here, around the
 * peer's own work.
 */
final class PeerMain {
    private static final int SHORT = 3;

    private final Peer peer;
    private final Workload workload;
    private final Path folder;

    private PeerMain(Peer peer, Workload workload, Path folder) {
        this.peer = peer;
        this.workload = workload;
        this.folder = folder;
    }

    /** The peer's class, the size, the seed, the folder of the workload, and that of the peer. */
    public static void main(String[] args) throws Exception {
        PrintStream replies = System.out;
        // Whatever a library prints must not be taken for a reply.
        System.setOut(System.err);
        Peer peer = (Peer) Class.forName(args[0]).getDeclaredConstructor().newInstance();
        Workload workload = new Workload(Long.parseLong(args[1]), Long.parseLong(args[2]), Path.of(args[3]));
        new PeerMain(peer, workload, Path.of(args[4])).serve(replies);
        System.exit(0);
    }

    private void serve(PrintStream replies) throws IOException {
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = commands.readLine(); line != null; line = commands.readLine()) {
            replies.println(reply(line.split("\t", -1)));
            replies.flush();
        }
    }

    private String reply(String[] command) {
        try {
            return switch (command[0]) {
                case "name" -> "ok\t" + peer.name();
                case "load" -> load();
                case "open" -> open();
                case "heap" -> "ok\t" + heap();
                case "ask" -> ask(new Ask(Question.valueOf(command[1]), command[2], command[3]));
                default -> throw new IllegalArgumentException(command[0]);
            };
        } catch (InexpressibleException e) {
            return "inexpressible\t" + e.getMessage();
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return "error\t" + e.getClass().getSimpleName()
                    + (e.getMessage() == null
                            ? ""
                            : ": " + e.getMessage().lines().findFirst().orElse(""));
        }
    }

    private String load() throws Exception {
        Files.createDirectories(folder);
        long start = System.nanoTime();
        String how = peer.load(workload, folder);
        return "ok\t" + (System.nanoTime() - start) + "\t" + bytes() + "\t" + how;
    }

    private String open() throws Exception {
        long start = System.nanoTime();
        peer.open(folder);
        return "ok\t" + (System.nanoTime() - start);
    }

    private String ask(Ask ask) throws Exception {
        long start = System.nanoTime();
        List<String> lines = peer.answer(ask);
        long nanos = System.nanoTime() - start;
        return "ok\t" + nanos + "\t" + digest(ask.question(), peer.reconciled(ask, lines));
    }

    /** Short answers as they are, long ones as a number and a digest; rows sorted where their order is not asked. */
    private static String digest(Question question, List<String> lines) throws Exception {
        List<String> sorted = new ArrayList<>(lines);
        if (question == Question.Q1) {
            sorted.replaceAll(PeerMain::withTwoDecimals);
            Collections.sort(sorted);
        }
        if (sorted.size() <= SHORT) {
            return String.join(" | ", sorted);
        }
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(String.join("\n", sorted).getBytes(StandardCharsets.UTF_8));
        return sorted.size() + " rows " + HexFormat.of().formatHex(hash, 0, 8);
    }

    /** A row of Q1 ends in the score, which one engine gives back as 0.1 and another as 0.10. */
    private static String withTwoDecimals(String row) {
        int last = row.lastIndexOf(' ') + 1;
        return row.substring(0, last) + String.format(Locale.ROOT, "%.2f", Double.parseDouble(row.substring(last)));
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** What the folder takes on the disk: files with holes count as what they fill. */
    private long bytes() throws IOException {
        Process du = new ProcessBuilder("du", "-sk", folder.toString()).start();
        String kilobytes = new String(du.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\\s", 2)[0];
        return Long.parseLong(kilobytes) << 10;
    }
}
