package org.whence.trust;

import java.util.Map;
import java.util.Optional;
import org.whence.BuildRequest;
import org.whence.LanternCopy;
import org.whence.Whence;
import org.whence.ask.QuestionCatalog;
import org.whence.ask.QuestionDescriptions;
import org.whence.store.GraphNames;

/** A build as {@code whence build} does it, in this process. Owns no account. */
final class Building {
    private Building() {}

    /** Builds the account into the store beside it. */
    static void build(LanternCopy lantern) {
        BuildRequest request = lantern.request();
        new Whence(step -> {})
                .build(new BuildRequest(
                        request.ontology(),
                        request.data(),
                        Optional.empty(),
                        request.store(),
                        Map.of(
                                GraphNames.QUERIES,
                                QuestionDescriptions.of(
                                        QuestionCatalog.ofProgram().contents().questions())),
                        request.program()));
    }
}
