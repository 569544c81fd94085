package org.whence.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What a Java process holds after a collection of its garbage, told by the JDK's own jcmd. Owns no process. */
record LiveMemory(long heapBytes, int threads) {
    private static final long MARGIN = 20 << 20;

    /** So many it may have, and keeps some of them for a minute. */
    private static final int JETTYS = 200;

    /**
     * Collects its garbage and looks.
     *
     * @param pid of a Java process of the same user
     */
    static LiveMemory of(long pid) throws IOException, InterruptedException {
        List<String> histogram = jcmd(pid, "GC.class_histogram");
        String total = histogram.get(histogram.size() - 1);
        long threads = jcmd(pid, "Thread.print").stream()
                .filter(line -> line.startsWith("\""))
                .count();
        return new LiveMemory(Long.parseLong(total.strip().split("\\s+", -1)[2]), (int) threads);
    }

    /**
     * That nothing much has stayed of what was done in between.
     *
     * @throws AssertionError if a twentieth more is held, beyond {@value MARGIN} bytes for what is kept of answers and
     *     for buffers, or threads beyond Jetty's own
     */
    void requireAsLittleAs(LiveMemory before) {
        assertThat(heapBytes).as("bytes held, before: %s", before).isLessThan(before.heapBytes * 21 / 20 + MARGIN);
        assertThat(threads).as("threads, before: %s", before).isLessThanOrEqualTo(JETTYS + before.threads);
    }

    private static List<String> jcmd(long pid, String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        String out = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new AssertionError(out);
        }
        return out.strip().lines().toList();
    }

    @Override
    public String toString() {
        return "%.1f MB live, %d threads".formatted(heapBytes / 1e6, threads);
    }
}
