package org.whence.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.whence.LanternCopy;
import org.whence.model.UserMessageException;

/**
 * A store of which one file is damaged, cut short, made longer, emptied, taken away, made unreadable or put in the place
 * of another: it answers in full, or says in a sentence what to do; never anything else. Put back, it answers in full.
 */
final class DamagedStoreTrial implements Trial {
    private final List<Subject> subjects;

    /** A store, what it answers undamaged, and the name that it is asked for. */
    private record Subject(Path store, Path copy, WholeGraph whole, String name, List<Path> files) {
        static Subject of(Path store, Path copy, String name) throws IOException {
            WholeGraph whole = WholeGraph.of(store, name);
            copyTree(store, copy);
            try (Stream<Path> files = Files.walk(store)) {
                return new Subject(
                        store,
                        copy,
                        whole,
                        name,
                        files.filter(Files::isRegularFile).sorted().toList());
            }
        }
    }

    /** Makes a small store and one without a snapshot. */
    DamagedStoreTrial(Path folder) throws Exception {
        LanternCopy lantern = new LanternCopy(folder);
        Building.build(lantern);
        Path loaded = folder.resolve("loaded");
        Path claims = ClaimsInAFile.write(folder.resolve("claims.nq"), 300, 4);
        Building.load(loaded, claims);
        subjects = List.of(
                Subject.of(lantern.store(), folder.resolve("copy of the small"), "hunger"),
                Subject.of(loaded, folder.resolve("copy of the loaded"), ClaimsInAFile.NAME));
    }

    @Override
    public String run(long seed) throws Exception {
        Random random = new Random(seed);
        Subject subject = subjects.get(random.nextInt(subjects.size()));
        Path file = subject.files.get(random.nextInt(subject.files.size()));
        String damage = damage(file, subject, random);
        String outcome;
        try {
            assertThat(WholeGraph.of(subject.store, subject.name))
                    .as("%s: %s", file, damage)
                    .isEqualTo(subject.whole);
            outcome = "answered in full";
        } catch (UserMessageException e) {
            assertThat(e.getMessage().lines()).as("%s: %s", file, damage).hasSize(1);
            assertThat(e.getMessage()).as("%s: %s", file, damage).contains("whence build");
            outcome = "refused in a sentence";
        } catch (RuntimeException | InternalError e) {
            throw new AssertionError(file + ": " + damage + ": " + e, e);
        }
        restore(file, subject);
        assertThat(WholeGraph.of(subject.store, subject.name))
                .as("%s: %s, and put back", file, damage)
                .isEqualTo(subject.whole);
        return outcome;
    }

    private static String damage(Path file, Subject subject, Random random) throws IOException {
        long length = Files.size(file);
        int kind = random.nextInt(8);
        if (length == 0 && kind < 4) {
            kind = 4;
        }
        switch (kind) {
            case 0, 1 -> {
                // Most of a B+tree's file is empty room: half of the damage is at its beginning.
                long at = (long) (random.nextDouble() * (random.nextBoolean() ? length : Math.min(length, 16_384)));
                flip(file, at, 1 << random.nextInt(8));
                return "bit flipped in byte " + at;
            }
            case 2 -> {
                try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
                    open.setLength((long) (random.nextDouble() * length));
                }
                return "cut short";
            }
            case 3 -> {
                Files.write(file, new byte[0]);
                return "emptied";
            }
            case 4 -> {
                byte[] more = new byte[1 + random.nextInt(100)];
                random.nextBytes(more);
                Files.write(file, more, StandardOpenOption.APPEND);
                return "made longer";
            }
            case 5 -> {
                Files.delete(file);
                return "deleted";
            }
            case 6 -> {
                // Stands for one that may not be read, which is no hindrance to root.
                Files.delete(file);
                Files.createDirectory(file);
                return "made unreadable";
            }
            default -> {
                Path other = subject.files.get(random.nextInt(subject.files.size()));
                if (!other.equals(file)) {
                    Files.copy(other, file, StandardCopyOption.REPLACE_EXISTING);
                }
                return "replaced by " + other.getFileName();
            }
        }
    }

    private static void flip(Path file, long at, int bit) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(at);
            int octet = open.read();
            open.seek(at);
            open.write(octet ^ bit);
        }
    }

    /** What a command may have mended is put back too. */
    private static void restore(Path file, Subject subject) throws IOException {
        for (Path one : subject.files) {
            String name = one.getFileName().toString();
            boolean mended = name.equals("causal.index") || one.getParent().endsWith("names");
            if (one.equals(file) || mended) {
                FullDiskTrial.delete(one);
                Files.createDirectories(one.getParent());
                Files.copy(subject.copy.resolve(subject.store.relativize(one)), one);
            }
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
