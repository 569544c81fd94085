package org.whence.derive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the rules that come with the program, in its jar or beside its classes. Owns no rule. */
public final class DerivationRules {
    private static final String FOLDER = "queries/derive";

    private DerivationRules() {}

    /** Every rule, sorted by file. */
    public static List<DerivationRule> ofProgram() {
        try {
            URL folder = DerivationRules.class.getResource("/" + FOLDER);
            if (folder == null) {
                throw new IllegalStateException("The program comes without " + FOLDER);
            }
            return folder.getProtocol().equals("jar") ? inJar(folder.toURI()) : in(Path.of(folder.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<DerivationRule> inJar(URI folder) throws IOException {
        Path jar = Path.of(URI.create(folder.getRawSchemeSpecificPart().replaceFirst("!.*", "")));
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            return in(files.getPath(FOLDER));
        }
    }

    private static List<DerivationRule> in(Path folder) throws IOException {
        List<DerivationRule> rules = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".rq")).toList()) {
                rules.add(new DerivationRule(FOLDER + "/" + file.getFileName(), Files.readString(file)));
            }
        }
        rules.sort(Comparator.comparing(DerivationRule::file));
        return rules;
    }
}
