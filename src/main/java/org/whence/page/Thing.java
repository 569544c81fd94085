package org.whence.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.whence.model.Account;
import org.whence.model.Terms;

/**
 * One thing that has a page, with whatever the page needs to read of it. Made for one request, inside its reading of
 * the data. Owns no choice of what is shown.
 *
 * @param site it belongs to
 * @param scope where it is known
 * @param node the thing
 */
record Thing(Site site, Scope scope, Node node) {
    String iri() {
        return node.getURI();
    }

    Facts facts() {
        return new Facts(scope.graph());
    }

    ClaimLines claims() {
        return new ClaimLines(scope);
    }

    Links links() {
        return new Links(scope);
    }

    String label() {
        return scope.names().of(node);
    }

    /** Its name with a prefix, by which it can be asked for. */
    String shortName() {
        String name = scope.prefixes().shorten(iri());
        return name.startsWith("<") ? iri() : name;
    }

    /** The account that it is known in, if that is one. */
    Optional<Account> account() {
        return scope.accounts().size() == 1 ? Optional.of(scope.accounts().get(0)) : Optional.empty();
    }

    /** A question about it; nothing where this site has no page that answers it. */
    Optional<Link> question(String words, String address) {
        return site.hasPage(address) ? Optional.of(new Link(words, asking(address))) : Optional.empty();
    }

    /** An address that asks something of its account: the account is named where there are others too. */
    String asking(String address) {
        if (site.accounts().size() < 2) {
            return address;
        }
        String where = account().map(account -> "account=" + account.key()).orElse("across-accounts=true");
        return address + (address.contains("?") ? "&" : "?") + where;
    }

    /** What every page of a thing shows, by the names of the holes. */
    Map<String, Object> holes() {
        Map<String, Object> holes = new HashMap<>();
        holes.put("title", label());
        holes.put("shortName", shortName());
        holes.put("iri", iri());
        holes.put("account", account().map(account -> plain(account.iri())).orElse(null));
        holes.put("types", new KindNames(this).links());
        holes.put("definition", facts().text(node, Terms.DEFINITION).orElse(""));
        holes.put(
                "alsoCalled",
                facts().objects(node, Terms.ALT_LABEL).stream()
                        .map(Node::getLiteralLexicalForm)
                        .toList());
        holes.put("remarks", texts(Terms.SKOS + "note"));
        holes.put("formats", formats());
        holes.put("cite", new CitingWords(this).words());
        return holes;
    }

    private List<String> texts(String property) {
        return facts().objects(node, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    private Link plain(String iri) {
        return claims().plain(Facts.iri(iri));
    }

    private List<Link> formats() {
        if (!iri().startsWith(Terms.DATA)) {
            return List.of();
        }
        return Stream.of("ttl", "jsonld", "nt", "rdf")
                .map(ending -> new Link(ending, Addresses.href(iri()) + "." + ending))
                .toList();
    }
}
