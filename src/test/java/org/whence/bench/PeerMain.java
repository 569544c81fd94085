package org.whence.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The process of one peer: takes commands line by line, and answers each in one line. Times are taken here, around the
 * peer's own work.
 */
final class PeerMain {
    private final Peer peer;
    private final Workload workload;
    private final Path folder;
    private final Map<Question, List<Ask>> asks = new EnumMap<>(Question.class);

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
                case "warm" -> warm(Question.valueOf(command[1]), millis(command[2]));
                case "ask" ->
                    ask(
                            Question.valueOf(command[1]),
                            Integer.parseInt(command[2]),
                            Integer.parseInt(command[3]),
                            millis(command[4]));
                case "rest" -> "ok\t" + Crowd.usedHeap() + "\t" + DiskAndMemory.ownMemory();
                case "crowd" -> crowd(millis(command[1]));
                default -> throw new IllegalArgumentException(command[0]);
            };
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return "error\t" + why(e);
        }
    }

    private static Duration millis(String number) {
        return Duration.ofMillis(Long.parseLong(number));
    }

    /** The first line of what is at the bottom of it; all of it goes to the peer's log. */
    private static String why(Throwable failure) {
        if (failure instanceof InexpressibleException) {
            return "inexpressible";
        }
        Throwable bottom = failure;
        while (bottom.getCause() != null) {
            bottom = bottom.getCause();
        }
        if (!(bottom instanceof StackOverflowError)) {
            failure.printStackTrace();
        }
        String message = bottom.getMessage() == null
                ? ""
                : ": " + bottom.getMessage().lines().findFirst().orElse("");
        return (bottom.getClass().getSimpleName() + message).replace('\t', ' ');
    }

    private String load() throws Exception {
        Files.createDirectories(folder);
        long start = System.nanoTime();
        String how = peer.load(workload, folder);
        StringBuilder reply = new StringBuilder("ok\t")
                .append(System.nanoTime() - start)
                .append('\t')
                .append(DiskAndMemory.onDisk(folder))
                .append('\t')
                .append(how);
        for (Map.Entry<String, String> part : peer.parts().entrySet()) {
            reply.append('\t').append(part.getKey()).append('=').append(DiskAndMemory.onDisk(folder, part.getValue()));
        }
        return reply.toString();
    }

    /** Twice: with all classes to be loaded, and again. */
    private String open() throws Exception {
        long start = System.nanoTime();
        peer.open(folder);
        long first = System.nanoTime() - start;
        peer.close();
        start = System.nanoTime();
        peer.open(folder);
        return "ok\t" + first + "\t" + (System.nanoTime() - start);
    }

    /** As long for every peer, again and again: who answers fast is asked more often, as by its users. */
    private String warm(Question question, Duration time) {
        asks.computeIfAbsent(question, workload::asks);
        List<Ask> warmUp = workload.warmUp(question);
        long end = System.nanoTime() + time.toNanos();
        try {
            for (int i = 0; System.nanoTime() < end; i++) {
                peer.answer(warmUp.get(i % warmUp.size()));
            }
        } catch (Exception | StackOverflowError e) {
            // It is told when it is asked in earnest.
            return "ok";
        }
        return "ok";
    }

    /** The time of each answer and its digest; of one that failed, -1 and why. */
    private String ask(Question question, int first, int count, Duration time) {
        StringBuilder reply = new StringBuilder("ok");
        long end = System.nanoTime() + time.toNanos();
        for (Ask ask : asks.computeIfAbsent(question, workload::asks).subList(first, first + count)) {
            try {
                long start = System.nanoTime();
                List<String> lines = peer.answer(ask);
                long nanos = System.nanoTime() - start;
                reply.append('\t').append(nanos).append('\t');
                reply.append(AnswerDigest.of(question, peer.reconciled(ask, lines)));
            } catch (Exception | StackOverflowError | OutOfMemoryError e) {
                return reply.append("\t-1\t").append(why(e)).toString();
            }
            if (System.nanoTime() > end) {
                break;
            }
        }
        return reply.toString();
    }

    private String crowd(Duration time) throws Exception {
        Crowd.Seen seen = new Crowd(peer, workload).ask(time);
        return "ok\t" + seen.heapBytes() + "\t" + seen.perSecond();
    }
}
