package org.whence.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whence.ask.QuestionCatalog;
import org.whence.model.ExitCode;
import org.whence.serve.ServeOptions;
import org.whence.serve.WhenceServer;
import org.whence.store.StoreFolder;

/**
 * What people run most, run once for nobody: the launcher has the JVM watch, and the classes that were needed start
 * faster from then on. Writes nothing and builds nothing. Not a command; the launcher alone starts it.
 */
final class Rehearsal {
    /** A name that nothing has: what is looked through to say so is looked through for other names as well. */
    private static final String UNKNOWN = "qzx";

    private static final List<String> FIRST_PAGES =
            List.of("/", "/style.css", "/why", "/trace", "/what-if", "/timeline", "/disagree", "/search?q=a", "/ready");

    private Rehearsal() {}

    /**
     * Runs each of them, whatever becomes of it; without a graph in the project's store, ends with an exit code.
     *
     * @param args {@code --commands} for the commands, {@code --server} for the server and its first pages
     */
    public static void main(String[] args) {
        if (!new StoreFolder(ProjectFolder.store()).hasBuild()) {
            System.exit(ExitCode.COULD_NOT_READ);
        }
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        List<String> parts = List.of(args);
        if (parts.contains("--commands")) {
            runCommands();
        }
        if (parts.contains("--server")) {
            serve();
        }
    }

    private static void runCommands() {
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

    /** The server starts, and its first pages are asked for as browsers do. */
    private static void serve() {
        try (WhenceServer server = WhenceServer.start(
                new ServeOptions(ProjectFolder.store(), 0, Optional.of(0), Duration.ofSeconds(30)))) {
            for (String page : FIRST_PAGES) {
                get(URI.create(server.address()).resolve(page));
            }
        } catch (IOException | RuntimeException e) {
            // What was not rehearsed only starts as slowly as before.
        }
    }

    private static void get(URI page) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
        connection.setRequestProperty("Accept", "text/html");
        connection.setRequestProperty("Accept-Encoding", "gzip");
        if (connection.getResponseCode() == HttpURLConnection.HTTP_OK) {
            try (InputStream body = connection.getInputStream()) {
                body.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private static void run(String... arguments) {
        WhenceCommand.execute(WhenceCommand.commandLine(Map.of(), arguments), arguments);
    }
}
