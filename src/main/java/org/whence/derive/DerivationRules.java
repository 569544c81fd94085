package org.whence.derive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Finds the rules that come with the program, in its jar or beside its classes. Owns no rule. */
public final class DerivationRules {
    private static final String FOLDER = "queries/derive";
    private static final String ENDING = ".rq";

    private DerivationRules() {}

    /** Every rule, sorted by file. */
    public static List<DerivationRule> ofProgram() {
        try {
            URL folder = DerivationRules.class.getResource("/" + FOLDER);
            if (folder == null) {
                throw new IllegalStateException("The program comes without " + FOLDER);
            }
            return folder.openConnection() instanceof JarURLConnection jar ? in(jar) : in(Path.of(folder.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Out of the jar that the program runs from: the JVM has it open already, and a file system takes longer. */
    private static List<DerivationRule> in(JarURLConnection folder) throws IOException {
        List<DerivationRule> rules = new ArrayList<>();
        JarFile jar = folder.getJarFile();
        for (JarEntry file : jar.stream().toList()) {
            if (file.getName().startsWith(FOLDER + "/") && file.getName().endsWith(ENDING)) {
                try (InputStream in = jar.getInputStream(file)) {
                    rules.add(
                            new DerivationRule(file.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
        rules.sort(Comparator.comparing(DerivationRule::file));
        return rules;
    }

    private static List<DerivationRule> in(Path folder) throws IOException {
        List<DerivationRule> rules = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                rules.add(new DerivationRule(FOLDER + "/" + file.getFileName(), Files.readString(file)));
            }
        }
        rules.sort(Comparator.comparing(DerivationRule::file));
        return rules;
    }
}
