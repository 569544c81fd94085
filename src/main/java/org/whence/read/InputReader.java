package org.whence.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.whence.model.Location;
import org.whence.model.Terms;
import org.whence.model.UserMessageException;
import org.whence.term.LocatedGraph;
import org.whence.term.Locations;

/**
 * The folders of a project → its ontologies, shapes and accounts. Owns where each file's statements go: an
 * ontology's into the graph named by its header, an account's into the graph named after its folder.
 */
public final class InputReader {
    private static final String SHAPES = "shapes";

    private final RdfFileReader files = new RdfFileReader();
    private final List<Path> read = new ArrayList<>();

    private InputReader() {}

    /**
     * Reads everything.
     *
     * @param ontology the folder of ontologies, with the shapes in its folder {@code shapes}
     * @param data the folder of accounts, or one account's
     * @throws UserMessageException at the first file that cannot be read
     */
    public static Inputs read(Path ontology, Path data) {
        return new InputReader().readAll(ontology, data);
    }

    /**
     * Reads the ontologies alone.
     *
     * @return each by its IRI
     * @throws UserMessageException at the first file that cannot be read
     */
    public static SortedMap<String, Graph> ontologies(Path ontology) {
        SortedMap<String, Graph> graphs = new TreeMap<>();
        new InputReader().readOntologies(ontology).forEach((iri, one) -> graphs.put(iri, one.graph()));
        return graphs;
    }

    private Inputs readAll(Path ontology, Path data) {
        SortedMap<String, LocatedGraph> ontologies = readOntologies(ontology);
        LocatedGraph shapes = shapes(ontology.resolve(SHAPES));
        List<AccountFolder> folders = AccountFolders.find(data);
        List<AccountInput> accounts = folders.stream().map(this::account).toList();
        List<Path> unread =
                folders.stream().flatMap(folder -> folder.unread().stream()).toList();
        return new Inputs(ontologies, shapes, accounts, List.copyOf(read), unread);
    }

    private SortedMap<String, LocatedGraph> readOntologies(Path folder) {
        SortedMap<String, LocatedGraph> found = new TreeMap<>();
        for (Path file : rdfFiles(folder)) {
            // A JSON-LD context stands among the ontologies and states nothing.
            if (file.getFileName().toString().startsWith("context.")) {
                continue;
            }
            LocatedGraph one = files.read(file);
            read.add(file);
            merge(one, found.computeIfAbsent(header(file, one.graph()), iri -> empty()));
        }
        return found;
    }

    private LocatedGraph shapes(Path folder) {
        LocatedGraph all = empty();
        for (Path file : rdfFiles(folder)) {
            merge(files.read(file), all);
            read.add(file);
        }
        return all;
    }

    private AccountInput account(AccountFolder folder) {
        LocatedGraph all = empty();
        Node own = NodeFactory.createURI(folder.iri());
        for (Path file : folder.files()) {
            files.read(file, statement -> {
                statement.graph().filter(graph -> !graph.equals(own)).ifPresent(graph -> {
                    throw otherGraph(statement, folder);
                });
                all.graph().add(statement.triple());
                all.locations().add(statement.triple(), statement.location(), statement.subject());
            });
            read.add(file);
        }
        return new AccountInput(folder.key(), folder.iri(), all);
    }

    private static UserMessageException otherGraph(LocatedStatement statement, AccountFolder folder) {
        return UserMessageException.couldNotRead(
                statement.location() + ": this statement stands in the graph <"
                        + statement.graph().orElseThrow() + ">, but the files of " + folder.key()
                        + " hold the graph <" + folder.iri() + "> alone; take it out of this folder.",
                null);
    }

    /** The IRI of the one ontology that a file declares. */
    private static String header(Path file, Graph graph) {
        List<Node> headers = graph.find(
                        Node.ANY, NodeFactory.createURI(Terms.TYPE), NodeFactory.createURI(Terms.OWL_ONTOLOGY))
                .mapWith(triple -> triple.getSubject())
                .toList();
        if (headers.size() != 1 || !headers.get(0).isURI()) {
            throw UserMessageException.couldNotRead(
                    Location.shown(file) + ": an ontology's file declares one owl:Ontology, and this one declares "
                            + headers.size() + "; begin it with <…> a owl:Ontology.",
                    null);
        }
        return headers.get(0).getURI();
    }

    private static List<Path> rdfFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw UserMessageException.couldNotRead(
                    Location.shown(folder) + ": there is no such folder, and the ontology and its shapes are needed.",
                    null);
        }
        return AccountFolders.list(folder).filter(RdfFileReader::canRead).toList();
    }

    private static void merge(LocatedGraph from, LocatedGraph into) {
        GraphUtil.addInto(into.graph(), from.graph());
        into.locations().addAll(from.locations());
    }

    private static LocatedGraph empty() {
        return new LocatedGraph(GraphFactory.createDefaultGraph(), new Locations());
    }
}
