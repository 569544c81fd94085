package org.whence.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.Jena;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;

/** Jena's TDB2 with its own engine. */
class JenaPeer extends SparqlPeer {
    private DatasetGraph dataset;

    @Override
    public String name() {
        return "Jena TDB2 " + Jena.VERSION;
    }

    @Override
    public String load(Workload workload, Path folder) {
        DatasetGraph fresh = DatabaseMgr.connectDatasetGraph(folder.toString());
        DataLoader loader = LoaderFactory.parallelLoader(fresh, (format, values) -> {});
        loader.startBulk();
        loader.load(workload.quads().toString());
        loader.load(workload.edges().toString());
        loader.finishBulk();
        return "parallel loader";
    }

    @Override
    public void open(Path folder) {
        dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    }

    @Override
    List<String> rows(String text) {
        Query query = QueryFactory.create(text);
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
                return query.isAskType() ? List.of(Boolean.toString(execution.ask())) : lines(execution.select());
            }
        });
    }

    private static List<String> lines(RowSet rows) {
        List<String> lines = new ArrayList<>();
        while (rows.hasNext()) {
            Binding row = rows.next();
            StringBuilder line = new StringBuilder();
            for (Var column : rows.getResultVars()) {
                Node term = row.get(column);
                line.append(line.isEmpty() ? "" : " ")
                        .append(term.isURI() ? term.getURI() : term.getLiteralLexicalForm());
            }
            lines.add(line.toString());
        }
        return lines;
    }

    @Override
    public void close() {
        dataset.close();
    }
}
