package org.whence.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sentences written for the terminal, in which an option says what would be found with it, as they read on a page: the
 * option becomes a link to the same question asked so. Owns no sentence.
 */
final class HintLinks {
    private static final Pattern HINT = Pattern.compile(
            "whence (?<command>why|loops)(?: (?<thing>[^\\s()]+))?(?<effects> --effects)?(?: --max (?<far>\\d+))?"
                    + "|without --effects"
                    + "|--(?<name>max|chains|loops) (?<value>\\d+)(?: lists them)?"
                    + "|--(?<some>chains|loops|max) N(?<all> or all)?"
                    + "|--with (?<sorts>[a-z]+(?:,[a-z]+)*)"
                    + "|--(?<flag>signed|effects|across-accounts)");

    private static final int MORE_LOOPS = 20;
    private static final int LONGER = 2;
    private static final int USUAL_LOOP = 6;

    private final String address;
    private final Map<String, List<String>> values;
    private final boolean live;

    /**
     * Links to a question asked otherwise.
     *
     * @param address of the page
     * @param values with which it was asked
     * @param live whether anybody answers such a link; if not, the words stand there without it
     */
    HintLinks(String address, Map<String, List<String>> values, boolean live) {
        this.address = address;
        this.values = values;
        this.live = live;
    }

    /** A sentence in pieces, some of which lead somewhere. */
    List<Link> of(String sentence) {
        List<Link> pieces = new ArrayList<>();
        Matcher hint = HINT.matcher(sentence);
        int done = 0;
        while (hint.find()) {
            pieces.add(new Link(sentence.substring(done, hint.start()), ""));
            Link link = link(hint, sentence.startsWith("With ", hint.start() - "With ".length()));
            pieces.add(live ? link : new Link(link.text(), ""));
            done = hint.end();
        }
        pieces.add(new Link(sentence.substring(done), ""));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    private Link link(Matcher hint, boolean asCondition) {
        if (hint.group("command") != null) {
            return command(hint);
        }
        if (hint.group("name") != null) {
            return new Link(
                    hint.group("name").equals("max")
                            ? "allow " + hint.group("value") + " steps"
                            : "show " + hint.group("value"),
                    with(hint.group("name"), hint.group("value")));
        }
        if (hint.group("some") != null) {
            return some(hint.group("some"));
        }
        if (hint.group("sorts") != null) {
            String sorts = hint.group("sorts");
            String now = String.join(",", values.getOrDefault("with", List.of()));
            return new Link(
                    asCondition ? sorts.replace(",", ", ") + " ones let in" : "let them in",
                    with("with", now.isEmpty() ? sorts : now + "," + sorts));
        }
        return flag(hint.group("flag"), asCondition);
    }

    private Link flag(String flag, boolean asCondition) {
        if (flag == null) {
            return new Link("see its causes", with("effects", ""));
        }
        return switch (flag) {
            case "signed" ->
                new Link(asCondition ? "what was prevented or weakened let in" : "let them in", with("signed", "true"));
            case "effects" -> new Link("see its effects", with("effects", "true"));
            default -> new Link("all accounts together", with(flag, "true"));
        };
    }

    private Link some(String name) {
        return switch (name) {
            case "chains" -> new Link("show all", with("chains", "all"));
            case "loops" -> new Link("show " + MORE_LOOPS, with("loops", String.valueOf(MORE_LOOPS)));
            default -> {
                String now = values.getOrDefault("max", List.of("")).get(0);
                int longer = (now.matches("[0-9]{1,3}") ? Integer.parseInt(now) : USUAL_LOOP) + LONGER;
                yield new Link("allow " + longer + " steps", with("max", String.valueOf(longer)));
            }
        };
    }

    private static Link command(MatchResult hint) {
        Matcher matcher = (Matcher) hint;
        Map<String, List<String>> own = new LinkedHashMap<>();
        String thing = matcher.group("thing");
        if (thing != null && !thing.equals("SIDE") && !thing.equals("shows") && !thing.startsWith("--")) {
            own.put(matcher.group("command").equals("why") ? "of" : "through", List.of(thing));
        } else {
            return new Link(
                    "the page on " + (matcher.group("command").equals("why") ? "causes" : "loops")
                            + (thing == null || thing.equals("SIDE") ? "" : " " + thing),
                    "/" + matcher.group("command"));
        }
        if (matcher.group("effects") != null) {
            own.put("effects", List.of("true"));
        }
        if (matcher.group("far") != null) {
            own.put("max", List.of(matcher.group("far")));
        }
        return new Link("see which", "/" + matcher.group("command") + Addresses.queryString(own));
    }

    /** The same question with one value otherwise; an empty one is taken away. */
    private String with(String name, String value) {
        return address + Addresses.queryString(changed(values, name, value.isEmpty() ? List.of() : List.of(value)));
    }

    /** Parameters with one of them otherwise; in their old order, and a new one last. */
    static Map<String, List<String>> changed(Map<String, List<String>> values, String name, List<String> now) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(name, now);
        return changed;
    }

    /** Sentences, each in pieces. */
    List<List<Link>> ofAll(Stream<String> sentences) {
        Function<String, List<Link>> pieces = this::of;
        return sentences.map(pieces).toList();
    }
}
