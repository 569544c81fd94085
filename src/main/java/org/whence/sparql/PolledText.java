package org.whence.sparql;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/**
 * A text that a regular expression cannot go on reading once the query has been called off: each character that is
 * asked for reads the signal first. Java's matcher keeps nothing but such a text between it and the processor. Owns no
 * pattern.
 */
final class PolledText implements CharSequence {
    private final CharSequence text;
    private final AtomicBoolean signal;

    /**
     * A text and who may call its reading off.
     *
     * @param signal null where nothing can be called off
     */
    PolledText(CharSequence text, AtomicBoolean signal) {
        this.text = text;
        this.signal = signal;
    }

    /**
     * The character.
     *
     * @throws QueryCancelledException if the query was called off
     */
    @Override
    public char charAt(int index) {
        poll();
        return text.charAt(index);
    }

    @Override
    public int length() {
        poll();
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new PolledText(text.subSequence(start, end), signal);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void poll() {
        if (signal != null && signal.get()) {
            throw new QueryCancelledException();
        }
    }
}
