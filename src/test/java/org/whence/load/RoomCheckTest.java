package org.whence.load;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.read.ClaimFile;
import org.whence.read.StatementReader;
import org.whence.store.BulkGraphs;

class RoomCheckTest {
    private static final long ENOUGH_READ = 1_000_000;
    /** No disk holds so many claims. */
    private static final long NO_DISK_HOLDS = 1L << 46;

    @TempDir
    private Path temp;

    private BulkGraphs graphs;

    @BeforeEach
    void open() throws IOException {
        graphs = new BulkGraphs(temp.resolve("temporary"));
    }

    @AfterEach
    void close() throws IOException {
        graphs.close();
    }

    private RoomCheck check(ClaimFile file) {
        return new RoomCheck(List.of(file), graphs, true);
    }

    private static ClaimFile standardInput() {
        return ClaimFile.of("-", Optional.empty(), InputStream.nullInputStream());
    }

    @Test
    void whatFitsIsRead() {
        assertThatCode(() -> check(standardInput()).look(ENOUGH_READ, 1_000)).doesNotThrowAnyException();
    }

    @Test
    void whatFitsOnNoDiskIsRefusedWithBothSizes() {
        assertThatThrownBy(() -> check(standardInput()).look(ENOUGH_READ, NO_DISK_HOLDS))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("MB will be needed")
                .hasMessageContaining("MB left on the disk");
    }

    @Test
    void nothingIsJudgedByTheFirstStatements() {
        assertThatCode(() -> check(standardInput()).look(10, NO_DISK_HOLDS)).doesNotThrowAnyException();
    }

    @Test
    void ofAFileThePartThatWasReadTellsOfTheWhole() throws IOException {
        Path file = temp.resolve("claims.nt");
        // Many blocks, of few statements.
        Files.writeString(file, ("<http://a> <http://b> <http://c> . #" + " why".repeat(250) + "\n").repeat(1 << 15));
        ClaimFile claims = ClaimFile.of(file.toString(), Optional.empty(), InputStream.nullInputStream());
        RoomCheck check = check(claims);
        long someClaims = Files.getFileStore(temp).getUsableSpace() / 7 / 260 / 4;
        try (StatementReader reader = new StatementReader(1)) {
            assertThatThrownBy(() -> reader.read(claims, block -> check.look(ENOUGH_READ, someClaims)))
                    .isInstanceOf(UncheckedIOException.class);
            reader.read(claims, block -> {});
        }
        assertThatCode(() -> check(claims).look(ENOUGH_READ, someClaims)).doesNotThrowAnyException();
    }
}
