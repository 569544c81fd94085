package org.whence.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.whence.TemporaryFolders;

/** The browser of this machine, without a window and without talk to anybody but us. Owns no page. */
final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--lang=en",
            // Whoever asks for another host is to be told so, not to wait for it.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private Chromium() {}

    /** Whether there is one, and its driver. */
    static boolean isHere() {
        return browser().isPresent() && onPath("chromedriver").isPresent();
    }

    /** Starts it; it ends with the JVM. */
    static ChromeDriver start() {
        Path profile = temporary();
        ChromeOptions options = new ChromeOptions();
        browser().ifPresent(path -> options.setBinary(path.toFile()));
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        File driver = onPath("chromedriver")
                .orElseThrow(() -> new IllegalStateException("There is no chromedriver on the PATH"))
                .toFile();
        ChromeDriver started = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(driver).build(), options);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            started.quit();
            FileUtils.deleteQuietly(profile.toFile());
        }));
        return started;
    }

    private static Optional<Path> browser() {
        return NAMES.stream().flatMap(name -> onPath(name).stream()).findFirst();
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path temporary() {
        try {
            return TemporaryFolders.make("chromium");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
