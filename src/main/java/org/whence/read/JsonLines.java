package org.whence.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import org.whence.model.Location;
import org.whence.model.UserMessageException;

/** A file with one JSON object a line, in UTF-8. Owns no meaning. */
final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String file;
    private int line;

    JsonLines(String file) {
        this.file = file;
    }

    /** Takes an object with its line, from 1. */
    interface Taker {
        /** Takes one. */
        void take(JsonNode object, int line);
    }

    /**
     * Reads them all. Empty lines are passed over; so are, for the sake of dumps that are one array with an entry a
     * line, its brackets and the commas behind the entries.
     */
    void read(InputStream in, Taker taker) throws IOException {
        MeteredStream metered = new MeteredStream(
                in, Limits.STATEMENT_BYTES, Limits.lineTooLong().getMessage());
        BufferedReader reader = new BufferedReader(Utf8Reader.of(metered));
        for (String text = nextLine(reader); text != null; text = nextLine(reader)) {
            metered.taken();
            line++;
            String bare = text.strip();
            bare = bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
            if (!bare.isEmpty() && !bare.equals("[") && !bare.equals("]")) {
                taker.take(parsed(bare), line);
            }
        }
    }

    private String nextLine(BufferedReader reader) throws IOException {
        try {
            return reader.readLine();
        } catch (LimitException e) {
            line++;
            throw fault(e.getMessage() + ".", e);
        }
    }

    private JsonNode parsed(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw fault("not a line of JSON: " + e.getOriginalMessage().replaceAll("\\s+", " ") + "; correct it.", e);
        }
        throw fault("this line is no JSON object; correct it.", null);
    }

    /** What is wrong with the line that is being read. */
    UserMessageException fault(String what, Throwable cause) {
        return UserMessageException.couldNotRead(new Location(file, line) + ": " + what, cause);
    }
}
