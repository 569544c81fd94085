package org.whence.serve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whence.export.AnswerFormat;

/**
 * The forms in which an answer can be had over HTTP, by ending and by media type. Owns no writing.
 */
final class AnswerForms {
    /**
     * One form.
     *
     * @param format how the answer is written; empty for a page
     * @param contentType what the response calls itself
     */
    record Form(Optional<AnswerFormat> format, String contentType) {}

    private static final Form HTML = new Form(Optional.empty(), "text/html");

    /** The endings, in the order in which a page offers them. */
    private static final Map<String, Form> BY_ENDING = byEnding();

    /** In the order of our own preference: a client that takes anything gets JSON, a browser asks for HTML. */
    private static final Map<String, Form> BY_MEDIA_TYPE = byMediaType();

    private AnswerForms() {}

    /** The endings of the forms that are files. */
    static List<String> fileEndings() {
        return BY_ENDING.keySet().stream()
                .filter(ending -> !ending.equals("html"))
                .toList();
    }

    static Optional<Form> withEnding(String ending) {
        return Optional.ofNullable(BY_ENDING.get(ending));
    }

    /**
     * The form that an Accept header asks for.
     *
     * @throws NotAcceptableException if it asks for none that there is
     */
    static Form accepted(String header) {
        return new Accept(header)
                .choose(BY_MEDIA_TYPE)
                .orElseThrow(() -> new NotAcceptableException(new ArrayList<>(BY_MEDIA_TYPE.keySet())));
    }

    private static Map<String, Form> byEnding() {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put("csv", form(AnswerFormat.CSV));
        forms.put("json", form(AnswerFormat.JSON));
        forms.put("tsv", form(AnswerFormat.TSV));
        forms.put("md", form(AnswerFormat.MARKDOWN));
        forms.put("txt", form(AnswerFormat.TABLE));
        forms.put("html", HTML);
        return Collections.unmodifiableMap(forms);
    }

    private static Map<String, Form> byMediaType() {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put(AnswerFormat.JSON.mediaType(), form(AnswerFormat.JSON));
        forms.put("application/json", new Form(Optional.of(AnswerFormat.JSON), "application/json"));
        forms.put("text/html", HTML);
        for (AnswerFormat format :
                List.of(AnswerFormat.CSV, AnswerFormat.TSV, AnswerFormat.MARKDOWN, AnswerFormat.TABLE)) {
            forms.put(format.mediaType(), form(format));
        }
        return Collections.unmodifiableMap(forms);
    }

    private static Form form(AnswerFormat format) {
        String type = format.mediaType();
        return new Form(Optional.of(format), type.startsWith("text/") ? type + "; charset=utf-8" : type);
    }
}
