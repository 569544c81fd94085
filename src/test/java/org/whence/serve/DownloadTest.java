package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whence.export.GraphFormat;

class DownloadTest {
    @Test
    void everyGraphCanBeHadInEveryFormat() {
        for (String choice : List.of("", "-derived", "-all")) {
            for (GraphFormat format : GraphFormat.values()) {
                HttpResponse<String> response =
                        TestServer.get("/download/lantern" + choice + "." + format.fileEnding());
                assertThat(response.statusCode()).isEqualTo(200);
                assertThat(response.headers().firstValue("Content-Type"))
                        .hasValueSatisfying(type -> assertThat(type).startsWith(format.mediaType()));
                assertThat(response.headers().firstValue("Content-Length"))
                        .contains(Integer.toString(response.body().getBytes(StandardCharsets.UTF_8).length));
                assertThat(response.headers().firstValue("Content-Disposition"))
                        .contains("attachment; filename=\"lantern" + choice + "." + format.fileEnding() + "\"");
            }
        }
    }

    @Test
    void twoDownloadsAreTheSameBytes() {
        assertThat(TestServer.get("/download/lantern-all.trig").body())
                .isEqualTo(TestServer.get("/download/lantern-all.trig").body())
                .contains("<https://w3id.org/whence/id/lantern> {");
    }

    @Test
    void whatIsNoFileIsNotFoundWithThoseThereAre() {
        HttpResponse<String> response = TestServer.get("/download/lanten.ttl");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("/download/lantern.ttl");
    }
}
