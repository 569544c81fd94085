package org.whence.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.whence.model.ExitCode;
import org.whence.model.UserMessageException;
import org.whence.serve.Doors;
import org.whence.serve.ServeOptions;
import org.whence.serve.WhenceServer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code whence serve}: builds if that is needed, serves, and stops when it is told to (Ctrl-C, SIGTERM). Owns
 * neither the building nor the serving.
 */
@Command(
        name = "serve",
        description = {
            "Serves the graph to browsers and programs on this machine: pages, SPARQL, questions, every IRI.",
            "Builds it first if there is none or the files have changed. Nothing can be written, and nobody else's"
                    + " machine can reach it unless you say --public. The last line printed is the address; Ctrl-C stops it.",
            "What whence build or whence load makes meanwhile is taken up within seconds, without a restart."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:stopped, as it was told to",
            "1:a violation was found, and there is no older graph to serve",
            "2:bad use: an unknown option or value",
            "3:could not read or start: a file, the store, a port in use"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  whence serve",
            "  whence serve --port 8080 --no-ui",
            "  whence serve --source essay.txt",
            "  curl 'http://127.0.0.1:3030/api/root-causes.csv'   (in another terminal)"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    /** Three seconds is what a start may take; told before them. */
    private static final Duration LONGEST_START = Duration.ofMillis(2_700);

    /** For answers that have been begun; a service is given ten seconds by most who stop one. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(1);

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3030",
            description = "The port of pages and endpoint (default: 3030; 0 for any free one).")
    private int port;

    @ArgGroup
    private Interface userInterface = new Interface();

    /** Where Fuseki's own interface is to answer, or that it is not to. */
    private static final class Interface {
        @Option(
                names = "--ui-port",
                paramLabel = "PORT",
                description = "The port of Fuseki's own interface (default: the one after --port).")
        private Integer port;

        @Option(names = "--no-ui", description = "Go without Fuseki's own interface.")
        private boolean none;
    }

    @Option(
            names = "--source",
            paramLabel = "FILE",
            description = "The text of an account's source, if you have it: the reader then shows it beside the claims,"
                    + " to this machine alone.")
    private Path source;

    @Mixin
    private StoreOption store;

    @Mixin
    private DataOption data;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long a query may take (default: 30); a request may ask for less by timeout=SECONDS.")
    private int timeout;

    @Option(
            names = "--public",
            description = "Answer other machines too, under any name. Nothing can be written all the same;"
                    + " no text of a source is shown.")
    private boolean isPublic;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "Let in only who gives a name and password of this file, a line each, as name: password"
                    + " (basic authentication, which wants an encrypted way to be safe elsewhere).")
    private Path passwords;

    @Option(names = "--metrics", description = "Give figures for Prometheus at /$/metrics.")
    private boolean metrics;

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description = "Write a line for each request to this file, as web servers do.")
    private Path accessLog;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        ServeOptions options = options();
        new GraphToServe(options.store(), data.given(), Talk.of(spec)).prepare();
        WhenceServer server = WhenceServer.start(options, Talk.of(spec));
        stopWhenTold(server);
        server.awaitFirstPage(patience());
        say(server);
        // Until the JVM is told to end: see stopWhenTold.
        new CountDownLatch(1).await();
        return ExitCode.FINE;
    }

    private ServeOptions options() {
        check("--port", port, 0, HIGHEST_PORT);
        check("--timeout", timeout, 1, Integer.MAX_VALUE);
        if (userInterface.port != null) {
            check("--ui-port", userInterface.port, 0, HIGHEST_PORT);
        }
        int after = port == 0 ? 0 : port + 1;
        Optional<Integer> uiPort = userInterface.none
                ? Optional.empty()
                : Optional.of(userInterface.port == null ? after : userInterface.port);
        return new ServeOptions(
                store.folder(), port, uiPort, Duration.ofSeconds(timeout), Optional.ofNullable(source), doors());
    }

    private Doors doors() {
        if (passwords != null && !Files.isReadable(passwords)) {
            throw UserMessageException.badUse("--password-file: " + passwords + " cannot be read.");
        }
        return new Doors(isPublic, Optional.ofNullable(passwords), metrics, Optional.ofNullable(accessLog));
    }

    private static void check(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw UserMessageException.badUse(option + " is a whole number from " + least
                    + (most == Integer.MAX_VALUE ? " up" : " to " + most) + ", not " + value + ".");
        }
    }

    /** What is left of the time that a start may take: the address is not told later for the sake of its first page. */
    private static Duration patience() {
        Instant now = Instant.now();
        Instant begin = ProcessHandle.current().info().startInstant().orElse(now.minus(LONGEST_START));
        Duration left = LONGEST_START.minus(Duration.between(begin, now));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /**
     * A signal ends the JVM by way of its shutdown hooks. This one stops the server and ends with our own exit code,
     * since being stopped is what a server is for. Whoever still waits for an answer after some seconds gets none: the
     * store is only read, so nothing is lost with it.
     */
    private void stopWhenTold(WhenceServer server) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            server.stop(LONGEST_WAIT, LONGEST_CLOSE);
                            Talk.of(spec).accept("Stopped.");
                            Runtime.getRuntime().halt(ExitCode.FINE);
                        },
                        "whence-stop"));
    }

    private void say(WhenceServer server) {
        server.interfaceAddress().ifPresent(address -> Talk.of(spec).accept("Fuseki's own interface: " + address));
        if (isPublic) {
            Talk.of(spec)
                    .accept("Warning: every machine that can reach this one can ask this server"
                            + (passwords == null
                                    ? "; --password-file would ask for a password."
                                    : ", and passwords travel as they are unless something encrypts the way."));
        }
        Talk.of(spec).accept("Serving until Ctrl-C at:");
        PrintWriter out = spec.commandLine().getOut();
        out.println(server.address());
        out.flush();
    }
}
