package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** How wide lines may be. */
class TerminalTest {

    @Test
    void columnsCountsBeforeWhatTheLauncherFound() {
        assertThat(Terminal.width(Map.of("COLUMNS", "100"), found("80"))).hasValue(100);
        assertThat(Terminal.width(Map.of(), found("80"))).hasValue(80);
    }

    @Test
    void withoutATerminalThereIsNoLimit() {
        assertThat(Terminal.width(Map.of(), new Properties())).isEmpty();
        assertThat(Terminal.width(Map.of("COLUMNS", "wide"), new Properties())).isEmpty();
        assertThat(Terminal.width(Map.of("COLUMNS", "0"), found("0"))).isEmpty();
    }

    @Test
    void terminalsOfAHandfulOfColumnsAreTakenForWider() {
        assertThat(Terminal.width(Map.of("COLUMNS", "5"), new Properties())).hasValue(30);
    }

    private static Properties found(String columns) {
        Properties properties = new Properties();
        properties.setProperty("whence.columns", columns);
        return properties;
    }
}
