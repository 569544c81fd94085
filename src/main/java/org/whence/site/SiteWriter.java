package org.whence.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.model.ExitCode;
import org.whence.model.Terms;
import org.whence.model.UserMessageException;
import org.whence.page.HtmlPages;
import org.whence.page.Mode;
import org.whence.page.NotFoundException;
import org.whence.page.PageRequest;
import org.whence.page.Scope;
import org.whence.page.Sheet;
import org.whence.page.Site;
import org.whence.store.Sha256;

/**
 * All pages that can be reached from the first one, as a folder of files that opens from disk and from any web host. The
 * same store gives the same bytes. Owns no page.
 */
public final class SiteWriter {
    /** An account that somebody wrote has fewer claims; each of more would be a file. */
    public static final int MOST_CLAIMS = 5_000;

    private static final int MOST_PAGES = 50_000;
    private static final int BROKEN_SHOWN = 10;
    private static final int PAGES_BETWEEN_NOTICES = 500;
    private static final String FOOT =
            "<p>This is a copy in files. Words in grey that look like links lead somewhere in the"
                    + " running program alone (<code>./whence serve</code>).</p>\n</footer>";

    private final Site site;
    private final HtmlPages pages;
    private final SiteFiles others;
    private final Consumer<String> talk;
    private final Map<SiteAddress, Optional<String>> files = new HashMap<>();
    private final Deque<FoundPage> open = new ArrayDeque<>();
    private final Map<String, String> digests = new TreeMap<>();
    private int written;
    private long bytes;

    /** A page that a link leads to. It is made to see whether there is one, so it is kept rather than made again. */
    private record FoundPage(SiteAddress address, String file, String html) {}

    private SiteWriter(Site site, Consumer<String> talk) {
        this.site = site;
        this.pages = HtmlPages.of(site);
        this.others = new SiteFiles(site, pages);
        this.talk = talk;
    }

    /**
     * Writes a site.
     *
     * @param folder its place: nothing, an empty folder, or an older site, which it replaces
     * @param talk told how far it is
     * @throws UserMessageException if the graph is too large, if the folder cannot be written, or if a link of a page
     *     leads nowhere; what was in the folder before then stands
     */
    public static SiteReport write(Site site, Path folder, Consumer<String> talk) {
        refuseTooLarge(site);
        try (SiteFolder target = new SiteFolder(folder)) {
            SiteReport report = new SiteWriter(site, talk).write(target);
            refuseBroken(target);
            target.publish();
            return report;
        }
    }

    private static void refuseTooLarge(Site site) {
        Scope all = site.across();
        long claims = site.store().isLarge()
                ? Long.MAX_VALUE
                : all.reading(() -> Iter.count(Iter.limit(
                        all.graph()
                                .find(Node.ANY, NodeFactory.createURI(Terms.TYPE), NodeFactory.createURI(Terms.CLAIM)),
                        MOST_CLAIMS + 1L)));
        if (claims > MOST_CLAIMS) {
            throw UserMessageException.badUse(
                    "This graph has more than %,d claims, and a site is a file for each and for".formatted(MOST_CLAIMS)
                            + " each thing that they speak of; ask it with whence serve instead.");
        }
    }

    private static void refuseBroken(SiteFolder target) {
        try {
            List<String> broken = LinkCheck.of(target.draft());
            if (!broken.isEmpty()) {
                throw new UserMessageException(
                        broken.size() + " links lead nowhere, so nothing was put in place: "
                                + broken.stream().limit(BROKEN_SHOWN).collect(Collectors.joining("; ")) + ".",
                        ExitCode.FINDINGS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SiteReport write(SiteFolder target) {
        file("/");
        // Some pages are reached by a form alone while the program runs.
        pages.byAddress().keySet().stream()
                .filter(address -> !address.endsWith("/") && !address.equals("/doc"))
                .forEach(this::file);
        while (!open.isEmpty()) {
            write(target, open.pop());
            if (written > MOST_PAGES) {
                throw UserMessageException.badUse("The site would have more than %,d pages.".formatted(MOST_PAGES));
            }
        }
        put(
                target,
                "SHA256SUMS",
                digests.entrySet().stream()
                        .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                        .collect(Collectors.joining())
                        .getBytes(StandardCharsets.UTF_8));
        put(
                target,
                SiteFolder.MARK,
                "{\"program\": \"Whence %s\", \"graphSha256\": \"%s\", \"pages\": %d}%n"
                        .formatted(
                                site.store().build().program(),
                                site.store().build().snapshotSha256(),
                                written)
                        .replace(System.lineSeparator(), "\n")
                        .getBytes(StandardCharsets.UTF_8));
        return new SiteReport(written, digests.size(), bytes);
    }

    private void write(SiteFolder target, FoundPage page) {
        PageLinks.of(page.html).forEach(link -> otherFile(target, link));
        String changed = withLinksFrom(page.file, page.html).replace("</footer>", FOOT);
        put(target, page.file, changed.getBytes(StandardCharsets.UTF_8));
        written++;
        if (written % PAGES_BETWEEN_NOTICES == 0) {
            talk.accept("%,d pages written, %,d known to come".formatted(written, open.size()));
        }
    }

    /** A page or a picture, its links leading from its own file to other files. */
    private String withLinksFrom(String file, String text) {
        return PageLinks.changed(text, link -> file(link).map(to -> relative(file, to) + fragment(link)));
    }

    private byte[] withLinksFrom(String file, byte[] picture) {
        return withLinksFrom(file, new String(picture, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** The file that a link leads to; empty if it leads to none. */
    private Optional<String> file(String link) {
        SiteAddress address = SiteAddress.of(link);
        if (!files.containsKey(address)) {
            Optional<String> html = address.isKept() ? html(address) : Optional.empty();
            files.put(address, html.map(text -> address.pageFile()));
            html.ifPresent(text -> open.add(new FoundPage(address, address.pageFile(), text)));
        }
        return files.get(address);
    }

    /** A page's own file is written when it is reached; other files at once, so that it is known whether they are. */
    private void otherFile(SiteFolder target, String link) {
        SiteAddress address = SiteAddress.of(link);
        if (!files.containsKey(address)) {
            others.at(address).ifPresent(content -> {
                String file = address.otherFile();
                put(target, file, file.endsWith(".svg") ? withLinksFrom(file, content) : content);
                files.put(address, Optional.of(file));
            });
        }
    }

    private Optional<String> html(SiteAddress address) {
        return pages.match(address.path()).flatMap(match -> {
            try {
                Sheet sheet = match.page().show(new PageRequest(match.rest(), address.values(), "", Mode.FILES));
                return sheet.status() == Sheet.OK
                        ? Optional.of(site.templates().html(sheet, Mode.FILES))
                        : Optional.empty();
            } catch (NotFoundException | UserMessageException e) {
                return Optional.empty();
            }
        });
    }

    private void put(SiteFolder target, String file, byte[] content) {
        target.write(file, content);
        digests.put(file, Sha256.of(content));
        bytes += content.length;
    }

    private static String fragment(String link) {
        return link.contains("#") ? link.substring(link.indexOf('#')) : "";
    }

    private static String relative(String from, String to) {
        Path folder = Path.of("/" + from).getParent();
        return folder.relativize(Path.of("/" + to)).toString().replace('\\', '/');
    }
}
