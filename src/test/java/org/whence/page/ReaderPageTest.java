package org.whence.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.model.UserMessageException;

/** The reader, with its source at hand and without. */
class ReaderPageTest {
    private static final Path SOURCE = TestPages.LANTERN.resolve("source.txt");

    @TempDir
    private Path folder;

    @Test
    void withoutTheTextEachLineIsToldInTheEncodersWords() throws IOException {
        String page = TestPages.lantern().html("/read");
        assertThat(page)
                .contains("The source’s text is not part of Whence.")
                .contains("<h2>2 The Decline</h2>")
                .contains("Without the dues the Guild had to halve the oil ration.")
                .contains("No claim stands here");
        assertThat(sentencesOf(SOURCE)).noneMatch(page::contains);
    }

    @Test
    void officesAreToldInWordsAndNotByTheirNamesInTheGraph() {
        assertThat(TestPages.lantern().html("/read"))
                .contains("membership:</span>", ">Ansel Crake in the Lamp Guild, warden<")
                .doesNotContain("org:Membership", ">membership:crake-warden");
        assertThat(TestPages.degeneration().html("/read"))
                .contains("renaming:</span>", ">the Bolshevik Party becomes the Communist Party<");
    }

    @Test
    void withTheTextItStandsBesideTheClaimsAndIsLit() {
        String page = TestPages.withSource(SOURCE).html("/read");
        assertThat(page)
                .contains(
                        "<span class=\"anchored\">The loss of the dues forced the Guild to halve the oil ration.</span>")
                .contains("<span class=\"no-claim\">Timeline</span>")
                .contains("Without the dues the Guild had to halve the oil ration.")
                .doesNotContain("is not the very file", "Not found in this text");
    }

    @Test
    void theTextIsNeverInAFileNorOnAPageForOthers() throws IOException {
        for (Mode mode : List.of(Mode.FILES, Mode.LIVE_PUBLIC)) {
            for (String address : List.of("/read", "/read?line=6")) {
                String page = TestPages.withSource(SOURCE).html(address, mode);
                assertThat(page).contains("halve the oil ration");
                assertThat(sentencesOf(SOURCE)).as(address + mode).noneMatch(page::contains);
            }
        }
    }

    @Test
    void anotherEditionIsShownWithWhatIsFoundInItAndWhatIsNot() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.txt"),
                "A foreword.\n\n"
                        + Files.readString(SOURCE).replace("forced the Guild to halve", "made the Guild halve"));
        assertThat(TestPages.withSource(other).html("/read"))
                .containsPattern("other.txt is not the very file that was encoded: \\d+ of \\d+ statements are found")
                .contains("made the Guild halve")
                .containsPattern("(?s)Not found in this text.*Without the dues the Guild had to halve the oil ration");
    }

    @Test
    void aTextOfSomethingElseIsNotShownAndOneSentenceSaysSo() throws IOException {
        Path other =
                Files.writeString(folder.resolve("other.txt"), "Quite another matter, of which nothing is known.\n");
        assertThat(TestPages.withSource(other).html("/read"))
                .contains("other.txt is not the text of this account’s source: none of its passages is found there, so"
                        + " the text is not shown.")
                .contains("Without the dues the Guild had to halve the oil ration.")
                .doesNotContain("Quite another matter", folder.toString());
    }

    @Test
    void oneLineIsShownWithCausesAndNotes() {
        assertThat(TestPages.lantern().html("/read?line=6"))
                .contains("Sentence 2")
                .containsPattern("the collapse of the harbour dues</a> <span class=\"relation\"><a [^>]*>compelled</a>")
                .contains("behind it: <a href=\"/doc/lantern/note/n03\">note 3</a>")
                .contains("href=\"/read?line=5\"", "href=\"/read?line=7\"", "href=\"/read#line-6\"");
    }

    @Test
    void theVoiceOfAClaimIsNamedUnlessItIsTheAuthor() {
        String page = TestPages.lantern().html("/read");
        assertThat(page).containsPattern("<span class=\"voice\"><a [^>]*>Mira Voss</a>:</span>");
        assertThat(page).doesNotContainPattern("class=\"voice\"><a [^>]*>the chronicler");
    }

    @Test
    void aLineThatIsNotThereIsRefusedWithTheLinesThereAre() {
        for (String line : List.of("0", "99", "six", "-1")) {
            assertThatThrownBy(() -> TestPages.lantern().html("/read?line=" + line))
                    .isInstanceOf(UserMessageException.class)
                    .hasMessageMatching("line is the number of a line, from 1 to \\d+, not “" + line + "”\\.");
        }
    }

    @Test
    void everyLineOfTheSourceHasItsPlace() {
        String page = TestPages.lantern().html("/read");
        long lines =
                (int) TestPages.lantern().sheet("/read", Mode.FILES).holes().get("last");
        assertThat(IntStream.rangeClosed(1, (int) lines)).allMatch(line -> page.contains("id=\"line-" + line + "\""));
    }

    private static List<String> sentencesOf(Path source) throws IOException {
        List<String> sentences = Files.readAllLines(source).stream()
                .flatMap(line -> Arrays.stream(line.split("(?<=[.;:])\\s+")))
                .filter(sentence -> sentence.split(" ").length >= 6)
                .toList();
        assertThat(sentences).hasSizeGreaterThan(15);
        return sentences;
    }
}
