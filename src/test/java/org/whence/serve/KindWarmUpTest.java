package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whence.page.HtmlPages;
import org.whence.page.Mode;
import org.whence.page.PageRequest;
import org.whence.page.Sheet;
import org.whence.page.Site;
import org.whence.serve.LateWarmUp.Made;

class KindWarmUpTest {
    @Test
    void aPageOfEachKindIsAnsweredAboutWhatMostClaimsName() {
        try (Lease lease = TestServer.shared().generations().lease()) {
            Site site = lease.generation().site();
            List<Made> made = KindWarmUp.pages(site);
            assertThat(made)
                    .extracting(Made::path)
                    .containsExactly("/doc", "/robustness", "/what-if", "/api/causes-of", "/api/factor-card");
            Made robustness = made.get(1);
            assertThat(robustness.values().get("from"))
                    .isNotEqualTo(robustness.values().get("to"));
            HtmlPages pages = HtmlPages.of(site);
            for (Made page : made) {
                HtmlPages.Match match = pages.match(page.path()).orElseThrow();
                Sheet sheet = match.page()
                        .show(new PageRequest(match.rest(), page.values(), "http://test", Mode.LIVE_LOOPBACK));
                assertThat(sheet.status()).as(page.toString()).isEqualTo(Sheet.OK);
            }
        }
    }

    @Test
    void whatIsKnownOfAThingIsWrittenInEveryFormat() {
        try (Lease lease = TestServer.shared().generations().lease()) {
            Site site = lease.generation().site();
            assertThatCode(() -> KindWarmUp.write(site)).doesNotThrowAnyException();
        }
    }
}
