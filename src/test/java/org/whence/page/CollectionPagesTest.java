package org.whence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.causal.CausalIndex;
import org.whence.causal.ClaimFilter;
import org.whence.causal.Deadline;
import org.whence.causal.DegreeFinder;
import org.whence.causal.RobustnessFinder;

/** Pages over a collection of many accounts that machines made: bounded, and no choice among what nobody knows. */
class CollectionPagesTest {
    private static final TestPages PAGES = TestPages.collection();
    private static final int MOST_BYTES = 150_000;
    private static final Pattern WAY = Pattern.compile("<li><a href=\"(/(?:trace|why|roots|robustness)\\?[^\"]*)\"");

    static Stream<String> everyPage() {
        String account = PAGES.site().accounts().get(0).key();
        return Stream.concat(
                Stream.of("/", "/search", "/timeline", "/disagree", "/audit", "/read", "/query", "/ontology", "/about"),
                Stream.of("/trace", "/what-if", "/why", "/roots", "/loops", "/robustness", "/audit", "/read")
                        .flatMap(page -> Stream.of(page, page + "?account=" + account)));
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void everyPageIsSmall(String address) {
        assertThat(PAGES.html(address).length()).as(address).isLessThan(MOST_BYTES);
    }

    @Test
    void everyFormOfAQuestionIsSmallAndSuggestsNamesInsteadOfListingThem() {
        for (var question : PAGES.site().questionList()) {
            String html = PAGES.html("/api/" + question.name() + ".html");
            assertThat(html.length()).as(question.name()).isLessThan(MOST_BYTES);
            assertThat(html).doesNotContain("<option value=\"collection-");
        }
        assertThat(PAGES.html("/api/causes-of.html"))
                .contains("data-suggest=\"https://w3id.org/whence/ontology#Factor\"")
                .contains("All accounts together");
    }

    @Test
    void questionsOfOneAccountTellOfClaimsThatMachinesGatheredByTheNamesThatOtherAccountsGive() {
        CausalIndex index = PAGES.site().causalIndex();
        int claim = IntStream.range(0, index.claimCount())
                .filter(number -> index.claimAt(number).key().contains("/collection-0/"))
                .findFirst()
                .orElseThrow();
        String ends = "?account=collection-0&cause=" + index.factorKey(index.causesOf(claim)[0]) + "&effect="
                + index.claimAt(claim).effect();
        String cell = PAGES.html("/api/positions-on-link.html" + ends);
        assertThat(TestPages.text(cell))
                .contains("the makers of collection 0")
                .contains(name(index.claimAt(claim).key()));
        String causes = PAGES.html("/api/causes-of.html?account=collection-0&effect="
                + index.claimAt(claim).effect());
        assertThat(causes)
                .contains("href=\"/doc/collection-0/claim/")
                .doesNotContain(">https://w3id.org/whence/id/concept/");
        assertThat(TestPages.text(PAGES.html("/api/voices.html?account=collection-0")))
                .contains("the makers of collection 0");
    }

    private static String name(String iri) {
        Scope all = PAGES.site().across();
        return all.reading(() -> all.names().of(NodeFactory.createURI(iri)));
    }

    @Test
    void whoHasAskedNothingYetIsToldWhatToDoAndOfNoFault() {
        assertThat(PAGES.html("/api/causes-of.html"))
                .contains("There are several accounts: name one of them, or ask all together.")
                .doesNotContain("class=\"fault\"");
        assertThat(PAGES.html("/api/causes-of.html?effect=nothing")).contains("class=\"fault\"");
    }

    @Test
    void accountTellsHowManyClaimsItHasAndShowsWhatTheyAreMostAbout() {
        String html = PAGES.html("/doc/collection-0");
        assertThat(TestPages.text(html))
                .containsPattern("[0-9]+ claims that one thing bore on another")
                .contains("What it claims most about", "Being claimed often is not being strong.");
        assertThat(html).contains("<svg ", "href=\"/why?account=collection-0\"");
    }

    @Test
    void startPageTellsOfAllAccountsTogetherAndNamesTheLargest() {
        String html = PAGES.html("/");
        assertThat(TestPages.text(html))
                .contains("40 accounts together", "6,000 claims", "The largest accounts", "Collection 0");
        assertThat(html).contains("<svg");
        assertThat(Pattern.compile("/doc/collection-[0-9]+\"")
                        .matcher(html)
                        .results()
                        .count())
                .isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trace", "/why", "/roots"})
    void pageThatNamesNoAccountAsksAllAndSaysSo(String address) {
        String html = PAGES.html(address);
        assertThat(TestPages.text(html)).contains("An example from the account");
        assertThat(html).contains("across-accounts=true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trace", "/why", "/roots"})
    void accountWithoutAnOutcomeIsAskedAboutWhatMostOfItsClaimsLeadTo(String address) {
        String text = TestPages.text(PAGES.html(address + "?account=collection-0"));
        assertThat(text)
                .contains("An example from the account")
                .contains("Collection 0")
                .contains("Take it away");
    }

    @Test
    void beginningWithoutAnEndIsAnsweredWithAReasonAndWaysOn() {
        String from = PAGES.site().causalIndex().factorKey(1);
        Sheet sheet = PAGES.sheet("/trace?account=collection-0&from=" + from, Mode.LIVE_LOOPBACK);
        assertThat(sheet.status()).isEqualTo(Sheet.BAD_REQUEST);
        assertThat(sheet.holes().get("fault").toString()).contains("names no outcome");
        assertThat(ways(PAGES.site().templates().html(sheet, Mode.LIVE_LOOPBACK)))
                .isNotEmpty()
                .allSatisfy(way -> assertThat(way).contains("from=").contains("to="));
    }

    @Test
    void everyWayOnLeadsToAnAnswer() {
        List<String> ways = ways(PAGES.html("/robustness?account=collection-3"));
        assertThat(ways).isNotEmpty();
        assertThat(PAGES.sheet(ways.get(0).replace("&amp;", "&"), Mode.LIVE_LOOPBACK)
                        .status())
                .isEqualTo(Sheet.OK);
    }

    @Test
    void aPictureThatCannotBeDrawnIsNotOfferedAsAFile() {
        Matcher example = Pattern.compile("/api/why.json(\\?of=[^\"]*)\"").matcher(PAGES.html("/why"));
        assertThat(example.find()).isTrue();
        String large = PAGES.html("/why" + example.group(1).replace("&amp;", "&") + "&max=3");
        assertThat(large)
                .contains("files ending in .dot and .graphml below have it", "/api/why.dot?")
                .doesNotContain("/api/why.svg?");
        assertThat(PAGES.html("/why?account=collection-30")).contains("/api/why.svg?", "/api/why.dot?");
    }

    @Test
    void ofHundredsOfChainsThePageShowsFifty() {
        String html = PAGES.html("/trace?across-accounts=true&chains=all&from=" + hub(1) + "&to=" + hub(0));
        assertThat(html.split("<section class=\"chain", -1)).hasSize(50 + 1);
        assertThat(TestPages.text(html)).containsPattern("The first 50 of [0-9]+ chains");
    }

    private static String hub(int rank) {
        CausalIndex index = PAGES.site().causalIndex();
        DegreeFinder degrees = new DegreeFinder(index);
        return index.factorKey(IntStream.range(0, index.factorCount())
                .boxed()
                .sorted(Comparator.comparingLong((Integer factor) -> -degrees.degree(factor)))
                .skip(rank)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void robustnessBetweenWhatMostClaimsNameIsToldInPartWithItsWholeNumbers() {
        CausalIndex index = PAGES.site().causalIndex();
        DegreeFinder degrees = new DegreeFinder(index);
        List<Integer> hubs = IntStream.range(0, index.factorCount())
                .boxed()
                .sorted(Comparator.comparingLong((Integer factor) -> -degrees.degree(factor)))
                .limit(2)
                .toList();
        String html = PAGES.html("/robustness?across-accounts=true&from=" + index.factorKey(hubs.get(1)) + "&to="
                + index.factorKey(hubs.get(0)));
        int least = new RobustnessFinder(ClaimFilter.standard().over(index), Deadline.none())
                .find(hubs.get(1), hubs.get(0))
                .claimCut()
                .orElseThrow()
                .size();
        assertThat(least).isGreaterThan(30);
        assertThat(TestPages.text(html))
                .contains("At least " + least + " claims must fall")
                .contains("The first 30 of " + least + " claims")
                .contains("The shortest 30 of " + least + " chains");
        assertThat(html.length()).isLessThan(MOST_BYTES);
    }

    @Test
    void whatHundredsOfClaimsNameIsDescribedInPartAndSaysSo() {
        Things things = new Things(PAGES.site());
        CausalIndex index = PAGES.site().causalIndex();
        DegreeFinder degrees = new DegreeFinder(index);
        String hub = index.factorKey(IntStream.range(0, index.factorCount())
                .boxed()
                .max(Comparator.comparingLong(factor -> degrees.degree(factor.intValue())))
                .orElseThrow());
        Description some = things.description(things.of(hub).orElseThrow());
        assertThat(some.incoming()).hasSize(Things.MOST);
        assertThat(things.isCut(some)).isTrue();
        Description all = things.description(things.at("collection-39/voice").orElseThrow());
        assertThat(all.statements().count()).isPositive().isLessThan(Things.MOST);
        assertThat(things.isCut(all)).isFalse();
    }

    @Test
    void claimsOfAllAccountsAreAllClaims() {
        CausalIndex index = PAGES.site().causalIndex();
        assertThat(PAGES.site().accounts().stream()
                        .mapToLong(account -> index.claimCountOf(account.iri()))
                        .sum())
                .isEqualTo(6_000);
        assertThat(index.claimCountOf("nobody")).isZero();
    }

    @Test
    void accountIsFoundByItsNameToo() {
        assertThat(PAGES.site().account("collection 7")).isEqualTo(PAGES.site().account("collection-7"));
        assertThat(PAGES.site().account("collection 7000")).isEmpty();
    }

    private static List<String> ways(String html) {
        Matcher matcher = WAY.matcher(html);
        return matcher.results().map(found -> found.group(1)).toList();
    }
}
