package org.whence.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalIndexFile;
import org.whence.causal.DegreeFinder;
import org.whence.label.NameIndexWriter;
import org.whence.label.StoreNames;
import org.whence.model.Account;
import org.whence.model.Terms;
import org.whence.model.UserMessageException;
import org.whence.read.ClaimFile;
import org.whence.read.StatementReader;
import org.whence.store.BuildInfo;
import org.whence.store.BuildSource;
import org.whence.store.BulkContent;
import org.whence.store.BulkGraphs;
import org.whence.store.GraphNames;
import org.whence.store.RecordSorter;
import org.whence.store.StoreFolder;
import org.whence.store.StoreWriter;
import org.whence.term.TermBytes;

/**
 * Loads claims by the million into a new build of a store, which takes the place of the one before when it is whole.
 * One that fails or is killed leaves the old build as it was; loading again starts over and gives the same quads and
 * the same index as if nothing had happened.
 *
 * <p>Memory: some 40 bytes a different term while reading, then some 150 bytes a claim while the index is laid out,
 * and 300 MB for sorting; the rest is on disk.
 */
public final class ClaimLoad {
    private static final int[] BY_SUBJECT = {0, 1, 2, 3};
    private static final int CHUNK = 4 << 20;

    private final LoadRequest request;
    private final LoadProgress progress;
    private final long start = System.nanoTime();
    private final List<String> notices = new ArrayList<>();
    private Duration read = Duration.ZERO;
    private long statements;
    private CausalIndex index;
    private NameIntake names;

