package org.whence.trust;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.whence.BuildRequest;
import org.whence.LanternCopy;
import org.whence.Whence;
import org.whence.ask.QuestionCatalog;
import org.whence.ask.QuestionDescriptions;
import org.whence.load.ClaimLoad;
import org.whence.load.LoadProgress;
import org.whence.load.LoadRequest;
import org.whence.read.ClaimFile;
import org.whence.read.InputReader;
import org.whence.store.GraphNames;

/** Builds and loads as {@code whence build} and {@code whence load} do them, in this process. Owns no account. */
final class Building {
    private static final Path ONTOLOGY = Path.of("ontology");
    private static final String PROGRAM = "1.0";

    private static final LoadProgress SILENT = new LoadProgress() {
        @Override
        public void step(String what) {}

        @Override
        public void statements(long read) {}

        @Override
        public void names(long written) {}
    };

    private Building() {}

    /** Builds the account into the store beside it. */
    static void build(LanternCopy lantern) {
        build(lantern, lantern.store());
    }

    /** Builds the account into a store. */
    static void build(LanternCopy lantern, Path store) {
        BuildRequest request = lantern.request();
        new Whence(step -> {})
                .build(new BuildRequest(
                        request.ontology(), request.data(), Optional.empty(), store, ofProgram(), request.program()));
    }

    /** Loads claims into a store. */
    static void load(Path store, Path claims) {
        Map<String, Graph> graphs = new TreeMap<>(ofProgram());
        graphs.putAll(InputReader.ontologies(ONTOLOGY));
        ClaimLoad.run(
                new LoadRequest(
                        List.of(ClaimFile.of(claims.toString(), Optional.empty(), System.in)),
                        "loaded",
                        true,
                        store,
                        ONTOLOGY,
                        graphs,
                        PROGRAM,
                        Runtime.getRuntime().availableProcessors()),
                SILENT);
    }

    private static Map<String, Graph> ofProgram() {
        return Map.of(
                GraphNames.QUERIES,
                QuestionDescriptions.of(QuestionCatalog.ofProgram().contents().questions()));
    }
}
