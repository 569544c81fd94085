package org.whence.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.ask.QuestionCatalog;
import org.whence.check.SourceText;
import org.whence.model.UserMessageException;
import org.whence.page.Site;
import org.whence.page.TestStore;
import org.whence.store.OpenStore;
import org.whence.store.Sha256;

/** The invented account as a folder of files. */
@Order(2)
class SiteWriterTest {
    private static final Path LANTERN = TestStore.ACCOUNTS.resolve("lantern");

    @TempDir
    static Path folder;

    private static Site site;
    private static SiteReport report;
    private static Path written;
    private static Path rewritten;

    /** Once into a place that is free, and from another build where a site is that has a file too many. */
    @BeforeAll
    static void write() throws IOException {
        written = folder.resolve("site");
        site = site("one");
        report = SiteWriter.write(site, written, any -> {});
        rewritten = Files.createDirectories(folder.resolve("older"));
        Files.writeString(rewritten.resolve(SiteFolder.MARK), "{}");
        Files.writeString(rewritten.resolve("left-over.html"), "");
        SiteWriter.write(site("two"), rewritten, any -> {});
    }

    /** Even a site that has the text at hand: files never show it. */
    private static Site site(String store) {
        return new Site(
                OpenStore.open(TestStore.build(folder.resolve(store), LANTERN)),
                QuestionCatalog.ofProgram(),
                Duration.ofSeconds(60),
                Optional.of(SourceText.read(LANTERN.resolve("source.txt"))));
    }

    @Test
    void anotherBuildOfTheSameFilesGivesTheSameBytes() throws IOException {
        assertThat(digests(rewritten)).hasSizeGreaterThan(150).isEqualTo(digests(written));
    }

    @Test
    void everyThingClaimAndQuestionHasItsFile() throws IOException {
        assertThat(written.resolve("index.html")).exists();
        assertThat(written.resolve("doc/lantern/factor/herring-failure.html"))
                .content()
                .contains("the failure of the herring", "href=\"../../../style.css\"");
        assertThat(written.resolve("doc/lantern/claim/p06-c03.html")).exists();
        assertThat(written.resolve("doc/lantern/claim/p06-c03.ttl")).exists();
        assertThat(written.resolve("api/root-causes.html")).exists();
        assertThat(written.resolve("api/root-causes.csv")).content().startsWith("list,root,");
        assertThat(written.resolve("read/line-6.html")).exists();
        assertThat(written.resolve("audit.html")).exists();
        assertThat(written.resolve("download/lantern.ttl")).content().contains("wh:claimText");
        assertThat(report.files()).isEqualTo(digests(written).size());
    }

    @Test
    void noPageHasALinkFromTheRootNorAForm() throws IOException {
        try (Stream<Path> files = Files.walk(written)) {
            assertThat(files.filter(file -> file.toString().endsWith(".html")))
                    .hasSize(report.pages())
                    .allSatisfy(page -> assertThat(page)
                            .content()
                            .doesNotContain("href=\"/", "src=\"/", "action=\"/", "xlink:href=\"/"));
        }
    }

    @Test
    void everyMapThatAPageOffersIsThereWithItsPictureWhoseLinksLeadToPages() throws IOException {
        Path page = written.resolve("doc/lantern/factor/dark-lamps/map-chains.html");
        assertThat(page).content().contains("href=\"map-chains.svg\" download", "href=\"../dark-lamps.html\"");
        assertThat(written.resolve("doc/lantern/factor/dark-lamps/map-2.html")).exists();
        for (String picture : List.of(
                "doc/lantern/factor/dark-lamps/map-chains.svg", "doc/lantern/factor/dark-lamps.svg", "api/why.svg")) {
            assertThat(written.resolve(picture))
                    .content()
                    .contains("<svg", ".html\"")
                    .doesNotContain("href=\"/");
        }
    }

    @Test
    void noSentenceOfTheSourceIsInAnyFile() throws IOException {
        List<String> sentences = Files.readAllLines(LANTERN.resolve("source.txt")).stream()
                .flatMap(line -> Arrays.stream(line.split("(?<=[.;:])\\s+")))
                .filter(sentence -> sentence.split(" ").length >= 6)
                .toList();
        assertThat(sentences).hasSizeGreaterThan(15);
        try (Stream<Path> files = Files.walk(written)) {
            assertThat(files.filter(Files::isRegularFile)).allSatisfy(file -> {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                assertThat(sentences).noneMatch(text::contains);
            });
        }
    }

    @Test
    void theChecksumsAreThoseOfTheFiles() throws IOException {
        List<String> lines = Files.readAllLines(written.resolve("SHA256SUMS"));
        assertThat(lines).hasSize(report.files() - 2);
        for (String line : lines) {
            assertThat(Sha256.of(written.resolve(line.substring(66)))).isEqualTo(line.substring(0, 64));
        }
    }

    @Test
    void anOlderSiteIsReplacedAndAnotherFolderIsNot() throws IOException {
        assertThat(rewritten.resolve("index.html")).exists();
        assertThat(rewritten.resolve("left-over.html")).doesNotExist();

        Path other = folder.resolve("other");
        Files.createDirectories(other);
        Files.writeString(other.resolve("letter.txt"), "Dear");
        assertThatThrownBy(() -> SiteWriter.write(site, other, any -> {}))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("holds no site of ours");
        assertThat(other.resolve("letter.txt")).content().isEqualTo("Dear");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains(".draft-"));
        }
    }

    @Test
    void aLinkThatLeadsNowhereIsFound() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("a.html"), "<a href=\"b.html#there\">x</a> <a href=\"c.html\">y</a>");
        Files.writeString(broken.resolve("b.html"), "<p id=\"there\"></p> <a href=\"a.html#gone\">z</a>");
        Files.writeString(broken.resolve("c.svg"), "<svg><a href=\"/doc/a\">x</a></svg>");
        assertThat(LinkCheck.of(broken)).containsExactly("a.html: c.html", "b.html: a.html#gone", "c.svg: /doc/a");
    }

    private static TreeMap<String, String> digests(Path site) throws IOException {
        TreeMap<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(site.relativize(file).toString(), Sha256.of(file));
            }
        }
        return digests;
    }
}
