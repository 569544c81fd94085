package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines of a shell need none. */
class InstalledCommandTest {
    @Test
    void whatOnlyAsksNeedsNoShell() {
        assertThat(InstalledCommand.of("./whence --quiet trace --from \"workers' loss of control\" --max 2"))
                .hasValueSatisfying(command -> assertThat(command.words())
                        .containsExactly("--quiet", "trace", "--from", "workers' loss of control", "--max", "2"));
        assertThat(InstalledCommand.of("./whence --quiet whatif --deny claim:p14-c06"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "./whence --quiet trace --from \"civil war\" --svg | head -c 38",
                "./whence --quiet why > answer",
                "./whence --quiet why; ./whence build",
                "./whence --quiet why \"$NAME\"",
                "echo 'ASK {}' | ./whence --quiet query -",
                "./whence --quiet build",
                "./whence --quiet export --format turtle -o target/degeneration.ttl",
                "./whence ask",
                "./whence serve",
                "curl -s http://127.0.0.1:3030/api/root-causes.csv"
            })
    void whatTheShellHasAPartInIsLeftToIt(String line) {
        assertThat(InstalledCommand.of(line)).isEmpty();
    }
}
