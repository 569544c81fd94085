package org.whence.ask;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.whence.label.Nearest;
import org.whence.model.UserMessageException;

/**
 * The questions that there are: the files of one folder, each read when it is first wanted, so that asking one
 * does not wait for all, and then kept. A file that is no question is told of and left out; the others go on. Owns no running.
 */
public final class QuestionCatalog {

    private static final String ENDING = ".rq";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final String FOLDER = "queries/ask";

    private final Map<String, Entry> entries;
    private final Map<String, CannedQuestion> read = new ConcurrentHashMap<>();

    private QuestionCatalog(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** A file, as messages name it, and its bytes. */
    private record Entry(String file, byte[] bytes) {}

    /** The questions that can be asked, and of each file that is none why, in one sentence with file and line. */
    public record Contents(List<CannedQuestion> questions, List<String> problems) {}

    /** The questions that come with the program. */
    public static QuestionCatalog ofProgram() {
        URL folder = QuestionCatalog.class.getResource("/" + FOLDER);
        if (folder == null) {
            throw new IllegalStateException("the program comes without " + FOLDER);
        }
        try {
            return new QuestionCatalog(
                    folder.openConnection() instanceof JarURLConnection jar
                            ? entries(jar)
                            : entries(Path.of(folder.toURI()), FOLDER));
        } catch (IOException | URISyntaxException e) {
            throw UserMessageException.couldNotRead("The questions that come with the program cannot be read.", e);
        }
    }

    /**
     * The questions of a folder.
     *
     * @param folder holds one question a file, {@code NAME.rq}
     */
    public static QuestionCatalog ofFolder(Path folder) {
        try {
            return new QuestionCatalog(entries(folder, folder.toString()));
        } catch (IOException e) {
            throw UserMessageException.couldNotRead("The folder of questions cannot be read: " + folder + ".", e);
        }
    }

    /** The names of all files, questions or not, in alphabetical order. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** Whether there is a file of this name. */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /**
     * One question.
     *
     * @throws UserMessageException if there is none of this name, with the nearest names; or if its file is no
     *     question, with file and line
     */
    public CannedQuestion question(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            List<String> near = new Nearest(names()).to(name);
            throw UserMessageException.badUse("There is no question “" + name + "”"
                    + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?")
                    + " (whence ask lists them all)");
        }
        if (!NAME.matcher(name).matches()) {
            throw Decorators.fault(
                    entry.file, 0, "a question's file is named in lower-case words with hyphens between");
        }
        return read.computeIfAbsent(name, key -> QuestionFile.read(key, entry.file, text(entry)));
    }

    /** All of them, in the order of their names. */
    public Contents contents() {
        List<CannedQuestion> questions = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String name : names()) {
            try {
                questions.add(question(name));
            } catch (UserMessageException e) {
                problems.add(e.getMessage());
            }
        }
        return new Contents(List.copyOf(questions), List.copyOf(problems));
    }

    private static String text(Entry entry) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(entry.bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Decorators.fault(entry.file, 0, "not UTF-8 text");
        }
    }

    /** Out of the jar that the program runs from: the JVM has it open already, and a file system takes longer. */
    private static Map<String, Entry> entries(JarURLConnection folder) throws IOException {
        Map<String, Entry> entries = new TreeMap<>();
        JarFile jar = folder.getJarFile();
        for (JarEntry file : jar.stream().toList()) {
            if (file.getName().startsWith(FOLDER + "/") && file.getName().endsWith(ENDING)) {
                try (InputStream in = jar.getInputStream(file)) {
                    entries.put(
                            name(file.getName().substring(FOLDER.length() + 1)),
                            new Entry(file.getName(), in.readAllBytes()));
                }
            }
        }
        return entries;
    }

    private static Map<String, Entry> entries(Path folder, String shown) throws IOException {
        Map<String, Entry> entries = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.toList()) {
                String file = path.getFileName().toString();
                if (file.endsWith(ENDING)) {
                    entries.put(name(file), new Entry(shown + "/" + file, Files.readAllBytes(path)));
                }
            }
        }
        return entries;
    }

    private static String name(String file) {
        return file.substring(0, file.length() - ENDING.length());
    }
}
