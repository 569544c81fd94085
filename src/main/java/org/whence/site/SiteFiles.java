package org.whence.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.whence.export.AnswerExporter;
import org.whence.export.AnswerFormat;
import org.whence.export.GraphChoice;
import org.whence.export.GraphExporter;
import org.whence.export.GraphFormat;
import org.whence.export.WhenceContext;
import org.whence.model.Account;
import org.whence.model.UserMessageException;
import org.whence.page.Addresses;
import org.whence.page.AnswerRequest;
import org.whence.page.Asker;
import org.whence.page.Asset;
import org.whence.page.HtmlPages;
import org.whence.page.Mode;
import org.whence.page.PageData;
import org.whence.page.PageRequest;
import org.whence.page.Scope;
import org.whence.page.Site;
import org.whence.page.Things;

/**
 * What a folder holds besides pages: style, the dumps, each thing in Turtle, the vocabularies, the answers to the
 * questions as they stand. Owns no format.
 */
final class SiteFiles {
    private static final Map<String, AnswerFormat> ANSWERS = Map.of(
            "csv", AnswerFormat.CSV,
            "json", AnswerFormat.JSON,
            "tsv", AnswerFormat.TSV,
            "md", AnswerFormat.MARKDOWN,
            "txt", AnswerFormat.TABLE);

    private final Site site;
    private final Things things;
    private final Asker asker;
    private final Map<String, Asset> assets =
            Asset.all().stream().collect(Collectors.toMap(Asset::address, asset -> asset));

    private final PictureFiles pictures;
    private final Map<String, PageData> data;

    SiteFiles(Site site, HtmlPages pages) {
        this.pictures = new PictureFiles(site, pages);
        this.data = pages.data();
        this.site = site;
        this.things = new Things(site);
        this.asker = new Asker(site);
    }

    /** The file at an address; empty if there is none, or if only the running program answers there. */
    Optional<byte[]> at(SiteAddress address) {
        String path = address.path();
        int dot = path.lastIndexOf('.');
        if (dot < path.lastIndexOf('/')) {
            return Optional.empty();
        }
        Optional<byte[]> drawn = pictures.at(address);
        if (drawn.isPresent() || !address.query().isEmpty()) {
            return drawn;
        }
        if (assets.containsKey(path)) {
            return Optional.of(assets.get(path).content());
        }
        if (data.containsKey(path)) {
            return data.get(path)
                    .json(new PageRequest("", Map.of(), "", Mode.FILES))
                    .map(json -> json.getBytes(StandardCharsets.UTF_8));
        }
        if (path.equals("/context.jsonld")) {
            return Optional.of(WhenceContext.document().toString().getBytes(StandardCharsets.UTF_8));
        }
        String ending = path.substring(dot + 1);
        String name = path.substring(0, dot);
        if (name.startsWith("/api/")) {
            return Optional.ofNullable(ANSWERS.get(ending)).flatMap(format -> answer(name.substring(5), format));
        }
        Optional<GraphFormat> format =
                GraphFormat.named(ending).filter(one -> one.fileEnding().equals(ending));
        if (name.startsWith("/download/")) {
            return format.flatMap(one -> dump(name.substring("/download/".length()), one));
        }
        if (name.startsWith("/whence/")) {
            return format.flatMap(one -> document(Addresses.BASE + name.substring("/whence/".length()), one));
        }
        // One format of each thing is enough where a dump has them all: five would be most of the folder.
        return name.startsWith("/doc/") && ending.equals("ttl")
                ? things.at(name.substring("/doc/".length()))
                        .map(found -> graph(
                                found.scope(), found.description().statements().toList(), GraphFormat.TURTLE))
                : Optional.empty();
    }

    private Optional<byte[]> answer(String question, AnswerFormat format) {
        if (!site.questions().has(question)) {
            return Optional.empty();
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            AnswerExporter.write(
                    asker.ask(
                            AnswerRequest.of(Map.of()).scope(site),
                            site.questions().question(question),
                            Map.of(),
                            Integer.MAX_VALUE,
                            site.timeout()),
                    format,
                    OptionalInt.empty(),
                    bytes);
            return Optional.of(bytes.toByteArray());
        } catch (UserMessageException e) {
            // It needs a value that nobody can give here.
            return Optional.empty();
        }
    }

    private Optional<byte[]> dump(String name, GraphFormat format) {
        for (Account account : site.accounts()) {
            for (GraphChoice choice : GraphChoice.values()) {
                String ending = choice == GraphChoice.ASSERTED
                        ? ""
                        : "-" + choice.name().toLowerCase(Locale.ROOT);
                if (name.equals(account.key() + ending)) {
                    Scope scope = site.scope(account);
                    List<Quad> quads =
                            scope.reading(() -> choice.of(scope.view(), account).toList());
                    return Optional.of(graph(scope, quads, format));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> document(String iri, GraphFormat format) {
        Scope all = site.everything();
        Node document = NodeFactory.createURI(iri);
        List<Quad> quads = all.reading(() -> Iter.toList(all.view().find(document, Node.ANY, Node.ANY, Node.ANY)));
        return quads.isEmpty() ? Optional.empty() : Optional.of(graph(all, quads, format));
    }

    private static byte[] graph(Scope scope, Collection<Quad> quads, GraphFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            GraphExporter.write(quads, scope.prefixes(), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
