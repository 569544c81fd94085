package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.LanternCopy;
import org.whence.model.ExitCode;

/** {@code whence audit} on copies of the invented account. */
class AuditCommandTest {
    private static final String ADDED = """

            claim:p19-c99 a wh:CausalClaim ;
                wh:claimText "The end of the Guild cost the lighters their vote."@en ;
                wh:claimedBy actor:chronicler ;
                wh:statedIn passage:p19 ;
                wh:cause factor:guild-dissolved ;
                wh:relation wh:caused ;
                wh:effect factor:vote-abolished ;
                wh:stance wh:asserts ;
                wh:modality wh:actual ;
                wh:explicitness wh:stated ;
                wh:certainty wh:certainty-unspecified .
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void addingAClaimWhoseEffectIsDatedWhollyBeforeItsCauseMakesTheAuditNameIt() throws IOException {
        LanternCopy copy = new LanternCopy(folder);
        audit(copy);
        assertThat(out.toString()).doesNotContain("“the dissolution of the Lamp Guild”");
        Path claims = copy.account().resolve("claims.ttl");
        int line = Files.readAllLines(claims).size() + 2;
        Files.writeString(claims, Files.readString(claims) + ADDED);
        out.getBuffer().setLength(0);
        assertThat(audit(copy)).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString())
                .contains("Can “the dissolution of the Lamp Guild” (May 1705) lie behind “the end of the annual vote”"
                        + " (1704), although the effect is dated before the cause?")
                .containsPattern("line 19 +\\S+claims\\.ttl:" + line
                        + " +claim:p19-c99 +The end of the Guild cost the lighters their vote\\.");
    }

    @Test
    void anAccountWithoutClaimsGivesNothingToAsk() throws IOException {
        LanternCopy copy = new LanternCopy(folder);
        for (String file : new String[] {"claims.ttl", "arguments.ttl", "notes.ttl", "counts.ttl"}) {
            Files.writeString(copy.account().resolve(file), "");
        }
        assertThat(audit(copy)).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).startsWith("No question. Audited 1 account, 0 claims, by 17 rules.");
    }

    @Test
    void jsonHasQuestionPlacesAndReadings() throws IOException {
        assertThat(audit(new LanternCopy(folder), "--format", "json")).isEqualTo(ExitCode.FINDINGS);
        JsonObject sheet = JSON.parse(out.toString());
        JsonObject first = sheet.get("findings").getAsArray().get(0).getAsObject();
        assertThat(first.keys()).containsExactlyInAnyOrder("rule", "question", "places", "readings");
        assertThat(first.get("places").getAsArray().get(0).getAsObject().keys())
                .containsExactlyInAnyOrder("file", "line", "paragraph", "sentence", "name", "says");
        assertThat(sheet.get("audited").getAsObject().get("rules").getAsArray()).hasSize(17);
    }

    private int audit(LanternCopy copy, String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "audit";
        args[1] = "--data";
        args[2] = copy.data().toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return WhenceCommand.execute(
                WhenceCommand.commandLine(Map.of("NO_COLOR", "1")).setOut(new PrintWriter(out)), args);
    }
}
