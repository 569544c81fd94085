package org.whence.browser;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Without Chromium and its driver, tests in a browser are left out, and one line says so; unless
 * {@code WHENCE_BROWSER=required}, as continuous integration has it: then they fail.
 */
final class BrowserCondition implements ExecutionCondition {
    private static final AtomicBoolean TOLD = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.isHere() || "required".equals(System.getenv("WHENCE_BROWSER"))) {
            return ConditionEvaluationResult.enabled("There is a browser, or there has to be one.");
        }
        String reason = "NO BROWSER: the tests in a browser are LEFT OUT. They want chromium and chromedriver on the"
                + " PATH (Debian: apt-get install chromium chromium-driver).";
        if (!TOLD.getAndSet(true)) {
            System.err.println(reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }
}
