package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whence.causal.Deadline;
import org.whence.causal.SearchStoppedException;
import org.whence.model.UserMessageException;
import org.whence.page.NotFoundException;
import org.whence.page.Templates;

/** What a client sees of what goes wrong: a sentence, or an answer that does not look whole. */
class FaultResponseTest {
    /** Fuseki's Jetty holds back 5 MB before it sends the first byte. */
    private static final int BEYOND_THE_BUFFER = 6_000_000;

    private static final ErrorPages ERRORS = new ErrorPages(new Templates());

    @Test
    void faultBeforeTheFirstByteIsASentenceAndNothingOfTheAnswer() {
        assertThat(answered(10, UserMessageException.badUse("There is no such thing.")))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(400))
                .satisfies(answer -> assertThat(answer.body())
                        .contains("There is no such thing.")
                        .doesNotContain("0123456789"));
        assertThat(answered(0, new NotFoundException("Not here.", List.of())).statusCode())
                .isEqualTo(404);
        assertThat(answered(0, new IllegalStateException("inner workings")))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(500))
                .satisfies(answer -> assertThat(answer.body()).doesNotContain("inner workings"));
    }

    @Test
    void searchThatTakesTooLongIsNoFaultOfOurs() {
        Deadline over = Deadline.in(Duration.ZERO);
        RuntimeException stopped =
                catchThrowableOfType(SearchStoppedException.class, () -> IntStream.iterate(0, i -> i + 1)
                        .forEach(i -> over.step()));
        assertThat(answered(0, stopped))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(503))
                .satisfies(answer -> assertThat(answer.body()).contains("The search was stopped"));
    }

    @Test
    void faultInTheMiddleOfAnAnswerBreaksTheConnection() {
        assertThatThrownBy(() -> answered(BEYOND_THE_BUFFER, new IllegalStateException("too late")))
                .isInstanceOf(UncheckedIOException.class);
    }

    /** A page that writes so many digits and then fails. */
    private static HttpResponse<String> answered(int digits, RuntimeException fault) {
        try (PageServer server = PageServer.start((request, response) -> {
            response.getOutputStream().write("0123456789".repeat(digits / 10).getBytes(StandardCharsets.US_ASCII));
            FaultResponse.send(fault, ERRORS, request, response);
        })) {
            return server.get("/x", "Accept", "application/json");
        }
    }
}
