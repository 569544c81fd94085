package org.whence.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The links of a page of ours, found and changed in its HTML. In our pages every attribute stands in double quotes and
 * everything filled in is escaped, so that {@code href="/} is a link wherever it stands. Owns no file.
 */
final class PageLinks {
    private static final Pattern LINK = Pattern.compile("(\\s(?:xlink:)?(?:href|src))=\"(/[^\"]*)\"");
    private static final Pattern HEAD_LINK = Pattern.compile("<link [^>]*href=\"(/[^\"]*)\"[^>]*>\\n?");
    private static final Pattern FORM =
            Pattern.compile("<form\\b[^>]*\\saction=\"/[^\"]*\"[^>]*>.*?</form>\\n?", Pattern.DOTALL);

    private static final Pattern FORMATS =
            Pattern.compile("<p class=\"formats\">([^<:]*:)\\s(.*?)</p>", Pattern.DOTALL);
    private static final Pattern FORMAT = Pattern.compile("<a href=\"(/[^\"]*)\">([^<]*)</a>");

    private PageLinks() {}

    /** The links of a page to others of ours, in order, each once, as they are meant. */
    static Set<String> of(String html) {
        Set<String> links = new LinkedHashSet<>();
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            links.add(meant(link.group(2)));
        }
        return links;
    }

    /**
     * The page with other links: one that leads nowhere stays as words, marked {@code data-live}; of the formats of an
     * answer those that are no file are told in a sentence; a form, which nobody would answer, goes.
     *
     * @param target where a link is to lead now; empty for nowhere
     */
    static String changed(String html, Function<String, Optional<String>> target) {
        String withoutForms = FORM.matcher(html).replaceAll("");
        String head = HEAD_LINK
                .matcher(withoutForms)
                .replaceAll(link ->
                        target.apply(meant(link.group(1))).isPresent() ? Matcher.quoteReplacement(link.group()) : "");
        return LINK.matcher(withFormatsTold(head, target))
                .replaceAll(link -> Matcher.quoteReplacement(target.apply(meant(link.group(2)))
                        .map(to -> link.group(1) + "=\"" + to.replace("&", "&amp;") + "\"")
                        .orElse(" data-live=\"\"")));
    }

    /** Grey words in a row of links look like a fault; who wants another format should know where there is one. */
    private static String withFormatsTold(String html, Function<String, Optional<String>> target) {
        return FORMATS.matcher(html).replaceAll(line -> {
            List<String> files = new ArrayList<>();
            List<String> live = new ArrayList<>();
            FORMAT.matcher(line.group(2)).results().forEach(link -> {
                boolean isFile = target.apply(meant(link.group(1))).isPresent();
                (isFile ? files : live).add(isFile ? link.group() : link.group(2));
            });
            return live.isEmpty()
                    ? Matcher.quoteReplacement(line.group())
                    : Matcher.quoteReplacement("<p class=\"formats\">"
                            + (files.isEmpty() ? "" : line.group(1) + " " + String.join(" · ", files) + ". ")
                            + "The running program gives this as " + String.join(", ", live)
                            + (files.isEmpty() ? "" : ", too") + ".</p>");
        });
    }

    private static String meant(String written) {
        return written.replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
