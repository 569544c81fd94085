package org.whence.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Requests that somebody sends to see what breaks, as they go over the wire but for their line ends. Owns no answer. */
final class HostileRequests {
    private static final List<String> PATHS = List.of(
            "/../../../../etc/passwd",
            "/%2e%2e/etc/passwd",
            "/id/..%2f",
            "/doc/..;/",
            "/doc/%00",
            "/doc/x%0d%0aSet-Cookie:a=b",
            "//evil.example/..",
            "/%252e%252e",
            "/%c0%ae",
            "/nowhere",
            "/WHENCE/SPARQL",
            "/search?q=%ff",
            "/labels?q=%ED%A0%80",
            "/search?q=" + "x".repeat(10_000),
            "/search?q=(((((a*)*)*)*)*)b%5B",
            "/?" + "a=b&".repeat(20_000),
            "/api/causes-of?effect=%7B%7B7*7%7D%7D",
            "/api/causes-of?effect=%3E%20%7D%20;%20DROP%20ALL%20%23",
            "/api/causes-of.html?effect=%3Cscript%3E",
            "/api/trace?from=hunger&to=decline&max=1000000",
            "/api/trace?from=hunger&to=decline&max=-1",
            "/trace?from=&to=&max=99999999999999999999",
            "/what-if?" + "without=hunger&".repeat(900),
            "/what-if?without=%3Cscript%3E",
            "/timeline?account=nobody",
            "/disagree?account=lantern&account=lantern",
            "/doc?iri=javascript:alert(1)",
            "/doc?iri=%00",
            "/why?cause=&effect=",
            "/whence/get?graph=file:///etc/passwd",
            "/whence/get?graph=%20",
            "/whence/get?graph=not%20an%20iri&default",
            "/whence/data",
            "/$/datasets",
            "/$/metrics",
            sparql("NOT SPARQL"),
            sparql("SELECT * { SERVICE <http://127.0.0.1:1/> { ?a ?b ?c } }"),
            sparql("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }"),
            sparql("ASK { FILTER <java:java.lang.System.exit>(0) }"),
            sparql("ASK { FILTER REGEX('', '" + "(|)".repeat(40) + "y') }"),
            sparql("ASK { FILTER REGEX('a', '[') }"),
            sparql("SELECT * " + "{".repeat(2_000) + "}".repeat(2_000)),
            sparql("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }") + "&timeout=1",
            sparql("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i") + "&timeout=1",
            sparql("ASK {}") + "&timeout=NaN",
            sparql("ASK {}") + "&output=nothing&stylesheet=%3E",
            sparql("SELECT (1/0 AS ?x) (xsd:integer('x') AS ?y) {}"),
            sparql("DESCRIBE <urn:nothing>") + "&output=text/nothing",
            sparql("SELECT * { ?s ?p ?o } LIMIT 99999999999999999999"),
            sparql("SELECT * { ?s ?p \"a\"@x-very-long-language-tag-that-is-none } LIMIT 1"),
            sparql("SELECT ?x { VALUES ?x { <not an iri> } }"),
            sparql("SELECT ?x { BIND(IRI('not an iri') AS ?x) }"),
            sparql("SELECT ?x { BIND(REPLACE('a', '(', 'b') AS ?x) }"),
            sparql("SELECT ?x { BIND(STRDT('a', <http://www.w3.org/2001/XMLSchema#integer>) + 1 AS ?x) }"),
            sparql("SELECT ?x { BIND(STRLANG('a', 'not a language') AS ?x) }"),
            sparql("SELECT (GROUP_CONCAT(?s; separator='% ') AS ?x) { ?s ?p ?o }"),
            sparql("SELECT ?x { BIND(xsd:dateTime('x') - xsd:dateTime('y') AS ?x) }"),
            sparql("SELECT ?x { BIND(1e999999 * 'NaN'^^<http://www.w3.org/2001/XMLSchema#double> AS ?x) }"),
            sparql("SELECT ?x { BIND(999999999999999999999999999999999999999 * 1e1 AS ?x) } ORDER BY ?x ?y ?nobody"),
            sparql("CONSTRUCT { ?o ?p 'a' } { ?s ?p ?o FILTER isLiteral(?o) }"),
            sparql("CONSTRUCT { GRAPH ?g { ?s ?p ?o } } { GRAPH ?g { ?s ?p ?o } } LIMIT 2"),
            sparql("SELECT * { ?s <http://jena.apache.org/text#query> 'a[' }"),
            sparql("SELECT * { ?s (<urn:a>{1,99999}) ?o }"),
            sparql("SELECT * { << ?s ?p ?o >> ?q ?r }"),
            sparql("PREFIX a: <http://[> ASK { a:b a:c a:d }"),
            sparql("BASE <\u0000> ASK { <x> <y> <z> }"),
            sparql("ASK { ?s ?p '\\uD800' }"),
            sparql("JSON { 'a': ?s } WHERE { ?s ?p ?o } LIMIT 1"),
            sparql("SELECT * { LATERAL { SELECT * { ?s ?p ?o } LIMIT 1 } }"),
            sparql("SELECT ?x { BIND(BNODE('x') AS ?x) BIND(UUID() AS ?y) BIND(RAND() AS ?z) }"),
            sparql("SELECT (SAMPLE(?x) AS ?x) { ?x ?y ?z }"),
            sparql("SELECT (SUM(?o) AS ?n) (AVG(?o) AS ?m) (MIN(?o) AS ?k) { ?s ?p ?o }"),
            sparql("SELECT ?x { BIND('99999-99\\n-99'^^<http://www.w3.org/2001/XMLSchema#date> AS ?x) }"));

