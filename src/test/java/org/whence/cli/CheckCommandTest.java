package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.model.ExitCode;

/** {@code whence check} on copies of the invented account, whole and with one claim broken. */
class CheckCommandTest {
    private static final Path LANTERN = Path.of("src/test/resources/accounts/lantern");

    @TempDir
    private Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path claims;

    @BeforeEach
    void copyTheAccount() throws IOException {
        Path account = Files.createDirectory(data.resolve("lantern"));
        try (Stream<Path> files = Files.list(LANTERN)) {
            for (Path file : files.toList()) {
                Files.copy(file, account.resolve(file.getFileName()));
            }
        }
        claims = account.resolve("claims.ttl");
    }

    @Test
    void theWholeAccountIsFineAndWhatWasCheckedIsSaid() {
        assertThat(checkWith(Stream.of("--source", LANTERN.resolve("source.txt").toString())))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString())
                .contains("0 violations, 0 warnings, 1 for information.")
                .containsPattern("Checked 1 account, 35 claims, 23 passages, by \\d+ shapes and \\d+ rules\\."
                        + " 23 passages compared with the text\\.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void withoutTheTextItIsSaidThatPassagesWereNotCompared() {
        assertThat(check()).isEqualTo(ExitCode.FINE);
        assertThat(out.toString())
                .contains("The passages were not compared with the text: name it with --source FILE.");
    }

    @Test
    void aClaimWithoutVoiceIsToldWithFileAndLine() throws IOException {
        int line = breakClaim("    wh:claimedBy actor:chronicler ;\n", "");
        assertViolation(
                line,
                "claim:p06-c02: This claim names nobody who makes it.",
                "Add wh:claimedBy with the actor whose view it is. [claim-without-voice]");
    }

    @Test
    void aCauseThatDoesNotExistIsToldWithFileAndLine() throws IOException {
        int line = breakClaim("wh:cause factor:herring-failure", "wh:cause factor:hering-failure");
        assertViolation(
                line + 4,
                "claim:p06-c02: wh:cause points to factor:hering-failure, which is described nowhere.",
                "Did you mean factor:herring-failure? Describe factor:hering-failure, or correct its spelling."
                        + " [dangling-reference]");
    }

    @Test
    void aTextForAnIriIsToldWithFileAndLine() throws IOException {
        int line = breakClaim("wh:cause factor:herring-failure", "wh:cause \"the failure of the herring\"");
        assertViolation(
                line + 4,
                "claim:p06-c02: wh:cause must name a thing by its IRI, and the text “the failure of the herring”"
                        + " stands there.",
                "Write the IRI of the thing without quotes, as in factor:the-war or <https://…>. [literal-for-iri]");
    }

    @Test
    void aMisspeltClassIsToldWithFileAndLine() throws IOException {
        int line = breakClaim("a wh:CausalClaim", "a wh:CausalClam");
        assertViolation(
                line,
                "claim:p06-c02: It is said to be wh:CausalClam, and there is no such class.",
                "Did you mean wh:CausalClaim? Correct the spelling, or declare the class. [undeclared-class]");
    }

    @Test
    void aSyntaxFaultIsToldWithFileAndLine() throws IOException {
        List<String> lines = Files.readAllLines(claims);
        lines.set(6, lines.get(6).replace(">", ""));
        Files.write(claims, lines);
        assertThat(check()).isEqualTo(ExitCode.COULD_NOT_READ);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .isEqualToNormalizingNewlines(claims + ":7: not valid Turtle: an IRI has a space in it;"
                        + " write %20 for the space, or look for a missing >.\n");
    }

    @Test
    void jsonHasTheSameFindings() throws IOException {
        breakClaim("    wh:claimedBy actor:chronicler ;\n", "");
        assertThat(check("--format", "json")).isEqualTo(ExitCode.FINDINGS);
        var json = JSON.parse(out.toString());
        assertThat(json.get("violations").getAsNumber().value().intValue()).isEqualTo(1);
        assertThat(json.get("findings")
                        .getAsArray()
                        .get(0)
                        .getAsObject()
                        .get("rule")
                        .getAsString()
                        .value())
                .isEqualTo("claim-without-voice");
    }

    @Test
    void aFileThatWasNotReadIsMentioned() throws IOException {
        Files.writeString(data.resolve("lantern/more.tll"), "x");
        assertThat(check()).isEqualTo(ExitCode.FINE);
        assertThat(out.toString())
                .contains("lantern/more.tll", "This file was not read: its ending names no RDF format.");
    }

    @Test
    void aFolderInAnAccountThatWasNotReadIsMentioned() throws IOException {
        Path below = Files.createDirectory(data.resolve("lantern/more"));
        Files.writeString(below.resolve("claims.ttl"), "x");
        assertThat(check()).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("lantern/more", "This folder was not read: an account's files stand");
    }

    @Test
    void aTextOfNoneOfSeveralAccountsIsBadUse() throws IOException {
        Path other = Files.createDirectory(data.resolve("other"));
        Files.writeString(other.resolve("account.ttl"), "<https://w3id.org/whence/id/other> a <urn:x> .");
        Path text = Files.writeString(data.resolve("text.txt"), "Another edition.");
        assertThat(checkWith(Stream.of("--source", text.toString()))).isEqualTo(ExitCode.BAD_USE);
        assertThat(err.toString()).contains("no account was encoded from this very file; name the account with --data");
    }

    @Test
    void ofSeveralAccountsTheOneEncodedFromTheTextIsCompared() throws IOException {
        Path other = Files.createDirectory(data.resolve("other"));
        Files.writeString(other.resolve("account.ttl"), "<https://w3id.org/whence/id/other> a <urn:x> .");
        checkWith(Stream.of("--source", LANTERN.resolve("source.txt").toString()));
        assertThat(out.toString()).contains("Checked 2 accounts", "23 passages compared with the text.");
    }

    @Test
    void anUnknownFormatIsBadUse() {
        assertThat(check("--format", "xml")).isEqualTo(ExitCode.BAD_USE);
        assertThat(err.toString()).contains("--format", "text, json");
    }

    /** Changes the claim p06-c02; its line. */
    private int breakClaim(String from, String to) throws IOException {
        String text = Files.readString(claims);
        int start = text.indexOf("claim:p06-c02 a ");
        int end = text.indexOf("\n\n", start);
        String claim = text.substring(start, end);
        assertThat(claim).contains(from);
        Files.writeString(claims, text.substring(0, start) + claim.replace(from, to) + text.substring(end));
        return (int) text.substring(0, start).lines().count() + 1;
    }

    private void assertViolation(int line, String message, String advice) {
        assertThat(check()).isEqualTo(ExitCode.FINDINGS);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.get(0).replaceAll(" +", " ")).isEqualTo("violation " + claims + ":" + line + " " + message);
        assertThat(lines.get(1).strip()).isEqualTo(advice);
        assertThat(out.toString()).contains("1 violation, ");
    }

    private int check(String... more) {
        // Whoever runs the tests may have named a text of their own; an empty name is none.
        return checkWith(Stream.concat(Stream.of("--source", ""), Stream.of(more)));
    }

    private int checkWith(Stream<String> more) {
        String[] arguments = Stream.concat(Stream.of("check", "--data", data.toString()), more)
                .toArray(String[]::new);
        return WhenceCommand.commandLine(Map.of("NO_COLOR", "1"))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
