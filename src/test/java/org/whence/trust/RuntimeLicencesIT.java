package org.whence.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;

/** The bill of materials that the build writes, and that nothing in it is under the GPL or the AGPL alone. */
class RuntimeLicencesIT {
    private static final Path BOM = Path.of("target", "bom.json");
    private static final Path LIB = Path.of("target", "lib");

    @Test
    void nothingThatIsShippedIsUnderTheGplAlone() throws IOException {
        assumeTrue(Files.exists(BOM), "no target/bom.json: mvn -Psbom verify writes it");
        JsonObject bom = JSON.parse(Files.readString(BOM));
        assertThat(bom.getString("bomFormat")).isEqualTo("CycloneDX");
        assertThat(RuntimeLicences.forbidden(bom)).isEmpty();
        assumeTrue(Files.exists(LIB), "no target/lib: nothing has been packaged");
        try (Stream<Path> jars = Files.list(LIB)) {
            assertThat(jars.map(jar -> jar.getFileName().toString().replaceFirst("\\.jar$", "")))
                    .allSatisfy(jar -> assertThat(bom.get("components").getAsArray().stream()
                                    .map(component -> component.getAsObject().getString("name") + "-"
                                            + component.getAsObject().getString("version")))
                            .anyMatch(jar::startsWith));
        }
    }

    @Test
    void gplAloneIsForbiddenAndAChoiceIsNot() {
        assertThat(RuntimeLicences.forbidden(bom("{\"license\": {\"id\": \"GPL-3.0-only\"}}")))
                .hasSize(1);
        assertThat(RuntimeLicences.forbidden(bom("{\"license\": {\"name\": \"GNU Affero General Public License\"}}")))
                .hasSize(1);
        assertThat(RuntimeLicences.forbidden(bom(""))).as("no licence at all").hasSize(1);
        assertThat(RuntimeLicences.forbidden(
                        bom("{\"license\": {\"id\": \"EPL-2.0\"}}, {\"license\": {\"name\": \"GPL2 w/ CPE\"}}")))
                .isEmpty();
        assertThat(RuntimeLicences.forbidden(bom("{\"expression\": \"GPL-2.0-only OR Apache-2.0\"}")))
                .isEmpty();
        assertThat(RuntimeLicences.forbidden(bom("{\"license\": {\"id\": \"LGPL-2.1-only\"}}")))
                .isEmpty();
    }

    private static JsonObject bom(String licences) {
        return JSON.parse("{\"components\": [{\"purl\": \"pkg:maven/a/b@1\", \"licenses\": [" + licences + "]}]}");
    }
}
