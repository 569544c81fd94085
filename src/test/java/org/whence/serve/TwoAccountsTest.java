package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.page.Addresses;
import org.whence.page.TestStore;

/** A server of two accounts, which nobody mixes unasked. */
class TwoAccountsTest {
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
            claim:c2 a wh:CausalClaim ; wh:claimText "The stopping hurt the revolution."@en ;
                wh:claimedBy actor:miller ; wh:cause factor:stop ; wh:relation wh:weakened ;
                wh:effect <https://w3id.org/whence/degeneration#degeneration> ; wh:stance wh:asserts ;
                wh:modality wh:actual ; wh:explicitness wh:stated ; wh:statedIn passage:p01 .
            claim:c1 a wh:CausalClaim ; wh:claimText "The drought stopped the mill."@en ; wh:claimedBy actor:miller ;
                wh:cause factor:drought ; wh:relation wh:caused ; wh:effect factor:stop ; wh:stance wh:asserts ;
                wh:modality wh:actual ; wh:explicitness wh:stated ; wh:statedIn passage:p01 .
            """;

    @TempDir
    static Path folder;

    private static Path store;
    private static WhenceServer server;

    @BeforeAll
    static void start() throws Exception {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("mill"));
        Files.writeString(data.resolve("mill/account.ttl"), MILL);
        Files.createDirectories(data.resolve("lantern"));
        try (Stream<Path> files = Files.list(TestStore.ACCOUNTS.resolve("lantern"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".ttl")).toList()) {
                Files.copy(file, data.resolve("lantern").resolve(file.getFileName()));
            }
        }
        store = TestStore.build(folder.resolve("store"), data);
        server = WhenceServer.start(new ServeOptions(store, 0, Optional.empty(), Duration.ofSeconds(20)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aQuestionWithoutAnAccountListsThem() {
        HttpResponse<String> response = get("/api/root-causes.csv");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("account=KEY (lantern, mill)", "across-accounts=true");
    }

    @Test
    void itsPageOffersTheAccountsToChooseFrom() {
        HttpResponse<String> response = get("/api/causes-of.html");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains(
                        "<option value=\"lantern\">",
                        "<option value=\"mill\">",
                        "There are several accounts: name one of them, or ask all together.");
        assertThat(get("/api/causes-of.html?account=mill").body())
                .contains("<option value=\"mill\" selected>", "the drought")
                .doesNotContain("herring");
    }

    @Test
    void oneAccountSeesNothingOfTheOther() {
        assertThat(get("/api/causes-of.csv?account=mill").body())
                .contains("the drought")
                .doesNotContain("lantern");
        assertThat(get("/doc/mill/factor/stop.ttl").body()).doesNotContain("lantern");
        assertThat(get("/download/mill-all.nq").body())
                .contains("id/mill/derived")
                .doesNotContain("lantern");
    }

    @Test
    void acrossAccountsBothAreSeen() {
        assertThat(get("/api/voices.csv?across-accounts=true").body()).contains("the miller", "the chronicler");
    }

    @Test
    void theEndpointSeesBoth() {
        assertThat(get("/whence/sparql?output=csv&query="
                                + Addresses.encodedParameter(
                                        "SELECT DISTINCT ?a { ?a a" + " <https://w3id.org/whence/ontology#Account> }"))
                        .body())
                .contains("id/lantern", "id/mill");
    }

    @Test
    void theStartPageShowsBoth() {
        assertThat(get("/").body()).contains("The stopping of the mill", "The fading of the Lamp Guild");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lantern", "mill"})
    void theStartPageCountsAsTheStatisticsDo(String key) {
        String statistics = get("/api/statistics.csv?account=" + key).body();
        Matcher card = Pattern.compile(
                        "/doc/" + key + "\">[^§]*?(\\d+) claims · (\\d+) factors · (\\d+) actors · (\\d+) passages")
                .matcher(get("/").body());
        assertThat(card.find()).isTrue();
        assertThat(statistics)
                .contains(
                        "claims," + card.group(1) + "\r\n",
                        "factors," + card.group(2) + "\r\n",
                        "actors," + card.group(3) + "\r\n",
                        "passages of the source," + card.group(4) + "\r\n");
    }

    /** The mill's own two factors, and the outcome of another account's domain, which it speaks of. */
    @Test
    void whatASharedVocabularyDescribesCountsWhereAnAccountSpeaksOfIt() {
        assertThat(get("/").body()).contains("2 claims · 3 factors");
        assertThat(get("/api/factors.csv?account=mill").body()).hasLineCount(4).contains("degeneration#degeneration");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "without=https://w3id.org/whence/id/lantern/factor/hunger",
                "without=hunger",
                "deny=https://w3id.org/whence/id/lantern/claim/p06-c02",
                "deny=lantern-claim:p06-c02"
            })
    void aWhatIfSupposesNothingOfAnotherAccount(String supposed) {
        HttpResponse<String> refused = get("/api/whatif.json?account=mill&" + supposed);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains(supposed.substring(0, supposed.indexOf('=')));
        assertThat(get("/api/whatif.json?account=mill&without=the%20drought").body())
                .doesNotContain("lantern");
    }

    private static HttpResponse<String> get(String path) {
        return TestServer.send(
                HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
                        .build());
    }
}
