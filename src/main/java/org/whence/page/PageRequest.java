package org.whence.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of a page.
 *
 * @param rest what follows the page's own address in the path, percent-encoded as it was sent, without its first
 *     slash and without an ending that names a format; empty for the page itself
 * @param values the parameters of the address, by name, in the order in which they stand there
 * @param server where the server answers, such as {@code http://127.0.0.1:3330}, without a slash at its end
 * @param mode for whom the page is made
 */
public record PageRequest(String rest, Map<String, List<String>> values, String server, Mode mode) {
    /** What one request says, safe from later change. */
    public PageRequest {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        values.forEach((name, given) -> kept.put(name, List.copyOf(given)));
        values = Collections.unmodifiableMap(kept);
    }

    /** The first value of a parameter that is not blank, stripped; empty if there is none. */
    public Optional<String> value(String name) {
        return all(name).stream().findFirst();
    }

    /** All values of a parameter that are not blank, stripped. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Whether anything was asked beyond the page itself. */
    public boolean isBare() {
        return values.isEmpty();
    }

    /** The parameters as they stand in an address, with the question mark; empty if there are none. */
    public String queryString() {
        return Addresses.queryString(values);
    }
}
