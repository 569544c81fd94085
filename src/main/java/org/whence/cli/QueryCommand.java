package org.whence.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.whence.ask.FreeQuery;
import org.whence.ask.FreeResult;
import org.whence.export.AnswerExporter;
import org.whence.export.AnswerFormat;
import org.whence.export.GraphExporter;
import org.whence.export.GraphFormat;
import org.whence.model.ExitCode;
import org.whence.model.UserMessageException;
import org.whence.store.OpenStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whence query}: a SPARQL query of the user's own. Owns neither the asking nor the formats. */
@Command(
        name = "query",
        description = {
            "Runs a SPARQL 1.1 query of your own: SELECT, ASK, CONSTRUCT or DESCRIBE.",
            "The default graph is one account with what is derived from it and the ontologies. Prefixes that answers"
                    + " show (wh:, skos:, factor:, actor:, …) need no PREFIX line. Nothing can be written, and no"
                    + " other machine is asked."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nParameters:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  whence query my-question.rq",
            "  echo 'SELECT * { ?cause wh:caused ?effect }' | whence query - --format csv",
            "  whence ask causes-of --help   (the canned questions are good to start from: queries/ask/)"
        })
final class QueryCommand implements Callable<Integer> {
    private static final String STDIN = "-";

    @Parameters(index = "0", paramLabel = "FILE", description = "The query's file, or - to read it from stdin.")
    private String file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Of rows and truths: table (default), csv, tsv, json, markdown. Of triples: turtle (default),"
                    + " trig, ntriples, nquads, rdfxml, jsonld.")
    private String format;

    @Mixin
    private AnswerOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String text = text();
        Consumer<String> talk = Talk.of(spec);
        GraphToAsk graph = new GraphToAsk(options.store().folder(), talk);
        try (OpenStore store = graph.open()) {
            String shown = file.equals(STDIN) ? "the query" : file;
            write(FreeQuery.read(shown, text, options.view().withPaths(store, talk))
                    .run(options.limit()));
        }
        return ExitCode.FINE;
    }

    private void write(FreeResult result) throws IOException {
        AnswerOutput output = new AnswerOutput(spec.commandLine());
        if (result instanceof FreeResult.Table table) {
            output.write(table.answer(), answerFormat());
        } else if (result instanceof FreeResult.Truth truth) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            AnswerExporter.write(truth.value(), answerFormat(), bytes);
            output.print(bytes);
        } else if (result instanceof FreeResult.Triples triples) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(triples.graph(), bytes);
            output.print(bytes);
        }
    }

    private void write(Graph graph, ByteArrayOutputStream bytes) throws IOException {
        GraphFormat chosen = Optional.ofNullable(format)
                .map(name -> GraphFormat.named(name)
                        .orElseThrow(() -> UserMessageException.badUse("The query gives triples, and “" + name
                                + "” is no format for them; there are " + String.join(", ", GraphFormat.titles())
                                + ".")))
                .orElse(GraphFormat.TURTLE);
        GraphExporter.write(
                graph.stream().map(triple -> new Quad(Quad.defaultGraphNodeGenerated, triple)), chosen, bytes);
    }

    private AnswerFormat answerFormat() {
        return format == null ? AnswerFormat.TABLE : AnswerFormat.named(format);
    }

    private String text() {
        try (InputStream in = file.equals(STDIN) ? System.in : Files.newInputStream(Path.of(file))) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
        } catch (NoSuchFileException e) {
            throw UserMessageException.couldNotRead("There is no file " + file + ".", e);
        } catch (CharacterCodingException e) {
            throw UserMessageException.couldNotRead(file + " is not UTF-8 text.", e);
        } catch (IOException e) {
            throw UserMessageException.couldNotRead(file + " cannot be read.", e);
        }
    }
}
