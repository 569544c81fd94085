package org.whence.ask;

import java.util.Map;

/** Asks the program's questions of the invented account, in tests. */
final class TestAsking {

    private TestAsking() {}

    static Answer lantern(String question, Map<String, String> arguments) {
        return new QuestionRunner(TestView.lantern())
                .run(QuestionCatalog.ofProgram().question(question), arguments);
    }
}
