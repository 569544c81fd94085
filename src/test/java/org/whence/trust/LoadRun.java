package org.whence.trust;

import java.net.URI;
import java.time.Duration;

/**
 * The load by itself, on a server that runs already, such as one of a large account: {@code java -cp …
 * org.whence.trust.LoadRun http://127.0.0.1:3030/ PID [clients, 64] [seconds, 300]}. Asserts what {@link LoadTrial}
 * does.
 */
final class LoadRun {
    private LoadRun() {}

    /** Runs it; see above for the arguments. */
    public static void main(String[] args) throws Exception {
        URI server = URI.create(args[0]);
        long pid = Long.parseLong(args[1]);
        int clients = args.length > 2 ? Integer.parseInt(args[2]) : 64;
        long seconds = args.length > 3 ? Long.parseLong(args[3]) : 300;
        LoadMix mix = LoadMix.of(server);
        LiveMemory before = LiveMemory.of(pid);
        LoadTally tally = new LoadTally();
        System.out.println(new LoadTrial(server, mix, clients, Duration.ofSeconds(seconds), tally).run(1));
        System.out.print(tally);
        System.out.println("before: " + before + "; after: " + LiveMemory.of(pid));
    }
}
