package org.whence.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.label.Nearest;
import org.whence.model.Terms;

/** The things whose names are most like one that is not there. Owns no decision: they are suggestions. */
public final class NearestThings {
    private static final int MOST = 5;

    private final Site site;

    public NearestThings(Site site) {
        this.site = site;
    }

    /** At most five, of the same account and of the same kind where that kind is known; nearest first. */
    public List<Link> to(String iri) {
        Scope scope = site.scopeOf(iri);
        return site.store().isLarge() ? scope.reading(() -> byName(scope, localName(iri))) : amongAll(scope, iri);
    }

    /** Of a large collection not every statement is looked at: what is called like it, if anything is. */
    private List<Link> byName(Scope scope, String name) {
        Links links = new Links(scope);
        return name.isEmpty()
                ? List.of()
                : site.view(site.across()).search().nearest(name, Optional.empty()).stream()
                        .limit(MOST)
                        .map(links::to)
                        .toList();
    }

    private static List<Link> amongAll(Scope scope, String iri) {
        return scope.reading(() -> {
            int slash = iri.lastIndexOf('/');
            List<String> all = subjects(scope).toList();
            List<String> kin = all.stream()
                    .filter(other -> other.startsWith(iri.substring(0, slash + 1)))
                    .toList();
            List<String> names = (kin.isEmpty() ? all : kin)
                    .stream().map(NearestThings::localName).toList();
            Links links = new Links(scope);
            return new Nearest(names)
                    .to(localName(iri)).stream()
                            .flatMap(name -> all.stream()
                                    .filter(other -> localName(other).equals(name))
                                    .filter(other -> kin.isEmpty() || kin.contains(other)))
                            .limit(MOST)
                            .map(other -> links.to(NodeFactory.createURI(other)))
                            .toList();
        });
    }

    private static Stream<String> subjects(Scope scope) {
        return scope.graph().stream()
                .map(triple -> triple.getSubject())
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(Terms.DATA))
                .distinct()
                .sorted();
    }

    private static String localName(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
