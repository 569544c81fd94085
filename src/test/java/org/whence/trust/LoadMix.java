package org.whence.trust;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.whence.bench.LoadConnection;
import org.whence.bench.QuestionPaths;
import org.whence.trust.LoadRequest.Kind;

/** What the clients of a load ask of one server: questions, pages of things, and a tenth hostile queries. Owns no client. */
final class LoadMix {
    private static final String THING = "https://w3id.org/whence/id/";
    private static final int TENTH = 10;

    private final List<LoadRequest> questions;
    private final List<LoadRequest> pages;
    private final List<LoadRequest> hostile = QueriesOfDeath.all();

    private LoadMix(List<LoadRequest> questions, List<LoadRequest> pages) {
        this.questions = questions;
        this.pages = pages;
    }

    /** Of all that a server has an answer to, each of which is asked for once. */
    static LoadMix of(URI server) throws Exception {
        return of(server, Integer.MAX_VALUE);
    }

    /**
     * Of some of what a server has an answer to, each of which is asked for once.
     *
     * @param most so many questions and so many pages
     */
    static LoadMix of(URI server, int most) throws Exception {
        QuestionPaths paths = new QuestionPaths(server);
        List<LoadRequest> pages = paths.things().stream()
                .filter(iri -> iri.startsWith(THING))
                .map(iri -> LoadRequest.get(Kind.PAGE, "/doc/" + iri.substring(THING.length()) + ".html"))
                .limit(most)
                .toList();
        List<LoadRequest> questions = new ArrayList<>();
        try (LoadConnection connection = new LoadConnection(server)) {
            for (String path : paths.all()) {
                if (questions.size() < most && connection.get(path).status() == 200) {
                    questions.add(LoadRequest.get(Kind.QUESTION, path));
                }
            }
            requireAll(connection, pages);
        }
        return new LoadMix(questions, pages);
    }

    private static void requireAll(LoadConnection connection, List<LoadRequest> pages) throws IOException {
        for (LoadRequest page : pages) {
            if (connection.get(page.path()).status() != 200) {
                throw new AssertionError(page.path());
            }
        }
    }

    /** One of them. */
    LoadRequest next(Random random) {
        int kind = random.nextInt(TENTH);
        List<LoadRequest> of = kind == 0 ? hostile : kind < 4 ? pages : questions;
        return of.get(random.nextInt(of.size()));
    }

    /** The hostile ones, one by one. */
    List<LoadRequest> hostile() {
        return hostile;
    }
}
