package org.whence.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.whence.ask.QuestionCatalog;
import org.whence.model.ExitCode;
import org.whence.store.StoreFolder;

/**
 * What people run most, run once for nobody: the launcher has the JVM watch, and the classes that were needed start
 * faster from then on. Writes nothing and builds nothing. Not a command; the launcher alone starts it.
 */
final class Rehearsal {
    /** A name that nothing has: what is looked through to say so is looked through for other names as well. */
    private static final String UNKNOWN = "qzx";

    private Rehearsal() {}

    /** Runs each of them, whatever becomes of it; without a graph in the project's store, ends with an exit code. */
    public static void main(String[] args) {
        if (!new StoreFolder(ProjectFolder.store()).hasBuild()) {
            System.exit(ExitCode.COULD_NOT_READ);
        }
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        QuestionCatalog.ofProgram().names().forEach(question -> run("ask", question));
        for (String format : List.of("csv", "json", "markdown")) {
            run("ask", "root-causes", "--format", format);
        }
        run("ask", "causes-of", "--effect", UNKNOWN);
        run("ask");
        run("trace", "--from", UNKNOWN);
        run("why");
        run("roots");
        run("--help");
        run("check");
        run("export");
    }

    private static void run(String... arguments) {
        WhenceCommand.execute(WhenceCommand.commandLine(Map.of(), arguments), arguments);
    }
}
