package org.whence.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.rio.turtle.TurtleUtil;
import org.whence.check.SourceText;
import org.whence.check.TextPassages;
import org.whence.model.Location;
import org.whence.model.Passage;
import org.whence.model.Terms;
import org.whence.model.UserMessageException;

/**
 * A source's text → the folder of an account to begin with: what the account is about, every passage that a claim may
 * stand in, and a file for the claims with an example in it. Writes none of the text's words but its headings, and
 * never over a file. Owns no claim.
 */
public final class NewAccountExporter {
    private static final Pattern BLANK = Pattern.compile("\\{([a-z0-9]+)}");

    private final String account;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Passage> passages;

    /**
     * An account that is to be.
     *
     * @param key the account's, which is the name of its folder too
     * @param text what it encodes
     * @param title what the account is called
     * @param outcome what it sets out to explain
     * @param today when it was begun
     * @throws UserMessageException if the text has no words
     */
    public NewAccountExporter(String key, SourceText text, String title, String outcome, LocalDate today) {
        this.account = Terms.DATA + key;
        this.passages = TextPassages.of(text, account + "/passage/");
        if (passages.isEmpty()) {
            throw UserMessageException.couldNotRead(
                    text.file() + ": there are no words in it, so nothing to encode.", null);
        }
        values.put("account", account);
        values.put("title", literal(title));
        values.put("outcome", literal(outcome));
        values.put("text", literal(Path.of(text.file()).getFileName().toString()));
        values.put("sha256", text.sha256());
        values.put("today", today.toString());
        values.put("passage", name(passages.get(0)));
    }

    /** How many passages there are. */
    public int passages() {
        return passages.size();
    }

    /**
     * Writes its files.
     *
     * @param folder the account's own, made if it is not there
     * @return the files, in the order in which to read them
     * @throws UserMessageException if one of them is there already, or cannot be written
     */
    public List<Path> write(Path folder) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("account.ttl", filled("account.ttl"));
        files.put("passages.ttl", filled("passages.ttl") + positions());
        files.put("claims.ttl", filled("claims.ttl"));
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardOpenOption.CREATE_NEW);
            }
        } catch (FileAlreadyExistsException e) {
            throw UserMessageException.badUse(Location.shown(Path.of(e.getFile()))
                    + ": this is there already, and nothing is written over it; take another name.");
        } catch (IOException e) {
            throw UserMessageException.couldNotRead(
                    Location.shown(folder) + ": the account cannot be written there (" + e.getMessage() + ").", e);
        }
        return files.keySet().stream().map(folder::resolve).toList();
    }

    private String filled(String file) {
        return BLANK.matcher(template(file)).replaceAll(blank -> Matcher.quoteReplacement(values.get(blank.group(1))));
    }

    private static String template(String file) {
        try (InputStream in = NewAccountExporter.class.getResourceAsStream("new-account/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String positions() {
        StringBuilder all = new StringBuilder();
        passages.forEach(passage -> all.append('\n').append(turtle(passage)));
        return all.toString();
    }

    private String turtle(Passage passage) {
        String sentence = passage.place().sentence() == 0
                ? ""
                : "    wh:sentence " + passage.place().sentence() + " ;\n";
        return """
                passage:%1$s a wh:Passage ;
                    oa:hasSource source:text ;
                    oa:hasSelector position:%1$s ;
                    wh:section %2$s ;
                    wh:paragraph %3$d ;
                %4$s    wh:wordCount %5$d ;
                    wh:fingerprint "%6$s" .

                position:%1$s a oa:TextPositionSelector ;
                    oa:start %7$d ;
                    oa:end %8$d .
                """.formatted(
                        name(passage),
                        literal(passage.section()),
                        passage.paragraph(),
                        sentence,
                        passage.wordCount(),
                        passage.fingerprint(),
                        passage.start(),
                        passage.end());
    }

    private String name(Passage passage) {
        return passage.iri().substring((account + "/passage/").length());
    }

    private static String literal(String text) {
        return '"' + TurtleUtil.encodeString(text) + '"';
    }
}
