package org.whence.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.model.Statement;
import org.whence.model.Location;
import org.whence.model.UserMessageException;
import org.whence.term.LocatedGraph;
import org.whence.term.Locations;
import org.whence.term.RioToJena;

/**
 * One RDF file, its format told by its ending, → statements with their lines. Strict: the first fault ends it with
 * one sentence. Never fetches anything that the file names. Owns no judgement of what the statements say.
 */
public final class RdfFileReader {
    /**
     * Reads a file into a graph; statements of named graphs as well.
     *
     * @throws UserMessageException when it cannot be read, with file, line and advice
     */
    public LocatedGraph read(Path file) {
        Graph graph = GraphFactory.createDefaultGraph();
        Locations locations = new Locations();
        read(file, statement -> {
            graph.add(statement.triple());
            locations.add(statement.triple(), statement.location(), statement.subject());
        });
        return new LocatedGraph(graph, locations);
    }

    /** Whether a file's ending is that of an RDF format. */
    public static boolean canRead(Path file) {
        return RdfFormat.ofName(file.getFileName().toString()).isPresent();
    }

    /** Hands on each statement as it comes. */
    void read(Path file, Consumer<LocatedStatement> sink) {
        String shown = Location.shown(file);
        RdfFormat format = RdfFormat.ofName(file.getFileName().toString())
                .orElseThrow(() -> UserMessageException.couldNotRead(
                        shown + ": its ending names no RDF format; the endings read are " + RdfFormat.allEndings()
                                + ", each also with .gz.",
                        null));
        GuardedParser parser = new GuardedParser(shown, format);
        try (InputStream in = open(file)) {
            parser.parse(in, statement -> sink.accept(located(statement, shown, parser.lines())));
        } catch (IOException e) {
            throw ReadingFault.sentence(shown, e);
        }
    }

    private static LocatedStatement located(Statement statement, String file, LineMemory lines) {
        return new LocatedStatement(
                RioToJena.triple(statement),
                Optional.ofNullable(statement.getContext()).map(RioToJena::node),
                new Location(file, lines.statementLine()),
                new Location(file, lines.subjectLine()));
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        return RdfFormat.isPacked(file.getFileName().toString()) ? Unpacking.gzip(in) : in;
    }
}
