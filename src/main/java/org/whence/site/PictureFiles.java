package org.whence.site;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.whence.causal.SearchStoppedException;
import org.whence.export.TraceExporter;
import org.whence.export.TraceFormat;
import org.whence.model.UserMessageException;
import org.whence.page.CausalQuestion;
import org.whence.page.CausalQuestions;
import org.whence.page.CausalRequest;
import org.whence.page.HtmlPages;
import org.whence.page.Mode;
import org.whence.page.PageRequest;
import org.whence.page.Picture;
import org.whence.page.Scope;
import org.whence.page.Site;
import org.whence.trace.TraceAnswer;

/** The pictures that pages offer to save: those of pages, and those of causal questions as they were asked. Owns no drawing. */
final class PictureFiles {
    private static final String ENDING = ".svg";
    private static final String QUESTIONS = "/api/";

    private final Site site;
    private final HtmlPages pages;

    PictureFiles(Site site, HtmlPages pages) {
        this.site = site;
        this.pages = pages;
    }

    /** The picture at an address; empty if there is none. */
    Optional<byte[]> at(SiteAddress address) {
        String path = address.path();
        if (!path.endsWith(ENDING)) {
            return Optional.empty();
        }
        Optional<String> svg = path.startsWith(QUESTIONS)
                ? CausalQuestions.named(path.substring(QUESTIONS.length(), path.length() - ENDING.length()))
                        .flatMap(question -> ofQuestion(question, address))
                : ofPage(address);
        return svg.map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> ofPage(SiteAddress address) {
        String path = address.path();
        boolean isOfThing = path.startsWith(HtmlPages.THINGS);
        Picture picture = pages.pictures().get(isOfThing ? HtmlPages.THINGS : path);
        String rest = isOfThing ? path.substring(HtmlPages.THINGS.length()) : "";
        return Optional.ofNullable(picture)
                .flatMap(one -> one.draw(new PageRequest(rest, address.values(), "", Mode.FILES)));
    }

    private Optional<String> ofQuestion(CausalQuestion question, SiteAddress address) {
        try {
            CausalRequest wanted = CausalRequest.of(question, address.values(), site.timeout());
            Scope scope = wanted.where().scope(site);
            return scope.reading(() -> {
                TraceAnswer answer = wanted.answer(site.causalGraph(scope));
                return answer.map().isPresent()
                        ? Optional.of(TraceExporter.write(answer, TraceFormat.SVG, OptionalInt.empty()))
                        : Optional.empty();
            });
        } catch (UserMessageException | SearchStoppedException e) {
            // The page says so in words.
            return Optional.empty();
        }
    }
}
