package org.whence.causal;

import java.nio.Buffer;
import java.nio.CharBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The arrays that an index is made of, by name: the builder fills them, the file stores them, the index reads
 * them. A column that would say nothing (no claim has a score, no factor a date) is left out. Owns no meaning:
 * {@link CausalIndex} does.
 */
final class IndexColumns {
    private final Map<String, Buffer> buffers = new LinkedHashMap<>();
    private final Map<String, NumberColumn> numbers = new LinkedHashMap<>();
    private final Map<String, ByteColumn> texts = new LinkedHashMap<>();

    IndexColumns with(String name, Buffer buffer) {
        buffers.put(name, buffer);
        return this;
    }

    IndexColumns with(String name, NumberColumn column) {
        numbers.put(name, column);
        return this;
    }

    IndexColumns with(String name, ByteColumn text) {
        texts.put(name, text);
        return this;
    }

    IndexColumns with(String name, NameTable table) {
        return with(name + ".bytes", table.bytes())
                .with(name + ".blocks", table.blocks())
                .with(name + ".numbers", table.numbers())
                .with(name + ".ranks", table.ranks());
    }

    Map<String, Buffer> buffers() {
        return buffers;
    }

    Map<String, NumberColumn> numbers() {
        return numbers;
    }

    Map<String, ByteColumn> texts() {
        return texts;
    }

    boolean has(String name) {
        return buffers.containsKey(name) || numbers.containsKey(name);
    }

    /** Null where left out, as for the other kinds. */
    NumberColumn numbers(String name) {
        return numbers.get(name);
    }

    CharBuffer chars(String name) {
        return (CharBuffer) buffers.get(name);
    }

    FloatBuffer floats(String name) {
        return (FloatBuffer) buffers.get(name);
    }

    LongBuffer longs(String name) {
        return (LongBuffer) buffers.get(name);
    }

    NameTable names(String name) {
        return new NameTable(
                texts.get(name + ".bytes"),
                longs(name + ".blocks"),
                numbers(name + ".numbers"),
                numbers(name + ".ranks"));
    }
}
