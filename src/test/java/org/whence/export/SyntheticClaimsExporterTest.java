package org.whence.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.whence.causal.SyntheticClaims;
import org.whence.causal.SyntheticSize;
import org.whence.model.Terms;

class SyntheticClaimsExporterTest {
    private static final SyntheticClaims CLAIMS = new SyntheticClaims(SyntheticSize.of(3_000), 5, 20);

    @Test
    void everyClaimHasSevenStatementsInTheGraphOfItsAccount() throws IOException {
        Model model = Rio.parse(new ByteArrayInputStream(written()), RDFFormat.NQUADS);
        for (String property : new String[] {
            Terms.CAUSE,
            Terms.EFFECT,
            Terms.RELATION,
            Terms.STANCE,
            Terms.MODALITY,
            Terms.CLAIMED_BY,
            Terms.WH + "score"
        }) {
            assertThat(model.filter(null, Values.iri(property), null).subjects())
                    .as(property)
                    .hasSize(3_000);
        }
        for (Resource claim : model.filter(null, Values.iri(Terms.CAUSE), null).subjects()) {
            Model statements = model.filter(claim, null, null);
            assertThat(statements).hasSize(7);
            Resource account = statements.contexts().iterator().next();
            assertThat(statements.contexts()).hasSize(1);
            assertThat(claim.stringValue()).startsWith(account.stringValue() + "/claim/");
        }
    }

    @Test
    void everyConceptHasOneLabelAndNoTwoTheSame() throws IOException {
        Model model = Rio.parse(new ByteArrayInputStream(written()), RDFFormat.NQUADS);
        Set<Value> concepts =
                new HashSet<>(model.filter(null, Values.iri(Terms.CAUSE), null).objects());
        concepts.addAll(model.filter(null, Values.iri(Terms.EFFECT), null).objects());
        Set<Value> labels = new HashSet<>();
        for (Value concept : concepts) {
            Model of = model.filter((Resource) concept, Values.iri(Terms.PREF_LABEL), null);
            assertThat(of).as("%s", concept).hasSize(1);
            assertThat(model.contains((Resource) concept, Values.iri(Terms.TYPE), Values.iri(Terms.FACTOR)))
                    .isTrue();
            labels.add(of.iterator().next().getObject());
        }
        assertThat(labels).hasSize(concepts.size());
        assertThat(labels.iterator().next().stringValue()).matches("[a-z]{4} [a-z]{6}");
    }

    @Test
    void accountsAndVoicesAreNamedOnce() throws IOException {
        Model model = Rio.parse(new ByteArrayInputStream(written()), RDFFormat.NQUADS);
        Set<Resource> accounts = model.filter(null, Values.iri(Terms.TYPE), Values.iri(Terms.ACCOUNT))
                .subjects();
        assertThat(accounts).isEqualTo(model.contexts()).hasSize(20);
        for (Resource account : accounts) {
            assertThat(model.filter(account, Values.iri(Terms.PREF_LABEL), null))
                    .hasSize(1);
        }
        for (Statement claimed : model.filter(null, Values.iri(Terms.CLAIMED_BY), null)) {
            assertThat(model.filter((Resource) claimed.getObject(), Values.iri(Terms.PREF_LABEL), null))
                    .hasSize(1);
        }
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        assertThat(written()).isEqualTo(written());
        assertThat(new String(written(), StandardCharsets.UTF_8).lines())
                .as("no line comes twice")
                .doesNotHaveDuplicates();
    }

    @Test
    void progressEndsWithTheLastClaim() throws IOException {
        AtomicLong last = new AtomicLong();
        SyntheticClaimsExporter.write(CLAIMS, new ByteArrayOutputStream(), last::set);
        assertThat(last).hasValue(3_000);
    }

    @Test
    void namesOfDifferentNumbersDiffer() {
        Set<String> names = new HashSet<>();
        IntStream.concat(IntStream.range(0, 100_000), IntStream.rangeClosed(2_147_000_000, 2_147_100_000))
                .forEach(number -> names.add(new String(SyntheticNames.of(number), StandardCharsets.US_ASCII)));
        assertThat(names).hasSize(200_001);
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SyntheticClaimsExporter.write(CLAIMS, out, written -> {});
        return out.toByteArray();
    }
}
