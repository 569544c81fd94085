package org.whence.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Bytes → characters, without a byte order mark at the beginning. Owns no stream. */
final class Utf8Reader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8Reader() {}

    /** Characters, refusing bytes that are not UTF-8, where Rio's own reader would put U+FFFD for them. */
    static Reader of(InputStream in) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
