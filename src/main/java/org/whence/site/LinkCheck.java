package org.whence.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a written folder back: every link from file to file leads to a file that is there, and to a place in it that is
 * there. Links to other hosts are not followed. Owns no repair.
 */
final class LinkCheck {
    private static final Pattern LINK = Pattern.compile("\\s(?:xlink:)?(?:href|src|action)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern ELSEWHERE = Pattern.compile("^[a-z][a-z+.-]*:.*", Pattern.DOTALL);

    private final Path folder;
    private final Map<Path, Set<String>> places = new HashMap<>();

    private LinkCheck(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** What is broken, each as “file: link”, sorted. */
    static List<String> of(Path folder) throws IOException {
        return new LinkCheck(folder).broken();
    }

    private List<String> broken() throws IOException {
        List<String> broken = new ArrayList<>();
        List<Path> pages;
        try (Stream<Path> files = Files.walk(folder)) {
            pages = files.filter(file -> file.toString().matches(".*\\.(html|svg)"))
                    .sorted()
                    .toList();
        }
        for (Path page : pages) {
            Matcher link = LINK.matcher(Files.readString(page, StandardCharsets.UTF_8));
            while (link.find()) {
                String to = link.group(1).replace("&amp;", "&");
                if (!ELSEWHERE.matcher(to).matches() && !isThere(page, to)) {
                    broken.add(folder.relativize(page) + ": " + to);
                }
            }
        }
        return broken.stream().distinct().sorted().toList();
    }

    private boolean isThere(Path page, String to) throws IOException {
        int hash = to.indexOf('#');
        String file = hash < 0 ? to : to.substring(0, hash);
        Path target = file.isEmpty() ? page : page.getParent().resolve(file).normalize();
        if (to.startsWith("/") || !target.startsWith(folder) || !Files.isRegularFile(target)) {
            return false;
        }
        return hash < 0 || hash == to.length() - 1 || placesIn(target).contains(to.substring(hash + 1));
    }

    private Set<String> placesIn(Path page) throws IOException {
        if (!places.containsKey(page)) {
            Set<String> found = new HashSet<>();
            Matcher id = ID.matcher(Files.readString(page, StandardCharsets.UTF_8));
            while (id.find()) {
                found.add(id.group(1).replace("&amp;", "&"));
            }
            places.put(page, found);
        }
        return places.get(page);
    }
}
