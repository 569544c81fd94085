package org.whence.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.InstalledWhence;
import org.whence.cli.InstalledCommand;

/**
 * Every command that README and tutorial show is run, in order, and has to print what they say: by a shell, but for
 * those that only ask, which this JVM answers. The server they start listens on a free port instead of the one they
 * name. A page that shows a build has a store of its own; the others ask the one that is there, which is built already.
 */
@Order(2)
class PagesIT {

    @TempDir
    private Path folder;

    private Process server;
    private int port;
    private boolean builds;

    @BeforeEach
    void findAPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    @AfterEach
    void stopTheServer() throws InterruptedException {
        if (server != null) {
            server.descendants().forEach(ProcessHandle::destroy);
            server.destroy();
            assertThat(server.waitFor(20, TimeUnit.SECONDS))
                    .as("the server stops")
                    .isTrue();
        }
    }

    @Test
    void tutorialPrintsWhatItSays() throws Exception {
        assertThat(follow(Path.of("docs/tutorial.md"))).isGreaterThan(8);
    }

    @Test
    void pageOnCausesPrintsWhatItSays() throws Exception {
        assertThat(follow(Path.of("docs/causes.md"))).isGreaterThan(10);
    }

    @Test
    void pageOnSparqlPrintsWhatItSays() throws Exception {
        assertThat(follow(Path.of("docs/sparql.md"))).isGreaterThan(3);
    }

    @Test
    void readmePrintsWhatItSays() throws Exception {
        assertThat(follow(Path.of("README.md"))).isGreaterThan(1);
    }

    private int follow(Path page) throws Exception {
        List<ConsoleBlocks.Command> commands = ConsoleBlocks.in(page);
        builds = commands.stream().anyMatch(command -> command.text().equals("./whence build"));
        for (ConsoleBlocks.Command command : commands) {
            List<String> printed = printed(command);
            assertThat(ConsoleBlocks.missing(command.expected(), printed))
                    .as("%s:%d: $ %s%nprinted:%n%s", page, command.line(), command.text(), String.join("\n", printed))
                    .isNull();
        }
        return commands.size();
    }

    private List<String> printed(ConsoleBlocks.Command command) throws Exception {
        Optional<InstalledCommand> asking = builds ? Optional.empty() : InstalledCommand.of(command.text());
        if (asking.isPresent()) {
            return asking.get().run();
        }
        return command.text().startsWith("./whence serve") ? serve(command) : run(command);
    }

    private List<String> run(ConsoleBlocks.Command command) throws Exception {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Process process = bash(command.text()).redirectOutput(output.toFile()).start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).as(command.text()).isTrue();
        return Files.readAllLines(output);
    }

    /** Starts the server and waits for the last line it is said to print. */
    private List<String> serve(ConsoleBlocks.Command command) throws Exception {
        Path output = Files.createTempFile(folder, "server", ".txt");
        String quietly = command.text().replaceFirst("serve", "serve --port " + port + " --no-ui");
        server = bash("exec " + quietly).redirectOutput(output.toFile()).start();
        List<String> printed = List.of();
        for (int tenths = 0; tenths < 600; tenths++) {
            printed = Files.readAllLines(output).stream()
                    .map(line -> line.replace(":" + port, ":3030"))
                    .toList();
            if (!printed.isEmpty() && ConsoleBlocks.missing(command.expected(), printed) == null) {
                return printed;
            }
            assertThat(server.isAlive()).as(String.join("\n", printed)).isTrue();
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return printed;
    }

    private ProcessBuilder bash(String command) {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", command.replace(":3030", ":" + port))
                .directory(InstalledWhence.folder().toFile());
        if (builds) {
            builder.environment().put("WHENCE_STORE", folder.resolve("store").toString());
        } else {
            builder.environment().remove("WHENCE_STORE");
        }
        builder.environment().put("WHENCE_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("NO_COLOR", "1");
        builder.environment().remove("WHENCE_SOURCE");
        return builder.redirectErrorStream(true).redirectInput(ProcessBuilder.Redirect.from(nothing()));
    }

    private static java.io.File nothing() {
        return Path.of("/dev/null").toFile();
    }
}
