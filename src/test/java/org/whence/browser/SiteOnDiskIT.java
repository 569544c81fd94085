package org.whence.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.whence.ask.QuestionCatalog;
import org.whence.page.Site;
import org.whence.page.TestStore;
import org.whence.site.SiteWriter;
import org.whence.store.OpenStore;

/** The pages as files, opened from disk: set as the server's are, with pictures and links, and not a word of complaint. */
@InBrowser
class SiteOnDiskIT {
    private final Browser browser = Browser.on(Screen.DESKTOP, true);
    private final ChromeDriver driver = browser.driver();

    @TempDir
    Path folder;

    @Test
    void siteIsReadFromDiskAsFromAServer() throws Exception {
        Path place = folder.resolve("Сайт & co");
        try (OpenStore store =
                OpenStore.open(TestStore.build(folder.resolve("store"), TestStore.ACCOUNTS.resolve("lantern")))) {
            Site site = new Site(store, QuestionCatalog.ofProgram(), Duration.ofSeconds(60), Optional.empty());
            SiteWriter.write(site, place, any -> {});
        }
        driver.get(place.resolve("index.html").toUri().toString());
        WebElement box = browser.first("figure svg a");
        assertThat(box.getRect().getWidth()).isPositive();
        driver.get(leadsTo(box));
        assertThat(driver.getCurrentUrl()).startsWith("file:").contains("/doc/lantern/");
        assertThat(browser.text()).contains("Cite this");
        browser.back();

        List<String> bare = new ArrayList<>();
        for (String page : oneOfEachFolder(place)) {
            driver.get(place.resolve(page).toUri().toString());
            if (!isSet()) {
                bare.add(page);
            }
        }
        assertThat(bare).as("pages without their style or their script").isEmpty();
        assertThat(browser.faults()).allMatch(fault -> fault.startsWith("request: file:"));
    }

    private String leadsTo(WebElement link) {
        return (String) driver.executeScript("return new URL(arguments[0].href.baseVal, location).href", link);
    }

    private boolean isSet() {
        return (boolean) driver.executeScript("return document.querySelector('main') !== null"
                + " && getComputedStyle(document.body).fontFamily.includes('Iowan')"
                + " && (document.querySelector('[data-copy]') === null"
                + " || document.querySelector('[data-copy] + button') !== null)");
    }

    private static List<String> oneOfEachFolder(Path site) throws Exception {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> folders = Files.walk(site)) {
            for (Path each : folders.filter(Files::isDirectory).sorted().toList()) {
                try (Stream<Path> files = Files.list(each)) {
                    files.filter(file -> file.toString().endsWith(".html"))
                            .sorted()
                            .limit(each.equals(site) ? 30 : 1)
                            .forEach(file -> pages.add(site.relativize(file).toString()));
                }
            }
        }
        return pages;
    }
}
