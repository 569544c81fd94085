package org.whence.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.whence.term.RioToJena;

/** Reads what was exported with either library, strictly: a warning is an error. */
final class Graphs {
    static final Path LANTERN = Path.of("src/test/resources/accounts/lantern");
    static final Node LANTERN_GRAPH = NodeFactory.createURI("https://w3id.org/whence/id/lantern");

    private Graphs() {}

    /** The invented account, in its named graph. */
    static List<Quad> lantern() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        try (Stream<Path> files = Files.list(LANTERN)) {
            files.filter(file -> file.toString().endsWith(".ttl"))
                    .forEach(file -> RDFParser.source(file).parse(dataset.getGraph(LANTERN_GRAPH)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return dataset.stream().toList();
    }

    static byte[] written(Collection<Quad> quads, GraphFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            GraphExporter.write(quads.stream(), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(Collection<Quad> quads, GraphFormat format) {
        return new String(written(quads, format), StandardCharsets.UTF_8);
    }

    static DatasetGraph readByJena(byte[] document, GraphFormat format) {
        Lang language = RDFLanguages.contentTypeToLang(format.mediaType());
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.create()
                .source(new ByteArrayInputStream(document))
                .forceLang(language)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(dataset);
        return dataset;
    }

    static DatasetGraph readByRio(byte[] document, GraphFormat format) {
        RDFFormat rio = Rio.getParserFormatForMIMEType(format.mediaType()).orElseThrow();
        DatasetGraph dataset = DatasetGraphFactory.create();
        try {
            Model model = Rio.parse(new ByteArrayInputStream(document), rio);
            for (Statement statement : model) {
                Node graph =
                        statement.getContext() == null ? Quad.defaultGraphIRI : RioToJena.node(statement.getContext());
                dataset.add(new Quad(graph, RioToJena.triple(statement)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return dataset;
    }

    static DatasetGraph dataset(Collection<Quad> quads, boolean keepGraphs) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        quads.forEach(quad -> dataset.add(keepGraphs ? quad : new Quad(Quad.defaultGraphIRI, quad.asTriple())));
        return dataset;
    }
}
