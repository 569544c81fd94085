package org.whence.trust;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import org.whence.LanternCopy;

/**
 * The program as people start it: from a jar, with an archive of the classes that a build needs. A process of it starts in
 * half the time, which is most of what a trial that kills one takes. Made once, in a folder that goes with this JVM; the
 * making takes as long as some five starts. Owns no process.
 */
final class ArchivedProgram {
    private static final String MAIN = "org/whence/cli/WhenceCommand.class";
    private static final int MINUTES = 5;

    /** Below so many kills it is not worth the making. */
    private static final long MANY = 30;

    private static List<String> flags;

    private ArchivedProgram() {}

    /** What tells a JVM where the classes are; from the class path as it is, where few processes are to be started. */
    static synchronized List<String> flags() {
        if (flags == null) {
            String path = System.getProperty("java.class.path");
            flags = Long.getLong("trust.kills", 0) < MANY ? List.of("-cp", path) : archived(path);
        }
        return flags;
    }

    private static List<String> archived(String path) {
        try {
            Path folder = Files.createTempDirectory("whence-program");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FullDiskTrial.deleteQuietly(folder)));
            String jars = jars(path, folder);
            Path archive = folder.resolve("classes.jsa");
            rehearse(folder, jars, archive);
            return List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable", "-cp", jars);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An archive of classes is of jars alone: the folder of the program's becomes one, those of tests are left out. */
    private static String jars(String path, Path folder) {
        List<String> jars = new ArrayList<>();
        for (String part : path.split(File.pathSeparator, -1)) {
            Path classes = Path.of(part);
            if (Files.exists(classes.resolve(MAIN))) {
                jars.add(pack(classes, folder.resolve("program.jar")).toString());
            } else if (Files.isRegularFile(classes)) {
                jars.add(part);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private static Path pack(Path classes, Path jar) {
        int code = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        if (code != 0) {
            throw new IllegalStateException("jar ended with " + code);
        }
        return jar;
    }

    private static void rehearse(Path folder, String jars, Path archive) throws IOException, InterruptedException {
        LanternCopy lantern = new LanternCopy(folder);
        List<String> line = WhenceProcess.line(
                List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable", "-cp", jars),
                WhenceProcess.buildArguments(lantern, lantern.store()));
        Process process = WhenceProcess.start(folder, line);
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly().waitFor();
            throw new IllegalStateException("no archive of classes: " + Files.readString(folder.resolve("err")));
        }
    }
}
