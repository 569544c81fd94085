package org.whence.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Causal answers about the essay, as they were once found right. To renew them, run
 * {@code mvn test -Dtest=TraceGoldenTest -Dgolden.renew=true} and read the diff.
 */
class TraceGoldenTest {
    private static final boolean RENEW = Boolean.getBoolean("golden.renew");
    private static final Map<String, Function<TraceView, TraceAnswer>> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("trace-international-revolution", view -> new ChainQuestion(view)
                .ask(new ChainRequest(
                        "failure of the international revolution", Optional.empty(), 4, 5, TraceOrder.SHORTEST)));
        QUESTIONS.put("trace-ban-on-factions", view -> new ChainQuestion(view)
                .ask(ChainRequest.of("civil war", "ban on factions")));
        QUESTIONS.put("trace-between", view -> new BetweenQuestion(view)
                .ask(new ChainRequest("civil war", Optional.empty(), 4, 5, TraceOrder.SHORTEST)));
        QUESTIONS.put("trace-why", view -> new WhyQuestion(view, false).ask(Optional.empty(), 1));
        QUESTIONS.put("trace-effects", view -> new WhyQuestion(view, true).ask(Optional.of("civil war"), 3));
        QUESTIONS.put("trace-roots", view -> new RootsQuestion(view, false).ask(Optional.empty()));
        QUESTIONS.put("trace-loops", view -> new LoopQuestion(view).ask(new LoopRequest(Optional.empty(), 6, 5)));
        QUESTIONS.put("trace-robustness", view -> new RobustnessQuestion(view).ask("civil war", Optional.empty()));
        QUESTIONS.put("trace-whatif", view -> new WhatIfQuestion(view).ask(WhatIfRequest.without("civil war")));
        QUESTIONS.put("trace-whatif-absence", view -> new WhatIfQuestion(view)
                .ask(WhatIfRequest.without("factor:international-revolution")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trace-international-revolution",
                "trace-ban-on-factions",
                "trace-between",
                "trace-why",
                "trace-effects",
                "trace-roots",
                "trace-loops",
                "trace-robustness",
                "trace-whatif",
                "trace-whatif-absence"
            })
    void theAnswerIsAsItWasFoundRight(String name) throws IOException {
        TraceView view = new TraceView(TestCausalGraph.degeneration(), TraceOptions.USUAL);
        TraceAnswer answer = QUESTIONS.get(name).apply(view);
        StringBuilder text = new StringBuilder(answer.title()).append("\n\n").append(TestCausalGraph.text(answer));
        answer.whyEmpty().ifPresent(reason -> text.append(reason).append('\n'));
        answer.foot().forEach(line -> text.append(line).append('\n'));
        Path golden = Path.of("src/test/resources/golden/degeneration", name + ".txt");
        if (RENEW) {
            Files.writeString(golden, text);
        }
        assertThat(golden).content().isEqualTo(text.toString());
        assertThat(QUESTIONS).hasSize(10);
    }
}
