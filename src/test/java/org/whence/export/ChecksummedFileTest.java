package org.whence.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.model.UserMessageException;

class ChecksummedFileTest {
    @TempDir
    Path folder;

    @Test
    void theChecksumIsAsSha256sumReadsIt() throws Exception {
        Path file = folder.resolve("x.ttl");
        Path checksum = ChecksummedFile.write(file, out -> out.write("abc".getBytes(StandardCharsets.UTF_8)));
        assertThat(file).hasContent("abc");
        // FIPS 180-4, the example of one block
        assertThat(checksum)
                .isEqualTo(folder.resolve("x.ttl.sha256"))
                .hasContent("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  x.ttl\n");
        assertThat(names()).containsExactlyInAnyOrder("x.ttl", "x.ttl.sha256");
    }

    @Test
    void anOldFileIsReplacedWithItsChecksum() {
        Path file = folder.resolve("x.ttl");
        Path before = ChecksummedFile.write(file, out -> out.write(1));
        byte[] old = bytes(before);
        ChecksummedFile.write(file, out -> out.write(2));
        assertThat(bytes(file)).containsExactly(2);
        assertThat(bytes(before)).isNotEqualTo(old);
    }

    @Test
    void whenWritingFailsTheOldFileStandsAndNothingElse() throws IOException {
        Path file = folder.resolve("x.ttl");
        ChecksummedFile.write(file, out -> out.write(1));
        assertThatThrownBy(() -> ChecksummedFile.write(file, out -> {
                    out.write(2);
                    throw new IOException("the disk is full");
                }))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("the disk is full");
        assertThat(bytes(file)).containsExactly(1);
        assertThat(names()).containsExactlyInAnyOrder("x.ttl", "x.ttl.sha256");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> ChecksummedFile.write(folder.resolve("no/x.ttl"), out -> out.write(1)))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("there is no folder " + folder.resolve("no"));
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> ChecksummedFile.write(folder, out -> out.write(1)))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("is a folder");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
