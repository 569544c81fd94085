package org.whence.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.whence.TemporaryFolders;
import org.whence.ask.FreeQuery;
import org.whence.ask.QuestionCatalog;
import org.whence.ask.View;
import org.whence.causal.HostileIndex;
import org.whence.date.Edtf;
import org.whence.date.InvalidEdtfException;
import org.whence.model.UserMessageException;
import org.whence.read.ClaimFile;
import org.whence.read.ClaimFormat;
import org.whence.read.RdfFileReader;
import org.whence.read.StatementReader;

/**
 * Everything that reads what somebody else wrote. Given any bytes it reads them or refuses them in one sentence that
 * names the file, and the line where the format has lines; nothing else. Owns no input.
 */
enum HostileReader {
    TURTLE("ttl"),
    TRIG("trig"),
    NTRIPLES("nt"),
    NQUADS("nq"),
    RDFXML("rdf"),
    JSONLD("jsonld"),
    NDJSONLD("ndjsonld"),
    TRIX("trix"),
    RDFJSON("rj"),
    PACKED("ttl.gz"),
    CLAIM_LINES("nq", ClaimFormat.NQUADS),
    CLAIM_TURTLE("ttl", ClaimFormat.TURTLE),
    CAUSENET("jsonl", ClaimFormat.CAUSENET),
    WIKIDATA("json", ClaimFormat.WIKIDATA),
    TRUTHY("nt", ClaimFormat.WIKIDATA_TRUTHY),
    ACCOUNT("ttl") {
        @Override
        synchronized void take(byte[] input) throws IOException {
            HostileAccount.check(input, FOLDER.resolve(file()));
        }
    },
    QUESTION("rq") {
        @Override
        synchronized void take(byte[] input) throws IOException {
            Path folder = Files.createTempDirectory(FOLDER, "questions");
            Files.write(folder.resolve("any.rq"), input);
            try {
                QuestionCatalog.ofFolder(folder).question("any");
            } finally {
                Files.delete(folder.resolve("any.rq"));
                Files.delete(folder);
            }
        }
    },
    QUERY("rq") {
        @Override
        synchronized void take(byte[] input) {
            FreeQuery.read(file(), new String(input, UTF_8), EMPTY).run(10);
        }
    },
    EDTF("edtf") {
        @Override
        synchronized void take(byte[] input) {
            try {
                Edtf.parse(new String(input, UTF_8)).bounds();
            } catch (InvalidEdtfException e) {
                // Its sentence has no file: whoever checks a file adds it.
                requireOneSentence(e.getMessage());
            }
        }
    },
    INDEX("index") {
        @Override
        synchronized void take(byte[] input) throws IOException {
            HostileIndex.open(input, FOLDER.resolve("causal.index"));
        }
    };

    private static final Path FOLDER = folder();
    private static final View EMPTY = new View(DatasetGraphFactory.createTxnMem(), List.of());
    private static final StatementReader STATEMENTS = new StatementReader(1);
    /** What tells no line: no text, or a format of which Rio tells none. */
    private static final Set<String> WITHOUT_LINES =
            Set.of("jsonld", "ndjsonld", "trix", "rj", "ttl.gz", "index", "edtf");

    private final String ending;
    private final ClaimFormat format;

    HostileReader(String ending) {
        this(ending, null);
    }

    HostileReader(String ending, ClaimFormat format) {
        this.ending = ending;
        this.format = format;
    }

    /**
     * Reads.
     *
     * @throws AssertionError if it is refused in any other way than in one good sentence
     */
    void read(byte[] input) throws IOException {
        try {
            take(input);
        } catch (UserMessageException e) {
            requireGood(e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(this + ": " + e, e);
        }
    }

    /** Reads, and lets out what the reader throws. One at a time: the file has one name. */
    synchronized void take(byte[] input) throws IOException {
        if (format == null) {
            Path file = FOLDER.resolve(file());
            Files.write(file, input);
            new RdfFileReader().read(file);
        } else {
            STATEMENTS.read(
                    ClaimFile.of(ClaimFile.STANDARD_INPUT, Optional.of(format), new ByteArrayInputStream(input)),
                    block -> {});
        }
    }

    /** About how many times as long as the others it takes for an input. */
    int effort() {
        return this == ACCOUNT ? 20 : 1;
    }

    /** How it names its file. */
    String file() {
        return name().toLowerCase(Locale.ROOT) + "." + ending;
    }

    String ending() {
        return ending;
    }

    private void requireGood(String sentence) {
        requireOneSentence(sentence);
        String name = format != null ? "standard input" : this == QUESTION ? "any.rq" : file();
        boolean hasLine = sentence.matches("(?s).*" + Pattern.quote(name) + ":\\d+.*");
        boolean needsNone = WITHOUT_LINES.contains(ending)
                || sentence.contains("UTF-8")
                || sentence.contains("cannot be read")
                || sentence.contains("ends too early")
                || this == QUERY;
        if (!sentence.contains(name) || !(hasLine || needsNone)) {
            throw new AssertionError(this + " does not say where: " + sentence);
        }
    }

    private static void requireOneSentence(String sentence) {
        if (sentence == null || sentence.isBlank() || sentence.lines().count() > 1 || sentence.length() > 5_000) {
            throw new AssertionError("not one sentence: " + sentence);
        }
    }

    private static Path folder() {
        try {
            Path folder = TemporaryFolders.make("whence-trust");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // A temporary folder that stays does no harm.
        }
    }
}
