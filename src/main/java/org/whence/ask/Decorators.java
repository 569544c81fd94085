package org.whence.ask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.whence.model.Excerpt;
import org.whence.model.Location;
import org.whence.model.UserMessageException;

/**
 * The header of a query file: its lines that begin with {@code #+}, read together as YAML, as grlc does
 * (github.com/CLARIAH/grlc, "Decorator syntax"). To grlc's own decorators it adds {@code parameters},
 * {@code account-defaults}, {@code empty} and {@code foot}, which grlc passes over. Owns no SPARQL.
 *
 * @param values what each decorator says
 * @param file the file, for messages
 * @param lines the line of the file on which each decorator stands
 */
record Decorators(Map<String, Object> values, String file, Map<String, Integer> lines) {

    private static final String MARK = "#+";

    /** Of what a fault may say, in characters, however long the names are that it quotes. */
    private static final int LONGEST = 1_000;

    private static final Set<String> OURS =
            Set.of("summary", "description", "tags", "defaults", "parameters", "account-defaults", "empty", "foot");
    private static final Set<String> OF_GRLC_ONLY =
            Set.of("endpoint", "endpoint_in_url", "enumerate", "method", "pagination", "transform");

    /**
     * The header of a query file.
     *
     * @param file the file, for messages
     * @param text the file's whole text
     * @throws UserMessageException with file and line, if the header is not YAML or has a decorator unknown to us
     */
    static Decorators read(String file, String text) {
        List<Integer> numbers = new ArrayList<>();
        StringBuilder yaml = new StringBuilder();
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).startsWith(MARK)) {
                numbers.add(i + 1);
                yaml.append(all.get(i).substring(MARK.length())).append('\n');
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        parse(file, yaml.toString(), numbers).forEach((key, value) -> values.put(String.valueOf(key), value));
        Map<String, Integer> lines = new LinkedHashMap<>();
        values.keySet().forEach(key -> lines.put(key, lineOf(key, all)));
        Decorators decorators = new Decorators(values, file, lines);
        decorators.refuseUnknown();
        return decorators;
    }

    /** The text of a decorator that every question needs. */
    String text(String key) {
        if (!(values.get(key) instanceof String text) || text.isBlank()) {
            throw fault(key, "the decorator “#+ " + key + ":” is missing or is not a text");
        }
        return text.strip();
    }

    /** The entries of a decorator that is a list of texts; none where it is missing. */
    List<String> texts(String key) {
        Object value = values.getOrDefault(key, List.of());
        if (value instanceof String one) {
            return List.of(one.strip());
        }
        if (!(value instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
            throw fault(key, "“#+ " + key + ":” must be a list of texts");
        }
        return list.stream().map(String.class::cast).map(String::strip).toList();
    }

    /** The entries of a decorator that is a map, or, as grlc writes it, a list of maps. */
    Map<String, Object> map(String key) {
        return asMap(key, values.getOrDefault(key, Map.of()));
    }

    /** The entries of a map within a decorator. */
    Map<String, Object> asMap(String key, Object value) {
        List<?> parts = value instanceof List<?> list ? list : Collections.singletonList(value);
        Map<String, Object> entries = new LinkedHashMap<>();
        for (Object part : parts) {
            if (!(part instanceof Map<?, ?> map)) {
                throw fault(key, "“#+ " + key + ":” must name values, as in “- effect: …”");
            }
            map.forEach((name, entry) -> entries.put(String.valueOf(name), entry));
        }
        return entries;
    }

    /** A fault in one decorator, told with its line; the file's first line where the decorator is missing. */
    UserMessageException fault(String key, String what) {
        return fault(file, lines.getOrDefault(key, 1), what);
    }

    static UserMessageException fault(String file, long line, String what) {
        return UserMessageException.couldNotRead(
                new Location(file, line) + ": " + Excerpt.of(what, LONGEST) + ".", null);
    }

    private static Map<?, ?> parse(String file, String yaml, List<Integer> numbers) {
        try {
            Object header = new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(yaml);
            if (header instanceof Map<?, ?> map) {
                return map;
            }
            throw fault(file, 1, "no decorators: a question begins with “#+ summary: …”");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine()).orElse(0);
            int known = Math.min(line, numbers.size() - 1);
            throw fault(file, numbers.get(known), "the decorators are not YAML here: " + Excerpt.of(e.getProblem()));
        } catch (YamlEngineException e) {
            throw fault(file, 1, "the decorators are not YAML: " + Excerpt.of(e.getMessage()));
        }
    }

    private void refuseUnknown() {
        Set<String> known = new TreeSet<>(OURS);
        for (String key : values.keySet()) {
            if (!known.contains(key) && !OF_GRLC_ONLY.contains(key)) {
                throw fault(key, "unknown decorator “" + Excerpt.of(key) + "”; known are " + String.join(", ", known));
            }
        }
    }

    private static int lineOf(String key, List<String> all) {
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i);
            if (line.startsWith(MARK) && line.substring(MARK.length()).strip().startsWith(key + ":")) {
                return i + 1;
            }
        }
        return 1;
    }
}
