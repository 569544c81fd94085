package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.whence.model.Terms;
import org.whence.page.Addresses;
import org.whence.page.Description;
import org.whence.page.Picture;
import org.whence.page.Site;
import org.whence.page.ThingPage;
import org.whence.page.Things;
import org.whence.serve.GraphResponse.Form;
import org.whence.serve.GraphResponse.Rdf;

/**
 * {@code /doc/…}: all that is known of one thing, for people as a page and for programs as a graph. The ending of the
 * path says which, else the Accept header. {@code /doc?iri=…} does the same for an IRI that is not one of ours. Owns
 * no page: see {@link ThingPage}.
 */
final class ThingDocument implements Page {
    private final Things things;
    private final ThingPage page;
    private final HtmlResponse html;

    private final Page picture;

    /**
     * The documents of a site.
     *
     * @param picture of a thing, by its address with {@code .svg}
     */
    ThingDocument(Site site, Picture picture) {
        this.picture = new PicturePage(picture);
        things = new Things(site);
        page = new ThingPage(site);
        html = new HtmlResponse(page, site.templates());
    }

    @Override
    public void get(String rest, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (rest.endsWith(PicturePage.ENDING) && things.at(rest).isEmpty()) {
            picture.get(rest, request, response);
            return;
        }
        String foreign = rest.isEmpty() ? request.getParameter("iri") : null;
        Wanted wanted = foreign == null
                ? find(rest)
                : new Wanted(things.of(foreign).orElseThrow(() -> things.nothingAt(foreign)), Optional.empty());
        Form form = wanted.form
                .or(() -> GraphResponse.byAccept(request.getHeader("Accept")))
                .orElseThrow(GraphResponse::nothingAcceptable);
        if (wanted.form.isEmpty()) {
            response.setHeader("Vary", "Accept");
        }
        if (foreign == null) {
            response.setHeader("Content-Location", location(wanted.found.thing(), form));
            response.setHeader("Link", links(wanted.found.thing()));
        }
        send(wanted.found, form, request, response);
    }

    /** What the document is about, and the same in other forms. */
    private static String links(Node thing) {
        String base = Addresses.href(thing.getURI()) + ".";
        return "<" + Addresses.encoded(thing.getURI()) + ">; rel=\"describes\", " + GraphResponse.alternates(base);
    }

    private void send(Things.Found found, Form form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (form instanceof Rdf rdf) {
            Description description = things.description(found);
            if (things.isCut(description)) {
                response.setHeader(
                        "Whence-Cut",
                        "The first " + Things.MOST + " statements in each direction; " + Routes.QUERY
                                + " has them all");
            }
            GraphResponse.send(
                    response, description.statements().toList(), found.scope().prefixes(), rdf.format());
        } else {
            html.send(page.show(found, PageRequests.of("", request)), response);
        }
    }

    /**
     * A thing with all that is known of it, and the form that the path asks for.
     *
     * @param form empty if the path names none
     */
    private record Wanted(Things.Found found, Optional<Form> form) {}

    /** A name may have a dot in it: the longest reading that names something counts. */
    private Wanted find(String rest) {
        Suffix suffix = Suffix.of(rest);
        Optional<Form> form = GraphResponse.byEnding(suffix.ending());
        return things.at(rest)
                .map(found -> new Wanted(found, Optional.empty()))
                .or(() -> form.flatMap(named -> things.at(suffix.name()).map(found -> new Wanted(found, form))))
                .orElseThrow(() ->
                        things.nothingAt(Terms.DATA + (form.isPresent() ? suffix.name() : Addresses.decoded(rest))));
    }

    private static String location(Node thing, Form form) {
        return Addresses.href(thing.getURI()) + "." + GraphResponse.ending(form);
    }
}
