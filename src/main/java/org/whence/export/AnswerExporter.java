package org.whence.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSetStream;
import org.whence.ask.Answer;

/**
 * An answer → bytes, in UTF-8. Rows come in the order of the answer, so equal answers give equal bytes. Owns no
 * choice of format and no asking.
 */
public final class AnswerExporter {

    private AnswerExporter() {}

    /**
     * Writes an answer whole and leaves the stream open.
     *
     * @param width of the terminal, in characters, for a table to fit into; empty where lines may be as long as
     *     they will
     */
    public static void write(Answer answer, AnswerFormat format, OptionalInt width, OutputStream out) {
        switch (format) {
            case TABLE -> text(new AnswerText(answer, width).toString(), out);
            case MARKDOWN -> text(new AnswerMarkdown(answer).toString(), out);
            case CSV -> standard(answer, ResultSetLang.RS_CSV, out);
            case TSV -> standard(answer, ResultSetLang.RS_TSV, out);
            case JSON -> standard(answer, ResultSetLang.RS_JSON, out);
        }
    }

    /** Writes the result of an ASK and leaves the stream open. */
    public static void write(boolean truth, AnswerFormat format, OutputStream out) {
        if (format == AnswerFormat.JSON) {
            writer(ResultSetLang.RS_JSON).write(out, truth, ARQ.getContext());
        } else {
            text(truth + "\n", out);
        }
    }

    private static void standard(Answer answer, Lang language, OutputStream out) {
        List<Var> variables = answer.columns().stream().map(Var::alloc).toList();
        Iterator<Binding> bindings =
                answer.rows().stream().map(row -> binding(variables, row)).iterator();
        writer(language).write(out, RowSetStream.create(variables, bindings), ARQ.getContext());
    }

    private static RowSetWriter writer(Lang language) {
        return RowSetWriterRegistry.getFactory(language).create(language);
    }

    private static Binding binding(List<Var> variables, List<Node> row) {
        BindingBuilder binding = BindingFactory.builder();
        for (int i = 0; i < variables.size(); i++) {
            if (row.get(i) != null) {
                binding.add(variables.get(i), row.get(i));
            }
        }
        return binding.build();
    }

    private static void text(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
