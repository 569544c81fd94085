package org.whence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whence.read.InputReader;
import org.whence.read.Inputs;

/**
 * The referee's sheet of each account, as it was once found right; without line numbers, which every edit moves. To
 * renew them, run {@code mvn test -Dtest=AuditGoldenTest -Dgolden.renew=true} and read the diff.
 */
class AuditGoldenTest {
    private static final boolean RENEW = Boolean.getBoolean("golden.renew");

    @ParameterizedTest
    @CsvSource({"degeneration, data/degeneration", "lantern, src/test/resources/accounts/lantern"})
    void theSheetIsAsItWasFoundRight(String name, Path account) throws IOException {
        String sheet = sheet(InputReader.read(Path.of("ontology"), account));
        Path golden = Path.of("src/test/resources/golden", name, "audit.txt");
        if (RENEW) {
            Files.writeString(golden, sheet);
        }
        assertThat(golden).content().isEqualTo(sheet);
    }

    private static String sheet(Inputs inputs) {
        StringWriter out = new StringWriter();
        inputs.accounts().forEach(account -> new AuditText(new PrintWriter(out), false)
                .write(new AccountAuditor(inputs.ontology()).audit(account.iri(), account.located())));
        return out.toString().replace("\r\n", "\n").replaceAll("(\\.ttl):\\d+ *", "$1 ");
    }
}
