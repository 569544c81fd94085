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
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The query files of a folder as they come with the program: in its jar, or beside its classes. Owns no rule. */
final class RuleFiles {
    private static final String ENDING = ".rq";

    private RuleFiles() {}

    /**
     * The rules of a folder, not of those below it, sorted by name.
     *
     * @param folder on the classpath, without a slash at its beginning
     * @param rule makes a rule of a file's name, without its ending, and its text
     */
    static <T> List<T> read(String folder, BiFunction<String, String, T> rule) {
        URL place = RuleFiles.class.getResource("/" + folder);
        if (place == null) {
            throw new IllegalStateException("The program comes without " + folder);
        }
        try {
            return place.getProtocol().equals("jar")
                    ? inJar(place.toURI(), folder, rule)
                    : in(Path.of(place.toURI()), rule);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> List<T> inJar(URI place, String folder, BiFunction<String, String, T> rule) throws IOException {
        Path jar = Path.of(URI.create(place.getRawSchemeSpecificPart().replaceFirst("!.*", "")));
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            return in(files.getPath(folder), rule);
        }
    }

    private static <T> List<T> in(Path folder, BiFunction<String, String, T> rule) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(file -> rule.apply(name(file), text(file)))
                    .toList();
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
