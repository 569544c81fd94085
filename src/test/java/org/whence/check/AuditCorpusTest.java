package org.whence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each case is the invented account with some statements removed and some added. What the account itself gives the
 * audit to ask is set aside: those of {@code fires} bring questions of one rule, that of their name, and those of
 * {@code silent}, their mirror images, bring none.
 */
class AuditCorpusTest {
    /** What the account itself gives to ask. */
    private static final AuditReport ASKED_ANYWAY = Lantern.audit(Lantern.located());

    private static final int CASES = 28;

    @ParameterizedTest
    @MethodSource("firing")
    void theRuleAsksAndNoOther(String name) throws IOException {
        List<AuditFinding> asked = newlyAsked("fires", name);
        assertThat(asked).isNotEmpty();
        assertThat(asked).extracting(AuditFinding::rule).containsOnly(rule(name));
        assertThat(asked).allSatisfy(finding -> {
            assertThat(finding.question()).matches("[A-Z“].*\\?.*").doesNotContain("\n");
            assertThat(finding.places()).isNotEmpty();
            assertThat(finding.readings()).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @ParameterizedTest
    @MethodSource("silent")
    void whatGoesTogetherIsNotAsked(String name) throws IOException {
        assertThat(newlyAsked("silent", name)).isEmpty();
    }

    @Test
    void everyRuleHasACaseAndItsMirrorImage() throws IOException {
        Set<String> rules = new TreeSet<>(ASKED_ANYWAY.rules());
        assertThat(rules).hasSize(17);
        assertThat(firing()).hasSize(CASES).isEqualTo(silent());
        Set<String> tried = new TreeSet<>();
        firing().forEach(name -> tried.add(rule(name)));
        assertThat(tried).isEqualTo(rules);
    }

    /** A case may say after the rule's name what is special about it. */
    private static String rule(String name) {
        return ASKED_ANYWAY.rules().stream()
                .filter(name::startsWith)
                .findFirst()
                .orElseThrow();
    }

    static Set<String> firing() throws IOException {
        return CorpusCase.names("audit/fires");
    }

    static Set<String> silent() throws IOException {
        return CorpusCase.names("audit/silent");
    }

    private static List<AuditFinding> newlyAsked(String folder, String name) throws IOException {
        List<AuditFinding> asked = new ArrayList<>(
                Lantern.audit(CorpusCase.of("audit/" + folder, name)).findings());
        asked.removeAll(ASKED_ANYWAY.findings());
        return asked;
    }
}
