package org.whence.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.whence.TemporaryFolders;
import org.whence.ask.QuestionCatalog;
import org.whence.check.SourceText;
import org.whence.store.OpenStore;

/** The pages of the invented account, alone or beside a second one, made without a server. */
final class TestPages {
    static final Path LANTERN = TestStore.ACCOUNTS.resolve("lantern");

    /** A second account, of two claims in one line, with nothing to ask of it. */
    private static final String MILL = """
            @prefix factor: <https://w3id.org/whence/id/mill/factor/> .
            @prefix claim: <https://w3id.org/whence/id/mill/claim/> .
            @prefix actor: <https://w3id.org/whence/id/mill/actor/> .
            @prefix passage: <https://w3id.org/whence/id/mill/passage/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix wh: <https://w3id.org/whence/ontology#> .
            <https://w3id.org/whence/id/mill> a wh:Account ; skos:prefLabel "The stopping of the mill"@en ;
                wh:outcome factor:stop .
            factor:stop a wh:Event ; skos:prefLabel "the stopping of the mill"@en .
            factor:drought a wh:Event ; skos:prefLabel "the drought"@en .
            actor:miller a wh:Person ; skos:prefLabel "the miller"@en .
            passage:p01 a wh:Passage ; wh:paragraph 1 .
            claim:c1 a wh:CausalClaim ; wh:claimText "The drought stopped the mill."@en ; wh:claimedBy actor:miller ;
                wh:cause factor:drought ; wh:relation wh:caused ; wh:effect factor:stop ; wh:stance wh:asserts ;
                wh:modality wh:actual ; wh:explicitness wh:stated ; wh:statedIn passage:p01 .
            """;

    private static TestPages lantern;
    private static TestPages collection;
    private static TestPages both;
    private static TestPages degeneration;

    private final Site site;
    private final HtmlPages pages;

    private TestPages(Site site) {
        this.site = site;
        this.pages = HtmlPages.of(site);
    }

    /** The invented account alone, without its source's text. */
    static synchronized TestPages lantern() {
        if (lantern == null) {
            lantern = of(TestStore.build(temporary().resolve("store"), LANTERN), Optional.empty());
        }
        return lantern;
    }

    /** The account that the program comes with. */
    static synchronized TestPages degeneration() {
        if (degeneration == null) {
            degeneration =
                    of(TestStore.build(temporary().resolve("store"), Path.of("data/degeneration")), Optional.empty());
        }
        return degeneration;
    }

    /** Claims as a machine makes them, of so many accounts that nobody chooses among them; loaded, not built. */
    static synchronized TestPages collection() {
        if (collection == null) {
            collection = of(TestStore.load(temporary(), 6_000, 40), Optional.empty());
        }
        return collection;
    }

    /** One account of a single file. */
    static TestPages ofTurtle(String key, String turtle) {
        Path data = temporary();
        try {
            Files.createDirectories(data.resolve(key));
            Files.writeString(data.resolve(key).resolve("account.ttl"), turtle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(TestStore.build(temporary().resolve("store"), data.resolve(key)), Optional.empty());
    }

    /** What a reader reads of a page: no markup, no picture, blanks run together. */
    static String text(String html) {
        return html.replaceAll("(?s)<svg.*?</svg>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .replace(" .", ".")
                .replace(" ,", ",");
    }

    /** Two accounts. */
    static synchronized TestPages both() {
        if (both == null) {
            Path data = temporary();
            try {
                Files.createDirectories(data.resolve("mill"));
                Files.writeString(data.resolve("mill/account.ttl"), MILL);
                Files.createDirectories(data.resolve("lantern"));
                try (Stream<Path> files = Files.list(LANTERN)) {
                    for (Path file : files.filter(file -> file.toString().endsWith(".ttl"))
                            .toList()) {
                        Files.copy(file, data.resolve("lantern").resolve(file.getFileName()));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            both = of(TestStore.build(temporary().resolve("store"), data), Optional.empty());
        }
        return both;
    }

    /** The invented account alone, with a text at hand. */
    static TestPages withSource(Path file) {
        return new TestPages(new Site(
                lantern().site.store(), QuestionCatalog.ofProgram(), TIMEOUT, Optional.of(SourceText.read(file))));
    }

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private static TestPages of(Path store, Optional<SourceText> source) {
        return new TestPages(new Site(OpenStore.open(store), QuestionCatalog.ofProgram(), TIMEOUT, source));
    }

    Site site() {
        return site;
    }

    /** The page at an address, as the program shows it to this machine. */
    String html(String address) {
        return html(address, Mode.LIVE_LOOPBACK);
    }

    String html(String address, Mode mode) {
        return site.templates().html(sheet(address, mode), mode);
    }

    Sheet sheet(String address, Mode mode) {
        int mark = address.indexOf('?');
        String path = mark < 0 ? address : address.substring(0, mark);
        HtmlPages.Match match = pages.match(path).orElseThrow(() -> new AssertionError("no page at " + path));
        return match.page()
                .show(new PageRequest(
                        match.rest(), mark < 0 ? Map.of() : values(address.substring(mark + 1)), "http://test", mode));
    }

    static Map<String, List<String>> values(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            values.computeIfAbsent(pair.substring(0, equals), any -> new ArrayList<>())
                    .add(URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return values;
    }

    static Path temporary() {
        try {
            Path folder = TemporaryFolders.make("whence-pages");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // A temporary folder that stays does no harm.
        }
    }
}
