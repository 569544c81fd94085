package org.whence.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a running server as a wanderer would: from the start page along the links, one page after another, kinds of
 * pages in turn, each page twice. Prints for each kind how long the first and the second answer took, and the largest
 * page. Pages of one kind that were asked first of all tell how a new server answers; the medians, a warm one. Asserts
 * nothing.
 *
 * <p>{@code java -cp … org.whence.bench.PageCrawl http://127.0.0.1:3030/ [pages, 500] [seed, 1]}
 */
final class PageCrawl {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    private final LoadConnection connection;
    private final Random random;
    private final Map<String, List<String>> open = new TreeMap<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    private PageCrawl(LoadConnection connection, long seed) {
        this.connection = connection;
        this.random = new Random(seed);
    }

    /** What is known of the pages of one kind; times in milliseconds. */
    private record Kind(List<Double> first, List<Double> again, List<Integer> bytes) {
        Kind() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Runs it; see above for the arguments. */
    public static void main(String[] args) throws IOException {
        try (LoadConnection connection = new LoadConnection(URI.create(args[0]))) {
            PageCrawl crawl = new PageCrawl(connection, args.length > 2 ? Long.parseLong(args[2]) : 1);
            crawl.run(args.length > 1 ? Integer.parseInt(args[1]) : 500);
            crawl.print();
        }
    }

    private void run(int most) throws IOException {
        add("/");
        for (int page = 0; page < most && !open.isEmpty(); page++) {
            read(next(page));
        }
    }

    /** Of each kind in turn one, any of those known. */
    private String next(int page) {
        List<String> names = List.copyOf(open.keySet());
        String kind = names.get(page % names.size());
        List<String> addresses = open.get(kind);
        Collections.swap(addresses, random.nextInt(addresses.size()), addresses.size() - 1);
        String address = addresses.remove(addresses.size() - 1);
        if (addresses.isEmpty()) {
            open.remove(kind);
        }
        return address;
    }

    private void read(String address) throws IOException {
        long start = System.nanoTime();
        LoadConnection.Response response = connection.get(address);
        long middle = System.nanoTime();
        connection.get(address);
        Kind kind = kinds.computeIfAbsent(kind(address), key -> new Kind());
        kind.first.add((middle - start) / 1e6);
        kind.again.add((System.nanoTime() - middle) / 1e6);
        kind.bytes.add(response.bytes().length);
        statuses.merge(response.status(), 1, Integer::sum);
        Matcher links = LINK.matcher(response.body());
        while (links.find()) {
            add(links.group(1).replace("&amp;", "&"));
        }
    }

    /** A page, as HTML; files and data are left out. */
    private void add(String link) {
        String address =
                link.startsWith("/doc/") && !link.contains("?") && !link.matches(".*\\.[a-z]+") ? link + ".html" : link;
        boolean isPage = !address.matches("/(download|whence|id)/.*|/api/?.*\\.(?!html)[a-z]+.*|/api|/.*\\.[a-z]+")
                || address.endsWith(".html");
        if (isPage && seen.add(address)) {
            open.computeIfAbsent(kind(address), key -> new ArrayList<>()).add(address);
        }
    }

    /** The first step of a path; of things which kind. */
    private static String kind(String address) {
        String path = address.replaceAll("[?].*", "");
        if (path.matches("/doc/.*/claim/.*")) {
            return "/doc (claim)";
        }
        return path.startsWith("/doc") ? "/doc" : path.startsWith("/api/") ? "/api/….html" : path;
    }

    private void print() {
        System.out.println("| | pages | first asked, median ms | worst | asked again, median | largest, kB |");
        System.out.println("|---|---|---|---|---|---|");
        kinds.forEach((name, kind) -> System.out.printf(
                Locale.ROOT,
                "| `%s` | %d | %.0f | %.0f | %.1f | %d |%n",
                name,
                kind.first.size(),
                median(kind.first),
                Collections.max(kind.first),
                median(kind.again),
                Collections.max(kind.bytes) / 1000));
        System.out.println("Statuses: " + statuses);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
