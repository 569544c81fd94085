package org.whence.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What becomes of the links of a page where some lead nowhere. */
class PageLinksTest {
    private static final Function<String, Optional<String>> PICTURES =
            link -> link.endsWith(".svg") ? Optional.of("a.svg") : Optional.empty();
    private static final String ROW =
            "<p class=\"formats\">The same for programs:\n<a href=\"/api/why.json\">json</a> ·"
                    + " <a href=\"/api/why.txt\">txt</a> · <a href=\"/api/why.svg\">svg</a></p>";

    @Test
    void formatsThatAreNoFileAreToldInASentence() {
        assertThat(PageLinks.changed(ROW, PICTURES))
                .isEqualTo("<p class=\"formats\">The same for programs: <a href=\"a.svg\">svg</a>. "
                        + "The running program gives this as json, txt, too.</p>");
    }

    @Test
    void whereNoFormatIsAFileTheRunningProgramIsNamedAlone() {
        assertThat(PageLinks.changed(ROW, link -> Optional.empty()))
                .isEqualTo("<p class=\"formats\">The running program gives this as json, txt, svg.</p>");
    }

    @Test
    void formatsThatAreAllFilesStandAsTheyStood() {
        assertThat(PageLinks.changed(ROW, link -> Optional.of("x")))
                .isEqualTo(ROW.replaceAll("href=\"[^\"]*\"", "href=\"x\""));
    }

    @Test
    void anyOtherLinkThatLeadsNowhereStaysAsMarkedWords() {
        assertThat(PageLinks.changed("<p><a href=\"/why\">why</a></p>", PICTURES))
                .isEqualTo("<p><a data-live=\"\">why</a></p>");
    }
}
