package org.whence.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;

/** The names that data/degeneration gives to things, as {@code kind:name}. */
final class FirstAccount {

    private static final String BASE = "https://w3id.org/whence/id/degeneration/";

    private FirstAccount() {}

    static Set<String> names() throws IOException {
        Model model = ModelFactory.createDefaultModel();
        try (Stream<Path> files = Files.list(Path.of("data/degeneration"))) {
            files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .forEach(file -> RDFDataMgr.read(model, file.toString()));
        }
        Set<String> names = new TreeSet<>();
        model.listSubjects().forEachRemaining(subject -> {
            String iri = String.valueOf(subject.getURI());
            if (iri.startsWith(BASE)) {
                names.add(iri.substring(BASE.length()).replace('/', ':'));
            }
        });
        return names;
    }
}
