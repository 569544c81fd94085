package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.whence.model.Account;
import org.whence.model.ExitCode;
import org.whence.model.UserMessageException;
import org.whence.store.GraphNames;
import org.whence.store.OpenStore;

/** The graph that a command asks, in a project of its own. */
@Isolated("It changes the project folder.")
class GraphToAskTest {

    private static final String HOME = "whence.home";

    @TempDir
    private Path home;

    private final List<String> said = new ArrayList<>();
    private String homeBefore;

    @BeforeEach
    void makeAProject() throws IOException {
        homeBefore = System.getProperty(HOME);
        System.setProperty(HOME, home.toString());
        copy(Path.of("ontology"), home.resolve("ontology"));
        copy(Path.of("src/test/resources/accounts/lantern"), home.resolve("data/lantern"));
    }

    @AfterEach
    void leaveTheProject() {
        if (homeBefore == null) {
            System.clearProperty(HOME);
        } else {
            System.setProperty(HOME, homeBefore);
        }
    }

    @Test
    void whereThereIsNoGraphItIsBuiltAndThatIsSaid() {
        try (OpenStore store = open()) {
            assertThat(store.accounts()).extracting(Account::key).containsExactly("lantern");
        }
        assertThat(said).first().asString().matches("There is no graph in .*store yet: building it first\\.");
    }

    @Test
    void builtGraphDescribesTheQuestions() {
        try (OpenStore store = open()) {
            assertThat(store.build().graphs()).containsKey(GraphNames.QUERIES);
        }
    }

    @Test
    void graphThatIsThereIsAskedWithoutAWord() {
        open().close();
        said.clear();
        open().close();
        assertThat(said).isEmpty();
    }

    @Test
    void filesThatHaveChangedSinceAreSaidAndTheOldGraphAnswers() throws IOException {
        open().close();
        said.clear();
        Path places = home.resolve("data/lantern/places.ttl");
        Files.writeString(places, Files.readString(places) + "\n# another line\n");
        open().close();
        assertThat(said)
                .singleElement()
                .asString()
                .matches("The graph is not up to date: .*places\\.ttl has changed \\(whence build renews it\\)\\.");
    }

    @Test
    void accountWithViolationsIsNoGraphToAsk() throws IOException {
        Path claims = home.resolve("data/lantern/claims.ttl");
        Files.writeString(claims, Files.readString(claims).replaceFirst("wh:claimedBy actor:chronicler ;", ""));
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(UserMessageException.class, e -> assertThat(e.exitCode())
                        .isEqualTo(ExitCode.FINDINGS))
                .hasMessage("The accounts have violations, so there is no graph to ask; whence check shows them.");
    }

    private OpenStore open() {
        return new GraphToAsk(ProjectFolder.store(), said::add).open();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
