package org.whence.read;

import java.util.Arrays;
import java.util.function.LongFunction;
import org.whence.model.Location;
import org.whence.model.UserMessageException;
import org.whence.term.TermTable;

/**
 * Some statements of one file, in its order, as numbers of terms: what readers of millions hand on. Each different
 * term stands once in {@link #terms()}. Owns no judgement of what the statements say.
 */
public final class StatementBlock {
    /** In place of a graph: the statement stands in the file's default graph. */
    public static final int DEFAULT_GRAPH = -1;

    private static final int WIDTH = 5;

    private final String file;
    private final TermTable terms = new TermTable();
    private int[] numbers = new int[WIDTH << 12];
    private int size;
    /** How many lines of the file come before this block; known only when the blocks are put in order. */
    private long linesBefore;

    private int lines;
    private LongFunction<UserMessageException> fault;

    StatementBlock(String file) {
        this.file = file;
    }

    /** How many statements there are. */
    public int size() {
        return size;
    }

    /** Their terms. */
    public TermTable terms() {
        return terms;
    }

    /** The subject of a statement. */
    public int subject(int statement) {
        return numbers[statement * WIDTH];
    }

    /** Its predicate. */
    public int predicate(int statement) {
        return numbers[statement * WIDTH + 1];
    }

    /** Its object. */
    public int object(int statement) {
        return numbers[statement * WIDTH + 2];
    }

    /** Its graph, or {@link #DEFAULT_GRAPH}. */
    public int graph(int statement) {
        return numbers[statement * WIDTH + 3];
    }

    /** Where it stands. */
    public Location location(int statement) {
        return new Location(file, linesBefore + numbers[statement * WIDTH + 4]);
    }

    /** Adds a statement; its line is counted from 1 within this block. */
    void add(int subject, int predicate, int object, int graph, int line) {
        int at = size * WIDTH;
        if (at == numbers.length) {
            numbers = Arrays.copyOf(numbers, at * 2);
        }
        numbers[at] = subject;
        numbers[at + 1] = predicate;
        numbers[at + 2] = object;
        numbers[at + 3] = graph;
        numbers[at + 4] = line;
        size++;
    }

    /** Ends the block; it covers so many lines. */
    StatementBlock covering(int count) {
        lines = count;
        return this;
    }

    int lines() {
        return lines;
    }

    /** Puts the block behind so many lines. */
    StatementBlock after(long before) {
        linesBefore = before;
        return this;
    }

    /** Notes what is wrong behind its last statement, as a sentence given the number of lines before this block. */
    void failed(LongFunction<UserMessageException> sentence) {
        fault = sentence;
    }

    boolean hasFault() {
        return fault != null;
    }

    /** What is wrong in the file behind these statements. */
    UserMessageException fault() {
        return fault.apply(linesBefore);
    }
}
