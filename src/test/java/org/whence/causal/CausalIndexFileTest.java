package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CausalIndexFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsOpenedIsWhatWasWritten() throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            List<CausalClaim> claims = Cases.withSteps(new Random(seed));
            CausalIndex written = new CausalIndexBuilder(Relations.TABLE)
                    .describe(CausalFactor.dated("f0", -19_000, -18_000).asAbsence())
                    .addAll(claims.stream())
                    .build();
            CausalIndexFile file = file();
            file.write(written, "build " + seed);
            CausalIndex opened = file.open("build " + seed);
            assertThat(opened.columns().buffers()).isEqualTo(written.columns().buffers());
            assertThat(opened.columns().numbers()).isEqualTo(written.columns().numbers());
            assertThat(opened.relations().relations()).isEqualTo(Relations.TABLE.relations());
            assertThat(opened.componentCount()).isEqualTo(written.componentCount());
            for (CausalClaim claim : claims) {
                int number = opened.claim(claim.key()).orElseThrow();
                assertThat(opened.claimAt(number)).isEqualTo(written.claimAt(number));
            }
            assertThat(opened.factorAt(opened.factor("f0").orElseThrow()).absence())
                    .isTrue();
            file.check();
        }
    }

    @Test
    void anEmptyIndexCanBeKeptToo() throws Exception {
        file().write(CausalIndexTest.built(List.of()), "b");
        assertThat(file().open("b").claimCount()).isZero();
    }

    @Test
    void theSameIndexGivesTheSameBytesAndLeavesNothingElseBehind() throws Exception {
        CausalIndex index = Relations.index("a>b", "b+c>d");
        new CausalIndexFile(folder.resolve("one")).write(index, "b");
        new CausalIndexFile(folder.resolve("two")).write(index, "b");
        new CausalIndexFile(folder.resolve("two")).write(index, "b");
        assertThat(folder.resolve("one")).hasSameBinaryContentAs(folder.resolve("two"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aWriteThatFailsLeavesTheOldFile() throws Exception {
        Path place = folder.resolve("index");
        Files.createDirectories(place.resolve("in-the-way"));
        assertThatThrownBy(() -> new CausalIndexFile(place).write(Relations.index("a>b"), "b"))
                .isInstanceOf(IOException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(place);
        }
    }

    @Test
    void anIndexOfAnotherBuildIsRefused() throws Exception {
        file().write(Relations.index("a>b"), "of Monday");
        assertThatThrownBy(() -> file().open("of Tuesday"))
                .isInstanceOf(IndexDoesNotFitException.class)
                .hasMessageEndingWith("belongs to the build of Monday, but the store is of the build of Tuesday.");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> file().open("b"))
                .isInstanceOf(IndexDoesNotFitException.class)
                .hasMessageStartingWith("There is no causal index at");
    }

    @Test
    void aChangedByteIsNoticedWhereverItCarriesAnything() throws Exception {
        file().write(Relations.index("a>b", "b+c>d", "d>a"), "b");
        byte[] good = Files.readAllBytes(path());
        BitSet carrying = carrying(good);
        for (int i = 0; i < good.length; i += 5) {
            byte[] bad = good.clone();
            bad[i] ^= 1;
            Files.write(path(), bad);
            assertThat(opens()).as("byte %s", i).isEqualTo(!carrying.get(i));
        }
        Files.write(path(), good);
        assertThat(opens()).isTrue();
    }

    /** The bytes of the file that are not there for alignment only. */
    private static BitSet carrying(byte[] file) throws IOException {
        int header =
                ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(IndexFormat.MAGIC.length + Integer.BYTES);
        int end = IndexFormat.PREAMBLE + header;
        BitSet carrying = new BitSet();
        carrying.set(0, end);
        for (IndexHeader.Column column : IndexHeader.of(Arrays.copyOfRange(file, IndexFormat.PREAMBLE, end))
                .columns()) {
            int start = (int) (IndexFormat.start(header) + column.place());
            carrying.set(start, start + (int) column.bytes());
        }
        return carrying;
    }

    @Test
    void everyCutIsNoticed() throws Exception {
        file().write(Relations.index("a>b", "b+c>d", "d>a"), "b");
        byte[] good = Files.readAllBytes(path());
        for (int length = 0; length < good.length; length += 11) {
            Files.write(path(), Arrays.copyOf(good, length));
            assertThatThrownBy(() -> file().open("b"))
                    .isInstanceOf(IndexDoesNotFitException.class)
                    .message()
                    .matches(".*(is cut short|is not a causal index|damaged).*");
        }
    }

    @Test
    void anotherVersionIsRefused() throws Exception {
        file().write(Relations.index("a>b"), "b");
        byte[] bytes = Files.readAllBytes(path());
        bytes[IndexFormat.MAGIC.length] = 99;
        Files.write(path(), bytes);
        assertThatThrownBy(() -> file().open("b"))
                .hasMessageEndingWith("is of version 99, and this program reads version 9.");
    }

    /** As a large collection has them, or one of more different scores than can be numbered. */
    @Test
    void numbersOfFourBytesAndScoresAsTheyAreAreReadToo() throws Exception {
        List<CausalClaim> claims = Cases.withSteps(new Random(5));
        CausalIndex now = CausalIndexTest.built(claims);
        IndexColumns before = new IndexColumns();
        now.columns().buffers().forEach(before::with);
        now.columns().texts().forEach(before::with);
        now.columns().numbers().forEach((name, column) -> before.with(name, inFourBytes(column)));
        ScoreColumn scores = ScoreColumn.of(now.columns(), "score");
        if (scores != null) {
            before.numbers().remove("score");
            before.with("score", FloatBuffer.wrap(eachOf(scores, now.slotCount())));
        }
        file().write(
                        new CausalIndex(
                                before, now.relations(), now.claimCount(), now.componentCount(), Set.of(), Set.of()),
                        "b");
        CausalIndex opened = file().open("b");
        for (CausalClaim claim : claims) {
            assertThat(opened.claimAt(opened.claim(claim.key()).orElseThrow()))
                    .isEqualTo(now.claimAt(now.claim(claim.key()).orElseThrow()));
        }
    }

    private static NumberColumn inFourBytes(NumberColumn column) {
        ByteBuffer bytes = ByteBuffer.allocate(column.size() * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int place = 0; place < column.size(); place++) {
            bytes.putInt(column.get(place));
        }
        return NumberColumn.over(bytes.rewind(), Integer.BYTES);
    }

    private static float[] eachOf(ScoreColumn scores, int count) {
        float[] each = new float[count];
        for (int entry = 0; entry < count; entry++) {
            each[entry] = scores.get(entry);
        }
        return each;
    }

    private boolean opens() {
        try {
            file().open("b");
            return true;
        } catch (IndexDoesNotFitException e) {
            return false;
        }
    }

    private CausalIndexFile file() {
        return new CausalIndexFile(path());
    }

    private Path path() {
        return folder.resolve(CausalIndexFile.NAME);
    }
}
