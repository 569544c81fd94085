package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.LanternCopy;
import org.whence.Whence;
import org.whence.model.ExitCode;

class VerifyCommandTest {
    @TempDir
    Path temp;

    @Test
    void wholeGraphIsWhole() throws IOException {
        LanternStore.Run run = verify(built());
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).hasLineCount(1).contains("is whole", "triples");
    }

    @Test
    void everyDamagedFileIsNamed() throws IOException {
        Path store = built();
        for (String name : List.of("snapshot.nq", "GPOS.dat", "causal.index")) {
            try (Stream<Path> files = Files.walk(store)) {
                Path file = files.filter(one -> one.endsWith(name)).findFirst().orElseThrow();
                byte[] bytes = Files.readAllBytes(file);
                // Between the columns of an index lies room that nothing reads, so there: its header.
                bytes[name.equals("causal.index") ? 40 : bytes.length / 2] ^= 4;
                Files.write(file, bytes);
            }
        }
        LanternStore.Run run = verify(store);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).hasLineCount(3).contains("snapshot.nq", "GPOS.dat", "causal index");
        assertThat(run.err()).hasLineCount(1).contains("whence build");
    }

    @Test
    void noGraphAndOneThatSaysNothingAreASentence() throws IOException {
        LanternStore.Run none = verify(temp.resolve("nothing"));
        assertThat(none.exitCode()).isEqualTo(ExitCode.COULD_NOT_READ);
        assertThat(none.err()).hasLineCount(1).contains("There is no graph in");
        Path store = built();
        Files.writeString(store.resolve("current"), "../elsewhere\n");
        assertThat(verify(store).err()).hasLineCount(1).contains("names no build");
    }

    private Path built() throws IOException {
        LanternCopy lantern = new LanternCopy(temp);
        new Whence(step -> {}).build(lantern.request());
        return lantern.store();
    }

    private static LanternStore.Run verify(Path store) {
        return LanternStore.run(List.of("verify", "--store", store.toString()));
    }
}
