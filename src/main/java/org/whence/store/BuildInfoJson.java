package org.whence.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.whence.model.Account;

/** {@code build.json}: a {@link BuildInfo} as bytes and back. Owns no file. */
final class BuildInfoJson {
    /** To be raised with every change of what a build's folder holds: a build of another format is not read. */
    static final int FORMAT = 3;

    private static final String NO_SUM = "00000000";
    /** The first in the text: those of files come later. */
    private static final Pattern SUM = Pattern.compile("(\"crc32c\"\\s*:\\s*\")([0-9a-f]{8})");

    private BuildInfoJson() {}

    /** The format that a description says it has; the first did not say. */
    static int format(byte[] bytes) {
        JsonObject json = JSON.parse(text(bytes));
        return json.hasKey("format") ? json.getNumber("format").intValue() : 1;
    }

    /** Whether these are the bytes that were written, to the last bit. */
    static boolean isWhole(byte[] bytes) {
        Matcher sum = SUM.matcher(text(bytes));
        return sum.find() && sum.group(2).equals(sum(withSum(sum, NO_SUM)));
    }

    static byte[] write(BuildInfo build) {
        JsonObject json = new JsonObject();
        json.put("crc32c", NO_SUM);
        json.put("format", FORMAT);
        json.put("id", build.id());
        json.put("time", build.time());
        json.put("program", build.program());
        json.put("accounts", array(build.accounts(), BuildInfoJson::account));
        json.put("ontology", build.ontology());
        json.put("data", build.data());
        json.put("inputs", array(build.inputs(), BuildInfoJson::input));
        JsonObject graphs = new JsonObject();
        build.graphs().forEach((iri, triples) -> graphs.put(iri, triples.longValue()));
        json.put("graphs", graphs);
        json.put("snapshotSha256", build.snapshotSha256());
        json.put("files", array(build.files(), BuildInfoJson::file));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JSON.write(bytes, json);
        Matcher sum = SUM.matcher(text(bytes.toByteArray()));
        if (!sum.find()) {
            throw new IllegalStateException("A description without a place for its check sum");
        }
        return withSum(sum, sum(bytes.toByteArray()));
    }

    private static byte[] withSum(Matcher found, String sum) {
        return found.replaceFirst("$1" + sum).getBytes(StandardCharsets.UTF_8);
    }

    /** In eight hexadecimal digits; of a description in which zeros stand in its place. */
    private static String sum(byte[] bytes) {
        return HexFormat.of().toHexDigits(CheckSums.of(bytes));
    }

    /** Bytes that are not UTF-8 become other ones, and so are no whole description. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Fails with a runtime exception of no particular kind on anything that {@link #write} did not write. */
    static BuildInfo read(byte[] bytes) {
        JsonObject json = JSON.parse(text(bytes));
        SortedMap<String, Long> graphs = new TreeMap<>();
        json.getObj("graphs")
                .forEach((iri, triples) ->
                        graphs.put(iri, triples.getAsNumber().value().longValue()));
        return new BuildInfo(
                json.getString("id"),
                json.getString("time"),
                json.getString("program"),
                list(json, "accounts", BuildInfoJson::account),
                json.getString("ontology"),
                json.getString("data"),
                list(json, "inputs", BuildInfoJson::input),
                graphs,
                json.getString("snapshotSha256"),
                list(json, "files", BuildInfoJson::file));
    }

    private static JsonObject account(Account account) {
        JsonObject json = new JsonObject();
        json.put("key", account.key());
        json.put("iri", account.iri());
        json.put("label", account.label());
        json.put("outcome", account.outcome());
        return json;
    }

    private static Account account(JsonObject json) {
        return new Account(
                json.getString("key"), json.getString("iri"), json.getString("label"), json.getString("outcome"));
    }

    private static JsonObject input(InputFile input) {
        JsonObject json = new JsonObject();
        json.put("name", input.name());
        json.put("sha256", input.sha256());
        return json;
    }

    private static InputFile input(JsonObject json) {
        return new InputFile(json.getString("name"), json.getString("sha256"));
    }

    private static JsonObject file(BuildFile file) {
        JsonObject json = new JsonObject();
        json.put("name", file.name());
        json.put("bytes", file.bytes());
        json.put("crc32c", HexFormat.of().toHexDigits(file.crc32c()));
        return json;
    }

    private static BuildFile file(JsonObject json) {
        return new BuildFile(
                json.getString("name"),
                json.getNumber("bytes").longValue(),
                HexFormat.fromHexDigits(json.getString("crc32c")));
    }

    private static <T> JsonArray array(List<T> items, Function<T, JsonObject> one) {
        JsonArray array = new JsonArray();
        items.forEach(item -> array.add(one.apply(item)));
        return array;
    }

    private static <T> List<T> list(JsonObject json, String name, Function<JsonObject, T> one) {
        return json.getArray(name).map(JsonValue::getAsObject).map(one).toList();
    }
}
