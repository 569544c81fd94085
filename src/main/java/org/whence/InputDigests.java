package org.whence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.whence.derive.DerivationRules;
import org.whence.model.Location;
import org.whence.model.UserMessageException;
import org.whence.read.AccountFolder;
import org.whence.read.AccountFolders;
import org.whence.store.InputFile;
import org.whence.store.Sha256;

/**
 * The content of everything that a build depends on, so that a later one can tell whether it would differ. Each
 * file is named by its role and not by where it stands. Owns no comparison.
 */
final class InputDigests {
    private InputDigests() {}

    /** Everything that a build depends on. */
    static List<InputFile> of(BuildRequest request) {
        List<InputFile> digests = ofFilesAndRules(request.ontology(), request.data());
        digests.addAll(ofGraphs(request.extra()));
        return digests;
    }

    /** What comes from files: ontologies, shapes, accounts and rules. */
    static List<InputFile> ofFilesAndRules(Path ontology, Path data) {
        List<InputFile> digests = new ArrayList<>(ofFiles(ontology, data));
        DerivationRules.ofProgram().forEach(rule -> digests.add(new InputFile(rule.file(), Sha256.of(rule.text()))));
        return digests;
    }

    private static List<InputFile> ofFiles(Path ontology, Path data) {
        List<InputFile> digests = new ArrayList<>();
        for (Path file : filesBelow(ontology)) {
            digests.add(
                    digest("ontology/" + ontology.relativize(file).toString().replace('\\', '/'), file));
        }
        for (AccountFolder account : AccountFolders.find(data)) {
            for (Path file : account.files()) {
                digests.add(digest("data/" + account.key() + "/" + file.getFileName(), file));
            }
        }
        return digests;
    }

    /** Graphs that come from no file, by their IRIs; without blank nodes, since those have no lasting name. */
    private static List<InputFile> ofGraphs(Map<String, Graph> graphs) {
        return graphs.entrySet().stream()
                .map(graph -> new InputFile(graph.getKey(), Sha256.of(text(graph.getValue()))))
                .toList();
    }

    private static String text(Graph graph) {
        return graph.stream().map(Triple::toString).sorted().collect(Collectors.joining("\n"));
    }

    private static InputFile digest(String name, Path file) {
        try {
            return new InputFile(name, Sha256.of(file));
        } catch (IOException e) {
            throw UserMessageException.couldNotRead(
                    Location.shown(file) + ": the file cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private static List<Path> filesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw UserMessageException.couldNotRead(
                    Location.shown(folder) + ": there is no such folder, and the ontology is needed.", e);
        }
    }
}
