package org.whence.serve;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.whence.label.Labels;
import org.whence.label.Suggestions;
import org.whence.model.UserMessageException;
import org.whence.page.AnswerRequest;
import org.whence.page.Links;
import org.whence.page.Scope;
import org.whence.page.Site;
import org.whence.page.Wording;

/**
 * {@code /api/labels?q=…}: the things whose names fit what has been typed so far, as JSON, those that most claims are
 * about first. Owns no search.
 */
final class LabelsPage implements Page {
    private static final Set<String> PARAMETERS = Set.of("q", "class", "limit");
    private static final String USUAL_LIMIT = "10";
    private static final int MOST = 100;
    private static final int LONGEST = 1_000;

    private final Site site;

    LabelsPage(Site site) {
        this.site = site;
    }

    @Override
    public void get(String rest, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] json;
        try {
            json = (found(AnswerRequest.of(PageRequests.values(request))) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (UserMessageException e) {
            ErrorPages.sendProblem(
                    response, HttpServletResponse.SC_BAD_REQUEST, Wording.forHttp(e.getMessage()), List.of());
            return;
        }
        response.setContentType("application/json");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }

    private JsonObjectBuilder thing(Node thing, Scope scope, Labels labels, Links links) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("label", labels.of(thing).orElse(""))
                .add("iri", thing.getURI())
                .add("name", scope.prefixes().shorten(thing.getURI()))
                .add("page", links.to(thing).href());
        labels.kind(thing).ifPresent(kind -> json.add("kind", scope.names().of(kind)));
        return json.add("degree", labels.degree(thing));
    }

    private String found(AnswerRequest request) {
        Scope scope = request.scope(site);
        Map<String, String> wanted = request.arguments();
        wanted.keySet().stream()
                .filter(name -> !PARAMETERS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw UserMessageException.badUse(
                            "labels has no parameter “" + name
                                    + "”; it has q (what was typed), class (prefixed name or IRI), limit, account, across-accounts.");
                });
        String typed = typed(wanted.getOrDefault("q", ""));
        int limit = limit(wanted.getOrDefault("limit", USUAL_LIMIT));
        Optional<String> ofClass = Optional.ofNullable(wanted.get("class"))
                .map(name -> scope.prefixes().expand(name).orElse(name));
        return scope.reading(() -> {
            Labels labels = new Labels(scope.graph());
            Links links = new Links(scope);
            JsonArrayBuilder things = Json.createArrayBuilder();
            Suggestions.of(site.view(scope).search(), typed, ofClass, limit)
                    .forEach(thing -> things.add(thing(thing, scope, labels, links)));
            return Json.createObjectBuilder().add("labels", things).build().toString();
        });
    }

    private static String typed(String typed) {
        if (typed.isBlank()) {
            throw UserMessageException.badUse("labels needs q: what was typed of a name.");
        }
        if (typed.length() > LONGEST) {
            throw UserMessageException.badUse(
                    "labels looks for at most " + LONGEST + " signs, and q has " + typed.length() + ".");
        }
        return typed;
    }

    private static int limit(String written) {
        if (!written.matches("[0-9]{1,3}") || Integer.parseInt(written) < 1 || Integer.parseInt(written) > MOST) {
            throw UserMessageException.badUse("limit is a number from 1 to " + MOST + ", not “" + written + "”.");
        }
        return Integer.parseInt(written);
    }
}
