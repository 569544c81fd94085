package org.whence.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.ask.CannedQuestion;
import org.whence.draw.SvgMap;
import org.whence.model.Account;
import org.whence.model.Terms;

/** {@code /}: what this is, what it can be asked, and how to take it away. Owns no wording: that is the template's. */
final class StartPage implements HtmlPage {
    /** Of many accounts the largest are named. */
    private static final int MOST_NAMED = 20;

    private final Site site;
    private final Overviews overviews;

    StartPage(Site site, Overviews overviews) {
        this.site = site;
        this.overviews = overviews;
    }

    /**
     * An account as the page shows it.
     *
     * @param definition what it is about
     * @param figures its size in words
     * @param outcomes what it sets out to explain, if it says so
     * @param path where it answers itself, as names do
     * @param files its graphs to download
     * @param figure its main causes in one picture; null where no cause is claimed
     * @param groups the same causes, sorted
     * @param stories questions to begin with, each with an example of its own
     */
    record AccountCard(
            Link name,
            String key,
            String definition,
            List<String> figures,
            List<Link> outcomes,
            String path,
            List<Link> files,
            Figure figure,
            List<Overview.Group> groups,
            List<Link> stories) {}

    @Override
    public Sheet show(PageRequest request) {
        return site.everything()
                .reading(() -> new Sheet(
                        "start",
                        Map.of(
                                "server", request.server(),
                                "accounts",
                                        site.hasManyAccounts()
                                                ? List.of(card())
                                                : site.accounts().stream()
                                                        .map(this::card)
                                                        .toList(),
                                "largest", site.hasManyAccounts() ? largest() : List.of(),
                                "questions",
                                        site.questionList().stream()
                                                .map(StartPage::link)
                                                .toList(),
                                "documents",
                                        site.documents().stream()
                                                .map(iri -> new Link(
                                                        site.everything()
                                                                .names()
                                                                .of(NodeFactory.createURI(iri)),
                                                        Addresses.href(iri)))
                                                .toList(),
                                "fusekiUi", site.interfaceAddress(),
                                "build", site.store().build())));
    }

    private static Link link(CannedQuestion question) {
        return new Link(question.name(), "/api/" + question.name() + ".html", question.summary());
    }

    /** Many accounts together, as one: of each alone nobody would read. */
    private AccountCard card() {
        Scope scope = site.across();
        String name = "%,d accounts together".formatted(site.accounts().size());
        return scope.reading(() -> new AccountCard(
                new Link(name, ""),
                "",
                "A collection: what each of them claims, side by side. A page that names no account asks all of them.",
                List.of(
                        "%,d claims".formatted(site.causalIndex().claims().count()),
                        "%,d factors".formatted(site.causalIndex().factorCount()),
                        "%,d voices".formatted(site.causalIndex().voices().size())),
                List.of(),
                "/whence/" + Addresses.encoded(site.accounts().get(0).iri().substring(Addresses.BASE.length())),
                List.of(),
                figure(scope, "collection", ""),
                overviews.of(scope).groups(),
                new Stories(site, Optional.empty(), overviews.of(scope)).links()));
    }

    /** Those with most statements. */
    private List<Link> largest() {
        Map<String, Long> sizes = site.store().build().graphs();
        return site.accounts().stream()
                .sorted(Comparator.comparing((Account account) -> -sizes.getOrDefault(account.iri(), 0L)))
                .limit(MOST_NAMED)
                .map(account -> new Link(
                        account.label(),
                        Addresses.href(account.iri()),
                        "%,d statements".formatted(sizes.getOrDefault(account.iri(), 0L))))
                .toList();
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
                    files(account),
                    figure(scope, account.key(), site.accounts().size() > 1 ? "?account=" + account.key() : ""),
                    overviews.of(account).groups(),
                    new Stories(site, Optional.of(account), overviews.of(account)).links());
        });
    }

    /**
     * The picture of a scope.
     *
     * @param name of which its id is made
     * @param parameter what an address says of the scope
     */
    private Figure figure(Scope scope, String name, String parameter) {
        return overviews
                .of(scope)
                .picture()
                .map(placed -> Figure.of(
                        placed,
                        "map-" + name.replaceAll("[^A-Za-z0-9]", "-"),
                        chosenBy(scope),
                        "/start.svg" + parameter,
                        List.of(
                                new Link("all that is claimed to have led there", "/why" + parameter),
                                new Link("what lies at the root", "/roots" + parameter))))
                .orElse(null);
    }

    private static String chosenBy(Scope scope) {
        boolean isSaid =
                scope.accounts().stream().anyMatch(account -> !account.outcome().isEmpty());
        return "Chosen by how the map of claims is made: what is claimed to have led to "
                + (isSaid
                        ? "the outcome or to one of its sides"
                        : "the factor that most claims lead to, since no account here says what it sets out to"
                                + " explain")
                + ", what a voice stresses first, then what more claims are about; of each one claim. Being claimed"
                + " often is not being strong.";
    }

    /**
     * The picture of the account that is asked for, as a file of its own; where none is, of the first, or of all
     * together if the page shows them so.
     */
    Optional<String> picture(PageRequest request) {
        Optional<String> key = request.value("account");
        if (key.isEmpty() && site.hasManyAccounts()) {
            return overviews.of(site.across()).picture().map(SvgMap::document);
        }
        return key.map(site::account)
                .orElseGet(() -> site.accounts().stream().findFirst())
                .flatMap(account -> overviews.of(account).picture())
                .map(SvgMap::document);
    }

    private static List<String> figures(Scope scope) {
        return List.of(
                HeldThings.count(scope, Terms.CLAIM) + " claims",
                HeldThings.count(scope, Terms.FACTOR) + " factors",
                HeldThings.count(scope, Terms.ACTOR) + " actors",
                HeldThings.count(scope, Terms.PASSAGE) + " passages");
    }

    private static List<Link> files(Account account) {
        return Stream.of(".ttl", ".jsonld", ".rdf", ".nt", "-all.trig", "-all.nq")
                .map(ending -> account.key() + ending)
                .map(file -> new Link(file, "/download/" + file))
                .toList();
    }
}
