package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.model.Terms;
import org.whence.serve.GraphResponse.Form;
import org.whence.serve.GraphResponse.Rdf;

/**
 * {@code /doc/…}: what is known of one thing, for people as a page of its statements, for programs as a graph. An
 * ending of the path says which, else the Accept header. {@code /doc?iri=…} does the same for an IRI that is not
 * one of ours. Owns no choice of what is shown where: see {@link DescriptionSections}.
 */
final class ThingPage implements Page {
    private final Site site;
    private final NearestThings nearest;

    ThingPage(Site site) {
        this.site = site;
        this.nearest = new NearestThings(site);
    }

    @Override
    public void get(String rest, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String foreign = request.getParameter("iri");
        Found found = rest.isEmpty() && foreign != null
                ? found(List.of(foreign), Optional.empty()).orElseThrow(() -> nothingAt(foreign))
                : find(rest);
        Form form = found.form
                .or(() -> GraphResponse.byAccept(request.getHeader("Accept")))
                .orElseThrow(GraphResponse::nothingAcceptable);
        response.setHeader("Vary", "Accept");
        if (foreign == null) {
            response.setHeader("Content-Location", location(found.description.thing(), form));
        }
        send(found, form, response);
    }

    private void send(Found found, Form form, HttpServletResponse response) throws IOException {
        if (form instanceof Rdf rdf) {
            GraphResponse.send(response, found.description.statements().toList(), found.scope.prefixes(), rdf.format());
        } else {
            site.templates().send(response, HttpServletResponse.SC_OK, "thing", holes(found));
        }
    }

    private Map<String, Object> holes(Found found) {
        return found.scope.reading(() -> {
            DescriptionSections parts = new DescriptionSections(found.scope, found.description);
            Node thing = found.description.thing();
            return Map.of(
                    "title", found.scope.names().of(thing),
                    "shortName", found.scope.prefixes().shorten(thing.getURI()),
                    "iri", thing.getURI(),
                    "account",
                            found.scope.accounts().size() == 1
                                    ? found.scope.accounts().get(0).label()
                                    : "",
                    "types", parts.types(),
                    "sections", parts.sections(),
                    "formats", formats(thing));
        });
    }

    private static List<Link> formats(Node thing) {
        if (!thing.getURI().startsWith(Terms.DATA)) {
            return List.of();
        }
        return Stream.of("ttl", "jsonld", "nt", "rdf")
                .map(ending -> new Link(ending, Addresses.href(thing.getURI()) + "." + ending))
                .toList();
    }

    /**
     * A thing with all that is known of it, and the form that the path asks for.
     *
     * @param form empty if the path names none
     */
    private record Found(Scope scope, Description description, Optional<Form> form) {}

    /** A name may have a dot in it, and an IRI a percent sign: the longest reading that names something counts. */
    private Found find(String rest) {
        String decoded = Addresses.decoded(rest);
        Suffix suffix = Suffix.of(rest);
        return found(List.of(Terms.DATA + rest, Terms.DATA + decoded), Optional.empty())
                .or(() -> GraphResponse.byEnding(suffix.ending())
                        .flatMap(form -> found(
                                List.of(Terms.DATA + suffix.name(), Terms.DATA + Addresses.decoded(suffix.name())),
                                Optional.of(form))))
                .orElseThrow(() -> nothingAt(
                        Terms.DATA + (GraphResponse.byEnding(suffix.ending()).isPresent() ? suffix.name() : decoded)));
    }

    private Optional<Found> found(List<String> iris, Optional<Form> form) {
        for (String iri : iris) {
            Scope scope = site.scopeOf(iri);
            Description description = scope.reading(() -> Description.of(scope.view(), NodeFactory.createURI(iri)));
            if (!description.isEmpty()) {
                return Optional.of(new Found(scope, description, form));
            }
        }
        return Optional.empty();
    }

    private NotFoundException nothingAt(String iri) {
        return new NotFoundException("Nothing here is called " + iri + ".", nearest.to(iri));
    }

    private static String location(Node thing, Form form) {
        return Addresses.href(thing.getURI()) + "." + GraphResponse.ending(form);
    }
}