    private static final List<String> HEADERS = List.of(
            "Accept: */*;q=x",
            "Accept: ,,,;;;",
            "Accept: text/turtle;q=99, text/html;charset=utf-99",
            "Accept: " + "text/x,".repeat(2_000),
            "Accept-Language: " + "x".repeat(9_000),
            "Accept-Encoding: gzip;q=x, deflate, br, \u0001",
            "Content-Encoding: gzip",
            "Content-Type: nonsense; charset=nothing",
            "If-None-Match: " + "\"x\",".repeat(2_000),
            "If-None-Match: W/",
            "If-Modified-Since: yesterday",
            "Range: bytes=" + "0-1,".repeat(200) + "-",
            "Expect: 200-ok",
            "Cookie: =;=; \u0000",
            "Cookie: a=" + "b".repeat(100_000),
            "Authorization: Basic ====",
            "X: " + "x".repeat(600_000),
            "User-Agent: ${jndi:ldap://127.0.0.1:1/}",
            "Referer: \u001b[31m",
            "Upgrade: h2c",
            "Forwarded: for=\"[::1",
            "X-HTTP-Method-Override: PUT",
            " folded",
            "Name : x",
            "Host: [::1");

    private static final List<String> WHOLE = List.of(
            "NONSENSE\n\n",
            "GET / HTTP/9.9\nHost: localhost\n\n",
            "GET / HTTP/1.1\nConnection: close\n\n",
            "GET http://evil.example/ HTTP/1.1\nHost: localhost\nConnection: close\n\n",
            "PRI * HTTP/2.0\n\nSM\n\n",
            "TRACE / HTTP/1.1\nHost: localhost\nConnection: close\n\n",
            "CONNECT / HTTP/1.1\nHost: localhost\nConnection: close\n\n",
            "OPTIONS * HTTP/1.1\nHost: localhost\nConnection: close\n\n",
            post("application/sparql-update", "INSERT DATA { <urn:a> <urn:b> <urn:c> }", ""),
            post("application/x-www-form-urlencoded", "update=DROP+ALL", ""),
            post("application/x-www-form-urlencoded; charset=utf-7", "query=A", ""),
            post("application/x-www-form-urlencoded; charset=nothing", "query=ASK%7B%7D", ""),
            post("application/sparql-query; charset=nothing", "ASK {}", ""),
            post("application/sparql-query; charset=utf-16", "ASK {}", ""),
            post("application/sparql-query; charset=\"", "ASK {}", ""),
            post("application/sparql-query;;;", "ASK {}", ""),
            post("", "ASK {}", ""),
            post("multipart/form-data; boundary=x", "--x--", ""),
            post("application/sparql-query", "\u00ff\u00fe", ""),
            post("application/sparql-query", "ASK {}", "Transfer-Encoding: chunked\n"),
            "POST /whence/sparql HTTP/1.1\nHost: localhost\nConnection: close\nContent-Length: x\n\n",
            "POST /whence/sparql HTTP/1.1\nHost: localhost\nConnection: close\nContent-Length: 3000000\n\n",
            "POST /whence/sparql HTTP/1.1\nHost: localhost\nConnection: close\nTransfer-Encoding: chunked\n"
                    + "Content-Type: application/sparql-query\n\nFFFFFFFFFFFFFFFF\nASK {}\n0\n\n",
            "PUT /whence/data?default HTTP/1.1\nHost: localhost\nConnection: close\nContent-Length: 0\n\n",
            "DELETE /whence/data?default HTTP/1.1\nHost: localhost\nConnection: close\n\n");

    private HostileRequests() {}

    /** All of them. */
    static List<String> all() {
        return Stream.of(
                        PATHS.stream().flatMap(path -> Stream.of("GET", "HEAD").map(method -> plain(method, path, ""))),
                        HEADERS.stream().flatMap(header -> Stream.of("/", "/api/voices", sparql("ASK {}"), "/health")
                                .map(path -> plain("GET", path, header + "\n"))),
                        WHOLE.stream())
                .flatMap(requests -> requests)
                .toList();
    }

    private static String plain(String method, String path, String header) {
        return method + " " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n" + header + "\n";
    }

    private static String post(String type, String body, String header) {
        return "POST /whence/sparql HTTP/1.1\nHost: localhost\nConnection: close\nContent-Type: " + type
                + "\nContent-Length: " + body.length() + "\n" + header + "\n" + body;
    }

    private static String sparql(String query) {
        return "/whence/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
