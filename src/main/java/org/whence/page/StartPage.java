package org.whence.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.ask.CannedQuestion;
import org.whence.model.Account;
import org.whence.model.Terms;

/** {@code /}: what this is, what it can be asked, and how to take it away. Owns no wording: that is the template's. */
final class StartPage implements HtmlPage {
    /** A large collection has thousands, and each has to be counted. */
    private static final int MOST_ACCOUNTS = 10;

    private final Site site;

    StartPage(Site site) {
        this.site = site;
    }

    /**
     * An account as the page shows it.
     *
     * @param definition what it is about
     * @param figures its size in words
     * @param outcomes what it sets out to explain, if it says so
     * @param path where it answers itself, as names do
     * @param files its graphs to download
     */
    record AccountCard(
            Link name,
            String key,
            String definition,
            List<String> figures,
            List<Link> outcomes,
            String path,
            List<Link> files) {}

    @Override
    public Sheet show(PageRequest request) {
        return new Sheet(
                "start",
                Map.of(
                        "server", request.server(),
                        "accounts",
                                site.accounts().stream()
                                        .limit(MOST_ACCOUNTS)
                                        .map(this::card)
                                        .toList(),
                        "moreAccounts", Math.max(0, site.accounts().size() - MOST_ACCOUNTS),
                        "questions",
                                site.questionList().stream()
                                        .map(StartPage::link)
                                        .toList(),
                        "documents",
                                site.documents().stream()
                                        .map(iri -> new Link(iri, Addresses.href(iri)))
                                        .toList(),
                        "example", FirstQuery.text(),
                        "prefixes", site.across().prefixes().namespaces(),
                        "fusekiUi", site.interfaceAddress(),
                        "build", site.store().build()));
    }

    private static Link link(CannedQuestion question) {
        return new Link(question.name(), "/api/" + question.name() + ".html", question.summary());
    }

    private AccountCard card(Account account) {
        Scope scope = site.scope(account);
        return scope.reading(() -> {
            Links links = new Links(scope);
            Node node = NodeFactory.createURI(account.iri());
            String definition = scope
                    .graph()
                    .find(node, NodeFactory.createURI(Terms.DEFINITION), Node.ANY)
                    .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                    .toList()
                    .stream()
                    .findFirst()
                    .orElse("");
            return new AccountCard(
                    links.to(node),
                    account.key(),
                    definition,
                    figures(scope),
                    Stream.of(account.outcome())
                            .filter(iri -> !iri.isEmpty())
                            .map(iri -> links.to(NodeFactory.createURI(iri)))
                            .toList(),
                    "/whence/" + Addresses.encoded(account.iri().substring(Addresses.BASE.length())),
                    files(account));
        });
    }

    private static List<String> figures(Scope scope) {
        return List.of(
                count(scope, Terms.CLAIM) + " claims",
                count(scope, Terms.FACTOR) + " factors",
                count(scope, Terms.ACTOR) + " actors",
                count(scope, Terms.PASSAGE) + " passages");
    }

    private static int count(Scope scope, String type) {
        return scope.graph()
                .find(Node.ANY, NodeFactory.createURI(Terms.TYPE), NodeFactory.createURI(type))
                .toList()
                .size();
    }

    private static List<Link> files(Account account) {
        return Stream.of(".ttl", ".jsonld", ".rdf", ".nt", "-all.trig", "-all.nq")
                .map(ending -> account.key() + ending)
                .map(file -> new Link(file, "/download/" + file))
                .toList();
    }
}
