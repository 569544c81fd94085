package org.whence.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.whence.model.Location;
import org.whence.model.UserMessageException;

/**
 * Statements by the million, from one file after another: N-Triples and N-Quads in blocks of lines, several scanned
 * at once, handed on in the order of the file; what other formats say in blocks as it comes. Strict, as
 * {@link RdfFileReader} is; but holds no more than a few blocks, whatever the file's length, and no blank node of one
 * file is one of another. Owns no judgement of what the statements say.
 */
public final class StatementReader implements AutoCloseable {
    private final ExecutorService scanners;
    private final int ahead;
    private final Set<String> languages = LineScanner.noLanguages();
    private int files;

    /** A reader that scans on so many threads, besides the one that takes the blocks. */
    public StatementReader(int threads) {
        ahead = 2 * threads;
        scanners = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "whence-scan");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Reads a file to its end.
     *
     * @param sink given the blocks in order, on this thread
     * @throws UserMessageException at the first thing that is wrong, with file and line; the blocks before it have
     *     been handed on
     */
    public void read(ClaimFile file, Consumer<StatementBlock> sink) {
        String blankPrefix = "f" + files++ + "-";
        try (InputStream in = file.open()) {
            switch (file.kind()) {
                case LINES -> lines(in, file, blankPrefix, sink);
                case RDF -> new RioBlocks(file, blankPrefix, sink).read(in);
                case CAUSENET -> new CauseNetBlocks(file, sink).read(in);
                case TRUTHY -> {
                    TruthyBlocks truthy = new TruthyBlocks(file, sink);
                    lines(in, file, blankPrefix, truthy::take);
                    truthy.end();
                }
                case WIKIDATA -> new WikidataBlocks(file, sink).read(in);
            }
        } catch (IOException e) {
            throw ReadingFault.sentence(file.shown(), e);
        }
    }

    private void lines(InputStream in, ClaimFile file, String blankPrefix, Consumer<StatementBlock> sink)
            throws IOException {
        LineBlocks blocks = new LineBlocks(in, LineBlocks.BLOCK);
        Deque<Future<StatementBlock>> scanned = new ArrayDeque<>();
        long before = 0;
        try {
            LineBlocks.Lines next = blocks.next();
            while (next != null || !scanned.isEmpty()) {
                while (next != null && scanned.size() < ahead) {
                    LineBlocks.Lines lines = next;
                    scanned.add(scanners.submit(
                            () -> new LineScanner(lines.bytes(), file.format(), file.shown(), languages, blankPrefix)
                                    .scan(lines.end())));
                    next = blocks.next();
                }
                before = handOn(taken(scanned.remove()), before, sink);
            }
        } catch (LimitException e) {
            while (!scanned.isEmpty()) {
                before = handOn(taken(scanned.remove()), before, sink);
            }
            throw UserMessageException.couldNotRead(
                    new Location(file.shown(), before + 1) + ": " + e.getMessage() + ".", e);
        } finally {
            scanned.forEach(task -> task.cancel(true));
        }
    }

    private static long handOn(StatementBlock block, long before, Consumer<StatementBlock> sink) {
        block.after(before);
        sink.accept(block);
        if (block.hasFault()) {
            throw block.fault();
        }
        return before + block.lines();
    }

    private static StatementBlock taken(Future<StatementBlock> scanned) {
        try {
            return scanned.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Scanning failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw UserMessageException.couldNotRead("Interrupted while reading.", e);
        }
    }

    @Override
    public void close() {
        scanners.shutdownNow();
    }
}
