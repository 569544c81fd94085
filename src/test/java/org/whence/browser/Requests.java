package org.whence.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** The addresses that a browser asked for, from its performance log (Chrome's DevTools protocol, Network domain). */
final class Requests {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Requests() {}

    /** In the order in which it asked. */
    static List<String> in(List<String> log) {
        return log.stream()
                .map(Requests::message)
                .filter(message -> message.path("method").asText().equals("Network.requestWillBeSent"))
                .map(message ->
                        message.path("params").path("request").path("url").asText())
                .toList();
    }

    private static JsonNode message(String entry) {
        try {
            return JSON.readTree(entry).path("message");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
