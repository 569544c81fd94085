package org.whence.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.model.Account;
import org.whence.model.Terms;
import org.whence.store.BuildInfo;
import org.whence.store.GraphNames;

/**
 * {@code /about}: what this is and what it does not say, how to cite it, whose it is, and which files and which build
 * it was made from. Owns no rule of honesty: those are the template's words.
 */
final class AboutPage implements HtmlPage {
    private final Site site;
    private final Map<String, AccountCard> cards = new ConcurrentHashMap<>();

    AboutPage(Site site) {
        this.site = site;
    }

    /**
     * An account, as it is cited.
     *
     * @param name it, with a link to its page
     * @param iri by which it is cited
     * @param creator who encoded it; empty where it does not say
     * @param created when; empty where it does not say
     * @param licence where its licence is
     * @param sources what it encodes
     * @param figures its size, in words
     * @param notesNotAtHand how many of its notes are known by their number alone
     * @param dump where it is downloaded
     */
    record AccountCard(
            Link name,
            String iri,
            String creator,
            String created,
            Link licence,
            List<Source> sources,
            List<String> figures,
            long notesNotAtHand,
            Link dump) {}

    /**
     * A source.
     *
     * @param digest the SHA-256 of the file that was encoded; empty where the account does not say
     */
    record Source(Link name, String definition, String digest) {}

    /** One graph of the build. */
    record GraphLine(Link name, String iri, long triples) {}

    @Override
    public Sheet show(PageRequest request) {
        BuildInfo build = site.store().build();
        Scope all = site.everything();
        Map<String, Object> holes = new HashMap<>();
        holes.put("title", "About");
        holes.put("formats", List.of());
        holes.put(
                "accounts",
                site.accounts().stream()
                        .limit(MOST_ACCOUNTS)
                        .map(account -> cards.computeIfAbsent(account.key(), key -> card(account)))
                        .toList());
        holes.put("moreAccounts", Math.max(0, site.accounts().size() - MOST_ACCOUNTS));
        holes.put("program", build.program());
        // Two builds of the same files differ in these two alone, and a folder of files is to be the same for both.
        holes.put("buildId", request.mode().isLive() ? build.id() : "");
        holes.put("buildTime", request.mode().isLive() ? build.time() : "");
        holes.put("digest", build.snapshotSha256());
        holes.put("inputs", build.inputs());
        holes.put("triples", build.quads());
        holes.put("graphs", all.reading(() -> graphs(all, build)));
        return new Sheet("about", holes);
    }

    private static final int MOST_ACCOUNTS = 20;
    private static final int MOST_GRAPHS = 60;

    /** What was derived from an account has no page of its own, so that its name leads to the account's. */
    private static List<GraphLine> graphs(Scope all, BuildInfo build) {
        Map<String, String> derived = all.accounts().stream()
                .collect(Collectors.toMap(account -> GraphNames.derived(account.iri()), Account::iri));
        return build.graphs().entrySet().stream()
                .limit(MOST_GRAPHS)
                .map(graph -> new GraphLine(
                        new Link(
                                all.names().of(NodeFactory.createURI(graph.getKey())),
                                Addresses.href(derived.getOrDefault(graph.getKey(), graph.getKey()))),
                        graph.getKey(),
                        graph.getValue()))
                .toList();
    }

    private AccountCard card(Account account) {
        Scope scope = site.scope(account);
        return scope.reading(() -> {
            Said said = new Said(scope.graph());
            Links links = new Links(scope);
            Node node = NodeFactory.createURI(account.iri());
            return new AccountCard(
                    links.to(node),
                    account.iri(),
                    said.text(node, Terms.DCT + "creator"),
                    said.text(node, Terms.DCT + "created"),
                    said.value(node, Terms.DCT + "license")
                            .map(licence -> new Link(licenceName(licence), licence.isURI() ? licence.getURI() : ""))
                            .orElse(new Link("", "")),
                    said.values(node, Terms.ENCODES).stream()
                            .map(source -> new Source(
                                    links.to(source),
                                    said.text(source, Terms.DEFINITION),
                                    said.text(source, Terms.SHA256)))
                            .toList(),
                    figures(scope),
                    Iter.count(scope.graph()
                            .find(
                                    Node.ANY,
                                    NodeFactory.createURI(Terms.RESOLVED),
                                    NodeFactory.createLiteralDT(
                                            "false", org.apache.jena.datatypes.xsd.XSDDatatype.XSDboolean))),
                    new Link(account.key() + ".ttl", "/download/" + account.key() + ".ttl"));
        });
    }

    static String licenceName(Node licence) {
        String text = licence.toString();
        return text.contains("creativecommons.org/licenses/by/4.0") ? "CC BY 4.0" : text;
    }

    private static List<String> figures(Scope scope) {
        return Stream.of(
                        figure(scope, Terms.CLAIM, "claim"),
                        figure(scope, Terms.FACTOR, "factor"),
                        figure(scope, Terms.ACTOR, "actor"),
                        figure(scope, Terms.PASSAGE, "passage"),
                        figure(scope, Terms.CITATION, "note"))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static String figure(Scope scope, String type, String word) {
        long count = HeldThings.count(scope, type);
        return count == 0 ? "" : "%,d %s%s".formatted(count, word, count == 1 ? "" : "s");
    }
}
