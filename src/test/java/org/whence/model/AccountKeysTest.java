package org.whence.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AccountKeysTest {
    @Test
    void fewAreAllNamedAndOfManyTheFirst() {
        assertThat(AccountKeys.shown(accounts(2))).isEqualTo("a0, a1");
        assertThat(AccountKeys.shown(accounts(10))).endsWith("a8, a9");
        assertThat(AccountKeys.shown(accounts(1000))).startsWith("a0, a1, ").endsWith("a9 and 990 more");
    }

    private static List<Account> accounts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Account("a" + i, "http://example.org/a" + i, "A", ""))
                .toList();
    }
}
