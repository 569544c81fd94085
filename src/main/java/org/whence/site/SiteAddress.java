package org.whence.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.whence.page.HtmlPages;
import org.whence.store.Sha256;

/**
 * An address of a page or a file, and the name of the file that it becomes. Two addresses never have one file, also where
 * capitals and small letters are the same. Owns no content.
 *
 * @param path beginning with a slash
 * @param query without the question mark; empty for none
 */
record SiteAddress(String path, String query) {
    private static final int LONGEST_NAME = 80;
    private static final int HASH = 10;

    /** Parameters without which a page would not be the one that other pages mean; all others are the reader's play. */
    private static final Map<String, List<Set<String>>> KEPT = Map.of(
            "/doc", List.of(Set.of("iri")),
            "/read", List.of(Set.of("line"), Set.of("from")),
            "/disagree", List.of(Set.of("claim"), Set.of("cause", "effect")),
            "/trace", List.of(Set.of("from"), Set.of("from", "to")),
            "/why", List.of(Set.of("of")),
            "/roots", List.of(Set.of("of")),
            "/what-if", List.of(Set.of("without")),
            "/timeline", List.of(),
            "/audit", List.of(),
            "/loops", List.of());

    /** A factor's page with another map. */
    private static final Set<String> MAP = Set.of("map");

    /** An address as it stands in a link, the part after {@code #} left out. */
    static SiteAddress of(String link) {
        String whole = link.contains("#") ? link.substring(0, link.indexOf('#')) : link;
        int mark = whole.indexOf('?');
        return mark < 0
                ? new SiteAddress(whole, "")
                : new SiteAddress(whole.substring(0, mark), whole.substring(mark + 1));
    }

    /** The parameters, by name. */
    Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            values.computeIfAbsent(decoded(name), any -> new ArrayList<>())
                    .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
        return values;
    }

    /** Whether a page at this address is one of the folder's, and not one of the endless many that can be asked for. */
    boolean isKept() {
        Set<String> names = values().keySet().stream()
                .filter(name -> !name.equals("account"))
                .collect(Collectors.toSet());
        return names.isEmpty()
                || KEPT.getOrDefault(path, List.of()).contains(names)
                || (path.startsWith(HtmlPages.THINGS) && names.equals(MAP));
    }

    /** The file of the page at this address, below the folder, with slashes. */
    String pageFile() {
        if (path.equals("/") && query.isEmpty()) {
            return "index.html";
        }
        String bare = path.endsWith(".html") ? path.substring(0, path.length() - ".html".length()) : path;
        String name = safe(bare.equals("/") ? "/index" : bare);
        return (query.isEmpty() ? name : name + "/" + queryName()) + ".html";
    }

    /** The file of something else at this address. */
    String otherFile() {
        int dot = path.lastIndexOf('.');
        return query.isEmpty() ? safe(path) : safe(path.substring(0, dot)) + "/" + queryName() + path.substring(dot);
    }

    private String queryName() {
        String words = values().entrySet().stream()
                .map(entry -> entry.getKey() + "-"
                        + entry.getValue().stream().map(SiteAddress::lastStep).collect(Collectors.joining("-")))
                .collect(Collectors.joining("-"))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9-]+", "-");
        boolean isPlain = values().values().stream()
                .allMatch(given -> given.size() == 1 && given.get(0).matches("[a-z0-9]+"));
        String shortened = words.substring(0, Math.min(words.length(), LONGEST_NAME));
        return isPlain && shortened.equals(words) ? words : shortened + "-" + hash(query);
    }

    private static String lastStep(String value) {
        return value.substring(Math.max(value.lastIndexOf('/'), value.lastIndexOf('#')) + 1);
    }

    /** Each step of a path as a name that any file system takes. */
    private static String safe(String path) {
        return List.of(path.substring(1).split("/", -1)).stream()
                .map(step -> step.matches("[a-z0-9][a-z0-9._-]*") && step.length() <= LONGEST_NAME
                        ? step
                        : step.toLowerCase(Locale.ROOT)
                                        .replaceAll("[^a-z0-9-]+", "-")
                                        .replaceAll("^-+", "")
                                        .substring(0, Math.min(LONGEST_NAME, length(step)))
                                + "-" + hash(step))
                .collect(Collectors.joining("/"));
    }

    private static int length(String step) {
        return step.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9-]+", "-")
                .replaceAll("^-+", "")
                .length();
    }

    private static String hash(String text) {
        return Sha256.of(text).substring(0, HASH);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
