package org.whence.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whence.ask.CannedQuestion;
import org.whence.model.Account;
import org.whence.page.Site;

/**
 * What the first visitors of a large collection would wait for though nobody comes to it first: pages that take long
 * once, and the questions that need no value, for which every claim is read. One after the other in the background, when
 * all else has been made and the server has been called ready; whoever asks meanwhile waits for none but the one that he
 * asks for. Owns no page: each keeps what it has made.
 */
final class LateWarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(LateWarmUp.class);
    private static final List<String> PAGES = List.of("/query", "/about", "/ontology");

    /** To read more takes longer than the server lets a question take. */
    private static final long MOST_CLAIMS_READ = 500_000;

    /** What a question takes, in bytes, for each claim that it reads; in round figures, and rather too many. */
    private static final long MEMORY_FOR_A_CLAIM = 4_000;

    /** For one question: on a machine with nothing else to do it takes a tenth of that. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** An audit of more takes longer than it saves. */
    private static final int MOST_CLAIMS_AUDITED = 500;

    private LateWarmUp() {}

    /**
     * A page to be made.
     *
     * @param values its parameters
     */
    record Made(String path, Map<String, List<String>> values) {}

    /** Makes them in a thread of its own. */
    static void inBackground(Lease lease, String host) {
        Thread thread = new Thread(
                () -> {
                    try (lease) {
                        run(lease.generation(), host);
                    }
                },
                "whence-late-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    /** Makes them, until another build is served. What fails there fails again for the visitor, who is told. */
    static void run(Generation generation, String host) {
        Site site = generation.site();
        long memory = Runtime.getRuntime().maxMemory();
        List<Attempt> all = new ArrayList<>();
        pages(site, memory).forEach(page -> all.add(() -> generation.make(page.path, page.values, host)));
        questions(site, memory).forEach(question -> all.add(() -> generation.prepare(question, PATIENCE)));
        if (site.store().isLarge()) {
            all.add(() -> KindWarmUp.write(site));
        }
        all.stream().takeWhile(next -> !generation.isRetired()).forEach(LateWarmUp::attempt);
    }

    /** Something that may fail. */
    @FunctionalInterface
    private interface Attempt {
        void make() throws IOException;
    }

    private static void attempt(Attempt making) {
        try {
            making.make();
        } catch (IOException | RuntimeException e) {
            LOG.debug("Warming up failed", e);
        }
    }

    /**
     * The pages of a site that are made so: of a small one none.
     *
     * @param memory of this process, in bytes
     */
    static List<Made> pages(Site site, long memory) {
        if (!site.store().isLarge()) {
            return List.of();
        }
        List<Made> pages = new ArrayList<>();
        PAGES.forEach(path -> pages.add(new Made(path, Map.of())));
        oneToAudit(site).forEach(account -> pages.add(new Made("/audit", Map.of("account", List.of(account.key())))));
        if (mayReadAll(site, memory)) {
            pages.addAll(KindWarmUp.pages(site));
        }
        return pages;
    }

    /** The questions that all accounts of a site are asked so: of a small one none. */
    static List<CannedQuestion> questions(Site site, long memory) {
        return site.store().isLarge() && mayReadAll(site, memory)
                ? site.questionList().stream()
                        .filter(question -> question.parameters().isEmpty())
                        .toList()
                : List.of();
    }

    private static boolean mayReadAll(Site site, long memory) {
        long claims = site.causalIndex().claimCount();
        return claims <= MOST_CLAIMS_READ && claims * MEMORY_FOR_A_CLAIM <= memory;
    }

    /** The rules are the same for all accounts, and the first audit takes ten times as long as the second. */
    private static Stream<Account> oneToAudit(Site site) {
        return site.accounts().stream()
                .filter(account -> site.causalIndex().claimCountOf(account.iri()) <= MOST_CLAIMS_AUDITED)
                .limit(1);
    }
}