    private ClaimLoad(LoadRequest request, LoadProgress progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * Loads.
     *
     * @throws UserMessageException if a file cannot be read, or says what no claim can, or the store cannot be written
     */
    public static LoadReport run(LoadRequest request, LoadProgress progress) {
        return new ClaimLoad(request, progress).run();
    }

    private LoadReport run() {
        try (StoreWriter writer =
                new StoreFolder(request.store()).beginBuild(() -> progress.step("Waiting for another build to end"))) {
            BuildInfo build = writer.publish(new Content(), request.threads());
            return new LoadReport(
                    build,
                    statements,
                    index.claimCount(),
                    index.factorCount(),
                    List.copyOf(notices),
                    read,
                    since(start));
        }
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** The three moments at which the store asks for something. */
    private final class Content implements BulkContent {
        @Override
        public BuildSource fill(BulkGraphs graphs) throws IOException {
            return new Filling(graphs).fill();
        }

        @Override
        public void written(String part) {
            progress.step("Written: " + part);
        }

        @Override
        public void write(Path folder, String buildId) throws IOException {
            new CausalIndexFile(folder.resolve(CausalIndexFile.NAME)).write(index, buildId);
            progress.step("Indexing names");
            try (NameIndexWriter writer = StoreNames.beginIndex(folder);
                    NameIntake taken = names) {
                taken.write(writer, new DegreeFinder(index), progress::names);
                writer.finish(buildId);
            }
            progress.step("Written: names");
        }
    }

    /** All that is done before the database is written. */
    private final class Filling {
        private final BulkGraphs graphs;
        private final LoadTerms known;
        private final RelationClosure relations = new RelationClosure();
        private final Derivations derivations;
        private final TypeIntake types;
        private final Graph declarations = GraphFactory.createDefaultGraph();
        private final Set<Integer> accounts = new TreeSet<>();
        private long incomplete;

        Filling(BulkGraphs graphs) {
            this.graphs = graphs;
            known = new LoadTerms(graphs.terms());
            derivations = new Derivations(graphs);
            types = new TypeIntake(known, graphs, derivations);
            names = new NameIntake(known, graphs.terms(), graphs.temporary());
        }

        BuildSource fill() throws IOException {
            request.ontologies().forEach(this::ontology);
            types.endOntologies();
            try (RecordSorter parts = new RecordSorter(graphs.temporary(), "parts", BY_SUBJECT, CHUNK)) {
                StatementIntake intake = new StatementIntake(
                        graphs, known, parts, relations, types, names, GraphNames.asserted(request.account()));
                read(intake);
                graphs.terms().flush();
                progress.step("Deriving");
                derive(parts, intake);
                accounts.addAll(intake.declared());
                return source(intake);
            }
        }

        private void ontology(String iri, Graph graph) {
            graphs.add(iri, graph);
            int name = graphs.terms().number(TermBytes.ofIri(iri));
            graph.find()
                    .forEachRemaining((Triple triple) -> names.take(
                            name,
                            number(triple.getSubject()),
                            number(triple.getPredicate()),
                            number(triple.getObject())));
            if (!iri.equals(GraphNames.QUERIES)) {
                GraphUtil.addInto(declarations, graph);
                graph.find().forEachRemaining((Triple triple) -> {
                    int subject = number(triple.getSubject());
                    int predicate = number(triple.getPredicate());
                    int object = number(triple.getObject());
                    types.ontology(subject, predicate, object);
                    if (predicate == known.subPropertyOf) {
                        relations.add(subject, object);
                    }
                });
            }
        }

        private int number(Node term) {
            return graphs.terms().number(TermBytes.of(term));
        }

        private void read(StatementIntake intake) {
            RoomCheck room = new RoomCheck(request.files(), graphs, request.links());
            try (StatementReader reader = new StatementReader(request.threads())) {
                for (ClaimFile file : request.files()) {
                    progress.step("Reading " + file.shown());
                    reader.read(file, block -> {
                        intake.take(block);
                        progress.statements(intake.statements());
                        room.look(intake.statements(), intake.effects());
                    });
                }
            }
            statements = intake.statements();
            read = since(start);
            if (intake.forABuild() > 0) {
                notices.add(
                        "Dates and the sides of an outcome were kept, but nothing was derived from them: whence build"
                                + " does that.");
            }
        }

        private void derive(RecordSorter parts, StatementIntake intake) throws IOException {
            EdgeDerivation edges = new EdgeDerivation(known, relations, derivations);
            LinkDerivation links = new LinkDerivation(known, graphs.terms(), derivations);
            IndexIntake indexed = new IndexIntake(known, graphs.terms(), intake, graphs.temporary());
            ClaimGroup.each(parts.sorted(), claim -> {
                accounts.add(claim.graph());
                edges.derive(claim);
                if (request.links()) {
                    links.derive(claim);
                }
                boolean whole = indexed.take(claim);
                incomplete += !whole && claim.count(known.cause) > 0 ? 1 : 0;
            });
            if (incomplete > 0) {
                notices.add(incomplete + (incomplete == 1 ? " claim has" : " claims have")
                        + " a cause but no effect, no relation or no IRI: kept as it stands, without a place in the"
                        + " index.");
            }
            progress.step("Indexing " + indexed.size() + " claims");
            index = indexed.index(declared(intake), edges.hasOtherAims());
        }

        /** The declarations of relations, those that accounts bring along included. */
        private Graph declared(StatementIntake intake) throws IOException {
            for (List<Integer> pair : intake.subProperties()) {
                declarations.add(Triple.create(
                        graphs.terms().node(pair.get(0)),
                        NodeFactory.createURI(Terms.SUB_PROPERTY_OF),
                        graphs.terms().node(pair.get(1))));
            }
            return declarations;
        }

        private BuildSource source(StatementIntake intake) {
            List<Account> found = new ArrayList<>();
            try {
                graphs.terms().flush();
                for (int graph : accounts) {
                    String iri = graphs.terms().node(graph).getURI();
                    Integer label = intake.label(graph);
                    Integer outcome = intake.outcome(graph);
                    String key = iri.startsWith(Terms.DATA) ? iri.substring(Terms.DATA.length()) : iri;
                    found.add(new Account(
                            key,
                            iri,
                            label == null ? key : graphs.terms().node(label).getLiteralLexicalForm(),
                            outcome == null ? "" : graphs.terms().node(outcome).toString()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new BuildSource(request.program(), found, request.ontology(), Path.of("loaded"), List.of());
        }
    }
}
