package org.whence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whence.model.Terms;

/**
 * Each case is the invented account with some statements removed and some added. The cases of {@code invalid} are
 * named after the one fault that they have; those of {@code valid} are their mirror images, just right.
 */
class CheckCorpusTest {
    private static final int CASES = 167;

    /** Told of every account, so never the only finding; it has a test of its own. */
    private static final String ALWAYS_TOLD = "claims-without-citation";

    @ParameterizedTest
    @MethodSource("invalidCases")
    void theOneFaultIsFoundAndNoOther(String fault) throws IOException {
        List<Finding> found = check("invalid", fault);
        assertThat(found).extracting(Finding::rule).containsOnly(fault);
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.message()).matches("(?s).+[^.?][.?]").doesNotContain("\n");
            assertThat(finding.advice()).matches("([A-Z]|\\w+:).+[.?]");
            assertThat(finding.location().line()).isPositive();
            assertThat(Path.of(finding.location().file())).exists();
        });
    }

    @ParameterizedTest
    @MethodSource("validCases")
    void whatIsJustRightHasNoFault(String name) throws IOException {
        assertThat(check("valid", name)).isEmpty();
    }

    @Test
    void everyFaultHasACaseAndItsMirrorImage() throws IOException {
        assertThat(CorpusCase.names("check/invalid")).hasSize(CASES).containsExactlyElementsOf(faults());
        assertThat(CorpusCase.names("check/valid")).hasSize(CASES).containsExactlyElementsOf(faults());
    }

    /** Of shapes: each that has a message. */
    private static Set<String> faults() {
        Set<String> faults = new TreeSet<>();
        Node message = NodeFactory.createURI(Terms.SH + "message");
        Lantern.shapes()
                .find(Node.ANY, message, Node.ANY)
                .forEachRemaining(
                        shape -> faults.add(shape.getSubject().getURI().replaceFirst(".*#", "")));
        RuleCheck.ofProgram().rules().forEach(rule -> faults.add(rule.name()));
        faults.add("date-not-edtf");
        faults.remove(ALWAYS_TOLD);
        return faults;
    }

    static Set<String> invalidCases() throws IOException {
        return CorpusCase.names("check/invalid");
    }

    static Set<String> validCases() throws IOException {
        return CorpusCase.names("check/valid");
    }

    private static List<Finding> check(String folder, String name) throws IOException {
        return Lantern.check(CorpusCase.of("check/" + folder, name)).stream()
                .filter(finding -> !finding.rule().equals(ALWAYS_TOLD))
                .toList();
    }
}
