package org.whence.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a peer takes of the disk, and its process of memory. */
final class DiskAndMemory {
    private static final Path STATUS = Path.of("/proc/self/status");

    private DiskAndMemory() {}

    /** In bytes; files with holes count as what they fill. */
    static long onDisk(Path folder) throws IOException {
        Process du = new ProcessBuilder("du", "-sk", folder.toString()).start();
        String kilobytes = new String(du.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\\s", 2)[0];
        return Long.parseLong(kilobytes) << 10;
    }

    /** Of all files and folders of that name below the folder. */
    static long onDisk(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long sum = 0;
            for (Path file : files.filter(path -> path.endsWith(name)).toList()) {
                sum += onDisk(file);
            }
            return sum;
        }
    }

    /** This process's memory that is in no file, in bytes; 0 where the system does not say. */
    static long ownMemory() throws IOException {
        if (!Files.exists(STATUS)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("RssAnon:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst()
                    .orElse(0);
        }
    }
}
