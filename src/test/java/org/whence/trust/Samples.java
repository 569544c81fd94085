package org.whence.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.whence.causal.HostileIndex;

/** Good input of every kind, to be spoilt; and what is good for spoiling it. Owns no randomness. */
final class Samples {
    private static final String TURTLE = """
            @prefix wh: <https://w3id.org/whence/> .
            @prefix : <https://w3id.org/whence/id/a/> .
            :c1 a wh:CausalClaim ; wh:cause :f1 ; wh:effect [ a wh:Event ; wh:date "1921-03~"^^<http://id.loc.gov/datatypes/edtf/EDTF> ] ;
              wh:note "a \\"text\\" \\u00e9"@en , 'x' , 3 , 4.5 , true , \"\"\"long
            one\"\"\" ; wh:list ( :f1 "b" ( 1 2 ) ) .
            :f1 wh:label "война"@ru .
            """;

    /** Tokens that mean something in one format or another. */
    static final List<String> TOKENS = List.of(
            "[",
            "]",
            "(",
            ")",
            "{",
            "}",
            "<",
            ">",
            "\"",
            "'",
            "\"\"\"",
            "\\",
            "\\u",
            "\\U0010FFFF",
            "\\uD800",
            "@",
            "@en",
            "^^",
            "<<",
            ">>",
            "<!DOCTYPE x [<!ENTITY a \"b\">]>",
            "&a;",
            "<?xml version=\"1.0\"?>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "@prefix",
            "@base",
            "PREFIX",
            "BASE",
            "a",
            "_:b",
            "_:",
            ".",
            ";",
            ",",
            "#",
            "%",
            "%00",
            "\u0000",
            "\uFEFF",
            "\uFFFF",
            "\r",
            "\n",
            "\t",
            "null",
            "true",
            "1e999999999",
            "99999999999999999999999999",
            "-0",
            "NaN",
            "\"@context\":\"http://127.0.0.1:9/x\",",
            "\"@id\":",
            "\"@value\":",
            "\"@list\":",
            "\"@graph\":",
            "\"@reverse\":",
            "\"@type\":",
            "{\"a\":",
            "[[",
            "SELECT",
            "SERVICE <http://127.0.0.1:9/>",
            "FILTER(",
            "REGEX(?x,\"(a+)+$\")",
            "BIND(",
            "?_x_iri",
            "#+ summary:",
            "#+ parameters:",
            "&x",
            "*x",
            "!!java.net.URL",
            "..",
            "/",
            "~",
            "?",
            "X",
            "Y1",
            "S9",
            "2024-06-31",
            "[1900..",
            "rdf:about=\"",
            "rdf:resource=\"",
            "rdf:parseType=\"Literal\"",
            "xml:lang=\"");

    private Samples() {}

    /** Some for a reader. */
    static List<byte[]> of(HostileReader reader) throws IOException {
        return switch (reader) {
            case QUESTION, QUERY -> queries();
            case EDTF ->
                texts(
                        "1921-03-08",
                        "1921-03~/1922",
                        "[1667,1668,1670..1672]",
                        "{1960..}",
                        "1921-21",
                        "Y-17E7S3",
                        "-0043?",
                        "156X-12-XX",
                        "../2004",
                        "");
            case ACCOUNT -> HostileAccount.samples();
            case INDEX -> List.of(HostileIndex.sample());
            case CAUSENET ->
                texts(
                        "{\"causal_relation\": {\"cause\": {\"concept\": \"war\"}, \"effect\": {\"concept\": \"hunger\"}},"
                                + " \"sources\": [{\"type\": \"x\", \"payload\": {\"clueweb12_page_id\": \"p\"}}]}\n");
            case WIKIDATA ->
                texts("[\n{\"id\":\"Q1\",\"labels\":{\"en\":{\"value\":\"x\"}},\"claims\":{\"P828\":[{\"id\":\"Q1$A\","
                        + "\"rank\":\"normal\",\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"Q2\"}}}}]}},\n]\n");
            case TRUTHY ->
                texts("<http://www.wikidata.org/entity/Q1> <http://www.wikidata.org/prop/direct/P828>"
                        + " <http://www.wikidata.org/entity/Q2> .\n<http://www.wikidata.org/entity/Q1>"
                        + " <http://www.w3.org/2000/01/rdf-schema#label> \"x\"@en .\n");
            case PACKED -> List.of(packed(TURTLE.getBytes(UTF_8)), TURTLE.getBytes(UTF_8));
            default -> List.of(written(reader));
        };
    }

    private static byte[] written(HostileReader reader) throws IOException {
        RDFFormat format =
                Rio.getParserFormatForFileName("a." + reader.ending()).orElse(RDFFormat.TURTLE);
        if (format.equals(RDFFormat.TURTLE)) {
            return TURTLE.getBytes(UTF_8);
        }
        List<Statement> statements = new ArrayList<>(Rio.parse(new StringReader(TURTLE), RDFFormat.TURTLE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Rio.write(statements, out, format);
        return out.toByteArray();
    }

    private static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private static List<byte[]> queries() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries/ask"))) {
            List<byte[]> all = new ArrayList<>();
            for (Path file : files.sorted().limit(5).toList()) {
                all.add(Files.readAllBytes(file));
            }
            return all;
        }
    }

    private static List<byte[]> texts(String... texts) {
        return Stream.of(texts).map(text -> text.getBytes(UTF_8)).toList();
    }
}
