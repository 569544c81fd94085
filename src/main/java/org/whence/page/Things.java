package org.whence.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.model.Terms;

/** Finds the thing that an address names. Owns no wording but for what is not there. */
public final class Things {
    /** So many statements in either direction a program gets of one thing of a large collection. */
    public static final int MOST = 300;

    private final Site site;
    private final NearestThings nearest;

    /** The things of a site. */
    public Things(Site site) {
        this.site = site;
        this.nearest = new NearestThings(site);
    }

    /** A thing, and where it is known. */
    public record Found(Scope scope, Node thing) {
        /** All that is known of it, however much that is. */
        public Description description() {
            return scope.reading(() -> Description.of(scope.view(), thing));
        }
    }

    /** As much as is known of a thing; of a large collection the first {@link #MOST} statements in either direction. */
    public Description description(Found found) {
        return found.scope().reading(() -> Description.first(site, found.scope(), found.thing(), MOST));
    }

    /** Whether there may be more than a description says. */
    public boolean isCut(Description description) {
        return site.store().isLarge()
                && Math.max(
                                description.outgoing().size(),
                                description.incoming().size())
                        >= MOST;
    }

    /** The thing at {@code /doc/REST}: an IRI may have a percent sign in it, so the path counts as sent and as read. */
    public Optional<Found> at(String rest) {
        return of(Terms.DATA + rest).or(() -> of(Terms.DATA + Addresses.decoded(rest)));
    }

    /** The thing of an IRI, if anything is said of it. */
    public Optional<Found> of(String iri) {
        Scope scope = site.scopeOf(iri);
        Node thing = NodeFactory.createURI(iri);
        boolean isKnown = scope.reading(() -> new Facts(scope.graph()).knows(thing));
        return isKnown ? Optional.of(new Found(scope, thing)) : Optional.empty();
    }

    /** What to say where there is nothing, with the names that are most like it. */
    public NotFoundException nothingAt(String iri) {
        List<Link> suggestions = nearest.to(iri);
        return new NotFoundException("Nothing here is called " + iri + ".", suggestions);
    }
}
