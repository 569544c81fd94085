package org.whence.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;

/** All rules of {@code queries/check/}, as they come with the program. Owns no rule. */
final class RuleCheck {
    private static final String FOLDER = "queries/check";
    private static final String ENDING = ".rq";

    private final List<CheckRule> rules;

    private RuleCheck(List<CheckRule> rules) {
        this.rules = rules;
    }

    /** The rules in the program's jar, or beside its classes. */
    static RuleCheck ofProgram() {
        URL folder = RuleCheck.class.getResource("/" + FOLDER);
        if (folder == null) {
            throw new IllegalStateException("The program comes without " + FOLDER);
        }
        try {
            return new RuleCheck(
                    folder.getProtocol().equals("jar") ? inJar(folder.toURI()) : in(Path.of(folder.toURI())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rules, sorted by name. */
    List<CheckRule> rules() {
        return rules;
    }

    /** What all rules find. */
    List<Finding> check(CheckedAccount account) {
        DatasetGraph dataset = new DatasetGraphMapLink(account.withOntology());
        dataset.addGraph(NodeFactory.createURI(account.iri()), account.asserted());
        return rules.stream()
                .flatMap(rule -> rule.check(account, dataset).stream())
                .toList();
    }

    private static List<CheckRule> inJar(URI folder) throws IOException {
        Path jar = Path.of(URI.create(folder.getRawSchemeSpecificPart().replaceFirst("!.*", "")));
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            return in(files.getPath(FOLDER));
        }
    }

    private static List<CheckRule> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(RuleCheck::rule)
                    .toList();
        }
    }

    private static CheckRule rule(Path file) {
        try {
            String name = file.getFileName().toString();
            return new CheckRule(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
