package org.whence.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whence.check.LitText;
import org.whence.model.Account;
import org.whence.model.UserMessageException;

/**
 * {@code /read}: a source line by line with the claims that stand there, in the encoder's own words; beside them the text
 * itself where the program was started with it and the page is for this machine alone. {@code /read?line=14} shows one
 * line in full. Owns no text.
 */
final class ReaderPage implements HtmlPage {
    /** The most lines on one page. */
    static final int MOST_LINES = 80;

    private final Site site;
    private final SourceAtHand source;
    private final AccountChoice choice;

    ReaderPage(Site site) {
        this.site = site;
        this.source = new SourceAtHand(site);
        this.choice = new AccountChoice(site, "/read", "Which account’s source is to be read?");
    }

    @Override
    public Sheet show(PageRequest request) {
        return choice.show(request, account -> sheet(account, request));
    }

    private Sheet sheet(Account account, PageRequest request) {
        Optional<SourceAtHand.Compared> compared =
                request.mode().mayShowSource() ? source.of(account) : Optional.empty();
        Scope scope = site.scope(account);
        return scope.reading(() -> {
            ReaderLines lines = new ReaderLines(scope, account);
            Optional<LitText> text = compared.flatMap(SourceAtHand.Compared::text);
            int last = text.map(lit -> lit.lines().size()).orElseGet(lines::last);
            Map<String, Object> holes = holes(account, request, last, compared);
            if (request.value("line").isPresent()) {
                int line = number(request, "line", last);
                List<ReaderLine> shown =
                        text.map(lit -> lines.byText(lit, line, line)).orElseGet(() -> lines.byPassages(line, line));
                holes.put("title", "Line " + line);
                holes.put("line", shown.get(0));
                holes.put("before", line > 1 ? address(account, "line=" + (line - 1)) : "");
                holes.put("after", line < last ? address(account, "line=" + (line + 1)) : "");
                return new Sheet("read-line", holes);
            }
            int from = request.value("from").isPresent() ? number(request, "from", last) : 1;
            int to = Math.min(last, from + MOST_LINES - 1);
            holes.put("title", "Line by line");
            holes.put(
                    "lines", text.map(lit -> lines.byText(lit, from, to)).orElseGet(() -> lines.byPassages(from, to)));
            holes.put("from", from);
            holes.put("to", to);
            holes.put("before", from > 1 ? address(account, "from=" + Math.max(1, from - MOST_LINES)) : "");
            holes.put("after", to < last ? address(account, "from=" + (to + 1)) : "");
            holes.put(
                    "lost",
                    lines.claims(compared.map(SourceAtHand.Compared::lost).orElse(List.of())));
            return new Sheet("read", holes);
        });
    }

    private Map<String, Object> holes(
            Account account, PageRequest request, int last, Optional<SourceAtHand.Compared> compared) {
        Map<String, Object> holes = new HashMap<>();
        String key = AccountChoice.parameter(site, account);
        holes.put(
                "formats",
                request.value("line")
                        .map(line -> Formats.of(
                                "/api/claims-in-passage", List.of(Formats.parameter("line", line), key), "csv", "json"))
                        .orElseGet(() -> Formats.of("/download/" + account.key(), List.of(), "ttl", "jsonld")));
        holes.put("account", account.label());
        holes.put("last", last);
        holes.put("whole", address(account, ""));
        holes.put("hasText", compared.flatMap(SourceAtHand.Compared::text).isPresent());
        holes.put("remark", compared.map(SourceAtHand.Compared::remark).orElse(""));
        holes.put("canHaveText", request.mode().mayShowSource() && site.source().isEmpty());
        holes.put("lineAddress", address(account, "line="));
        return holes;
    }

    private String address(Account account, String values) {
        String key = AccountChoice.parameter(site, account);
        String all = key.isEmpty() || values.isEmpty() ? key + values : key + "&" + values;
        return all.isEmpty() ? "/read" : "/read?" + all;
    }

    private static int number(PageRequest request, String name, int last) {
        String typed = request.value(name).orElseThrow();
        if (!typed.matches("[0-9]{1,9}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > last) {
            throw last == 0
                    ? UserMessageException.badUse("This account says of none of its claims in which line it stands.")
                    : UserMessageException.badUse(
                            name + " is the number of a line, from 1 to " + last + ", not “" + typed + "”.");
        }
        return Integer.parseInt(typed);
    }
}
