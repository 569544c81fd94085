package org.whence.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.LanternCopy;
import org.whence.Thorough;

/**
 * An account whose every text carries markup and script, and one of whose IRIs is a script: harmless on the pages of
 * every kind that can be reached from the first (under -Pthorough on all), in every picture, and in what a request
 * itself brings along.
 */
class MarkupIT {
    private static final String MARKUP =
            " <script>pwn()</script>\\\\\"><img src=x onerror=pwn()></title></style><svg/onload=pwn()>{{7*7}}";

    private static final List<String> HARMFUL = List.of(
            "<script>pwn",
            "<img src=x",
            "<svg/onload",
            "href=\"javascript:",
            "href='javascript:",
            "src=\"javascript:",
            "</title></style>");

    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"]*)\"");
    private static final int MOST_OF_A_KIND = Thorough.of(6, 1_000);

    @TempDir
    Path temp;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private int pages;

    @Test
    void markupInAnAccountIsHarmlessOnEveryPage() throws Exception {
        LanternCopy lantern = new LanternCopy(temp);
        spoil(lantern);
        try (ServedProcess server = new ServedProcess(lantern, temp)) {
            crawl(server.address());
            for (String path : List.of(
                    "/nowhere%3Cscript%3Epwn()%3C/script%3E",
                    "/doc/lantern/%22%3E%3Cimg%20src=x%20onerror=pwn()%3E",
                    "/api/causes-of.html?effect=%3Cscript%3Epwn()%3C/script%3E",
                    "/api/%3Cscript%3Epwn()%3C/script%3E.html",
                    "/doc?iri=javascript:pwn()",
                    "/whence/sparql?query=%3Cscript%3Epwn()%3C/script%3E")) {
                look(server.address().resolve(path));
            }
        }
        assertThat(pages).as("pages and pictures looked at").isGreaterThan(50);
    }

    private static void spoil(LanternCopy lantern) throws IOException {
        try (Stream<Path> files = Files.list(lantern.account())) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".ttl")).toList()) {
                String text = Files.readString(file).replaceAll("(\\.?)\"@en", MARKUP + "$1\"@en");
                Files.writeString(
                        file,
                        text.replaceAll(
                                "a wh:CausalClaim ;",
                                "a wh:CausalClaim ; <http://purl.org/dc/terms/license> <javascript:pwn()> ,"
                                        + " <https://x.example/?a='%22%3E%3Cscript%3Epwn()> ;"));
            }
        }
    }

    private void crawl(URI start) throws Exception {
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        seen.add("/");
        while (!open.isEmpty()) {
            Matcher link = LINK.matcher(look(start.resolve(open.removeFirst())));
            while (link.find()) {
                String path = link.group(1)
                        .replace("&amp;", "&")
                        .replaceFirst("#.*", "")
                        .replace(" ", "%20");
                if (!path.startsWith("//")
                        && seen.add(path)
                        && kinds.merge(kind(path), 1, Integer::sum) <= MOST_OF_A_KIND) {
                    open.addLast(path);
                }
            }
        }
    }

    /** A path without query and last part, but with the ending of that. */
    private static String kind(String path) {
        return path.replaceFirst("\\?.*", "").replaceFirst("/[^/.]+(\\.[a-z]+)?$", "/*$1");
    }

    /** What stands there, if it is a page or a picture; nothing in it may do harm. */
    private String look(URI at) throws Exception {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(at).header("Accept", "text/html").build(), BodyHandlers.ofString());
        String type = response.headers().firstValue("Content-Type").orElse("");
        assertThat(response.statusCode()).as("%s", at).isLessThan(500);
        assertThat(response.headers().firstValue("X-Content-Type-Options"))
                .as("%s", at)
                .contains("nosniff");
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .as("%s", at)
                .isPresent();
        if (!type.startsWith("text/html") && !type.contains("svg") && !type.contains("xml")) {
            return "";
        }
        pages++;
        assertThat(response.body()).as("%s", at).doesNotContain(HARMFUL.toArray(String[]::new));
        return response.body();
    }
}
