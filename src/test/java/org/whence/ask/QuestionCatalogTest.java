package org.whence.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.model.UserMessageException;

/** A folder of questions, good and bad. Owns no question of the program's. */
class QuestionCatalogTest {

    private static final String GOOD = """
            #+ summary: What is there?
            #+ description: Lists what there is.
            #+ empty: There is nothing.
            SELECT ?a WHERE { ?a ?b ?c } ORDER BY ?a
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeOneGoodQuestion() throws IOException {
        write("what-is-there.rq", GOOD);
        write("notes.txt", "no question at all");
    }

    @Test
    void badFileIsToldOfAndTheOthersGoOn() throws IOException {
        write("broken.rq", GOOD.replace("WHERE {", "WHERE {{"));
        QuestionCatalog.Contents contents = QuestionCatalog.ofFolder(folder).contents();
        assertThat(contents.questions()).extracting(CannedQuestion::name).containsExactly("what-is-there");
        assertThat(contents.problems())
                .singleElement()
                .asString()
                .startsWith(folder + "/broken.rq:4: not SPARQL")
                .endsWith("did not expect “ORDER”.");
    }

    @Test
    void goodQuestionIsAskedForWithoutReadingTheBad() throws IOException {
        write("broken.rq", "nothing");
        assertThat(QuestionCatalog.ofFolder(folder).question("what-is-there").summary())
                .isEqualTo("What is there?");
    }

    @Test
    void fileThatIsNotUtf8IsOneProblemAndNoMore() throws IOException {
        Files.write(folder.resolve("latin.rq"), GOOD.replace("Lists", "Zählt").getBytes(StandardCharsets.ISO_8859_1));
        QuestionCatalog.Contents contents = QuestionCatalog.ofFolder(folder).contents();
        assertThat(contents.problems()).containsExactly(folder + "/latin.rq: not UTF-8 text.");
        assertThat(contents.questions()).hasSize(1);
    }

    @Test
    void nameWithCapitalsIsRefused() throws IOException {
        write("WhatIsThere.rq", GOOD);
        assertThat(QuestionCatalog.ofFolder(folder).contents().problems())
                .singleElement()
                .asString()
                .contains("WhatIsThere.rq: a question's file is named in lower-case words");
    }

    @Test
    void unknownNameIsBadUseWithTheNearest() {
        assertThatThrownBy(() -> QuestionCatalog.ofProgram().question("root-cause"))
                .isInstanceOf(UserMessageException.class)
                .hasMessage("There is no question “root-cause”; did you mean root-causes?"
                        + " (whence ask lists them all)");
        assertThatThrownBy(() -> QuestionCatalog.ofProgram().question("xyzzy"))
                .hasMessage("There is no question “xyzzy” (whence ask lists them all)");
    }

    @Test
    void missingFolderIsOneSentence() {
        assertThatThrownBy(() -> QuestionCatalog.ofFolder(folder.resolve("none")))
                .isInstanceOf(UserMessageException.class)
                .hasMessage("The folder of questions cannot be read: " + folder.resolve("none") + ".");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
