package org.whence.page;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.whence.ask.FreeQuery;
import org.whence.ask.FreeResult;
import org.whence.model.UserMessageException;

/**
 * {@code /query}: SPARQL of the user's own, with its result below, prefixes, and queries to begin with. Needs no script;
 * with one, names are completed. Owns no query and no result.
 */
final class QueryPage implements HtmlPage {
    private static final Pattern WHERE = Pattern.compile("^query:([0-9]+): ");

    private final Site site;
    private volatile String terms;

    QueryPage(Site site) {
        this.site = site;
    }

    /** A format in which the whole result is had. */
    record Format(String name, String href) {}

    @Override
    public Sheet show(PageRequest request) {
        Optional<ExampleQuery> example = request.value("example").flatMap(ExampleQuery::named);
        if (request.value("example").isPresent() && example.isEmpty()) {
            throw new NotFoundException(
                    "There is no example " + request.value("example").get() + ".",
                    List.of(new Link("the SPARQL page", "/query")));
        }
        String typed =
                request.value("query").or(() -> example.map(ExampleQuery::text)).orElse("");
        Scope scope = scope(request);
        Map<String, Object> holes = holes(request, scope, typed);
        boolean isAsked = !typed.isEmpty() && request.mode().isLive();
        String fault = "";
        if (isAsked) {
            try {
                holes.put("result", ask(typed, scope));
            } catch (UserMessageException e) {
                fault = WHERE.matcher(e.getMessage()).replaceFirst("Line $1: ").replaceFirst("^query: ", "");
            }
        }
        holes.put("fault", fault);
        return new Sheet("query", holes, fault.isEmpty() ? Sheet.OK : Sheet.BAD_REQUEST);
    }

    /** An account alone if one is named, else all there are, as at the endpoint. */
    private Scope scope(PageRequest request) {
        return request.value("account")
                .map(key -> site.account(key)
                        .map(site::scope)
                        .orElseThrow(() -> new NotFoundException(
                                "There is no account " + key + ".", List.of(new Link("all accounts", "/query")))))
                .orElseGet(site::across);
    }

    /** What fails after the time is up has been cancelled: see {@link Asker}. */
    private QueryResult ask(String typed, Scope scope) {
        Instant end = Instant.now().plus(site.timeout());
        try {
            FreeResult result = FreeQuery.read("query", typed, site.view(scope)).begin(QueryResult.MOST);
            return scope.reading(() -> QueryResult.of(result, scope));
        } catch (UserMessageException e) {
            throw e;
        } catch (RuntimeException e) {
            if (Instant.now().isBefore(end)) {
                throw e;
            }
            throw new QueryCancelledException();
        }
    }

    private Map<String, Object> holes(PageRequest request, Scope scope, String typed) {
        Map<String, String> namespaces = scope.prefixes().namespaces();
        Map<String, Object> holes = new HashMap<>();
        holes.put("title", "Ask in SPARQL");
        holes.put("formats", List.of());
        holes.put("typed", typed.isEmpty() ? ExampleQuery.all().get(0).text() : typed);
        holes.put("isLive", request.mode().isLive());
        holes.put("server", request.server());
        holes.put("result", null);
        holes.put("chosen", request.value("account").orElse(""));
        holes.put("accountField", AccountField.of(site, request.value("account").orElse(""), false));
        holes.put("examples", ExampleQuery.all());
        holes.put("prefixes", namespaces.entrySet());
        holes.put("files", typed.isEmpty() ? List.of() : files(QueryPrologue.completed(typed, namespaces)));
        holes.put("terms", request.mode().isLive() ? terms() : "");
        holes.put("fusekiUi", request.mode().isLive() ? site.interfaceAddress() : "");
        return holes;
    }

    /** At the endpoint: of a table, since that alone has these formats; it says so where there is none. */
    private static List<Format> files(String query) {
        String address = "/whence/sparql?query=" + Addresses.encodedParameter(query) + "&output=";
        return Stream.of("csv", "json", "tsv", "xml")
                .map(output -> new Format(output.toUpperCase(java.util.Locale.ROOT), address + output))
                .toList();
    }

    /** What the script completes without asking: the terms of the vocabularies, and the prefixes. */
    private String terms() {
        if (terms == null) {
            Scope all = site.everything();
            terms = all.reading(() -> {
                Vocabularies vocabularies = new Vocabularies(all, site.documents());
                List<Node> nodes = Stream.of(
                                TermTree.inOrder(vocabularies.classes()).stream(),
                                TermTree.inOrder(vocabularies.relations()).stream(),
                                vocabularies.properties().stream(),
                                vocabularies.values().stream())
                        .flatMap(some -> some)
                        .distinct()
                        .toList();
                JsonArrayBuilder names = Json.createArrayBuilder();
                nodes.forEach(node -> names.add(Json.createArrayBuilder()
                        .add(vocabularies.shortName(node))
                        .add(vocabularies.link(node).text())));
                JsonObjectBuilder prefixes = Json.createObjectBuilder();
                all.prefixes().namespaces().forEach(prefixes::add);
                return Json.createObjectBuilder()
                        .add("terms", names)
                        .add("prefixes", prefixes)
                        .build()
                        .toString()
                        .replace("<", "\\u003c");
            });
        }
        return terms;
    }
}
