package org.whence.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.model.Terms;
import org.whence.term.LocatedGraph;

/**
 * An account and its source's text → what of the text the account takes up, and what not. Owns no shape and no rule:
 * that what was taken up is right is not asked here.
 */
public final class Coverage {
    private static final Pattern MARKER = Pattern.compile("\\[([0-9]{1,4})]");
    private static final int WORDS_SHOWN = 6;

    private final CheckedAccount account;
    private final SourceText text;
    private final CoverageAnchors anchors;
    private final List<TextLine> lines;

    private Coverage(CheckedAccount account, SourceText text) {
        this.account = account;
        this.text = text;
        this.anchors = new CoverageAnchors(account, text);
        this.lines = TextLine.of(text);
    }

    /**
     * Compares an account with a text.
     *
     * @param iri the account
     * @param located what it asserts
     * @param ontology all ontologies in one graph
     */
    public static CoverageReport of(String iri, LocatedGraph located, Graph ontology, SourceText text) {
        return new Coverage(CheckedAccount.of(iri, located, ontology), text).report();
    }

    private CoverageReport report() {
        CoverageWording wording = new CoverageWording(account);
        CoverageNames names = new CoverageNames(wording);
        CoverageNumbers numbers = new CoverageNumbers(account, wording, new CoverageCalendar(account), anchors);
        List<CoverageReport.Sentence> sentences = new ArrayList<>();
        List<CoverageMention> foundNumbers = new ArrayList<>();
        List<CoverageMention> foundNames = new ArrayList<>();
        for (TextSentence sentence : TextSentences.of(lines)) {
            TextLine line = lines.get(sentence.line() - 1);
            sentences.add(judge(sentence));
            foundNumbers.addAll(numbers.in(line, sentence));
            foundNames.addAll(names.in(line, sentence));
        }
        List<CoverageReport.Share> paragraphs = paragraphs(sentences);
        return new CoverageReport(
                account.iri(),
                text.file(),
                Passages.encodedFiles(account.iri(), account.asserted()).contains(text.sha256()),
                List.copyOf(sentences),
                sections(sentences, paragraphs),
                paragraphs,
                markers(),
                List.copyOf(foundNumbers),
                List.copyOf(foundNames),
                new CoverageTimeline(account, anchors).entries(lines));
    }

    private CoverageReport.Sentence judge(TextSentence sentence) {
        int from = wordAtOrAfter(sentence.start());
        int to = wordAtOrAfter(sentence.end());
        int covered = anchors.covered(from, to);
        Optional<CoverageReason> reason =
                covered > 0 ? Optional.empty() : CoverageReason.of(sentence, to - from, lines);
        boolean missing = covered == 0 && reason.isEmpty();
        return new CoverageReport.Sentence(
                sentence.line(),
                sentence.number(),
                sentence.start(),
                sentence.end(),
                to - from,
                covered,
                reason,
                missing ? opening(from, to) : "",
                anchors.statedOver(from, to).stream()
                        .map(thing -> new CoverageReport.Stated(
                                thing.toString(), account.names().of(thing)))
                        .sorted(Comparator.comparing(CoverageReport.Stated::name))
                        .toList());
    }

    private int wordAtOrAfter(int place) {
        int low = 0;
        int high = text.words().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.words().get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private String opening(int from, int to) {
        int last = Math.min(to, from + WORDS_SHOWN);
        return last == from
                ? ""
                : text.stretch(
                        text.words().get(from).start(),
                        text.words().get(last - 1).end());
    }

    private List<CoverageReport.Share> paragraphs(List<CoverageReport.Sentence> sentences) {
        return lines.stream()
                .map(line ->
                        share(Integer.toString(line.number()), sentences, sentence -> sentence.line() == line.number()))
                .toList();
    }

    /** By section, as passages name them; a heading goes with what follows it. */
    private List<CoverageReport.Share> sections(
            List<CoverageReport.Sentence> sentences, List<CoverageReport.Share> paragraphs) {
        Map<String, List<CoverageReport.Share>> sections = new LinkedHashMap<>();
        for (int line = 1; line <= paragraphs.size(); line++) {
            int number = line;
            boolean heading = sentences.stream()
                    .filter(sentence -> sentence.line() == number)
                    .allMatch(sentence -> sentence.reason()
                            .filter(CoverageReason.HEADING::equals)
                            .isPresent());
            sections.computeIfAbsent(anchors.section(line, heading), any -> new ArrayList<>())
                    .add(paragraphs.get(line - 1));
        }
        return sections.entrySet().stream()
                .map(section -> new CoverageReport.Share(
                        section.getKey(),
                        section.getValue().stream()
                                .mapToInt(CoverageReport.Share::words)
                                .sum(),
                        section.getValue().stream()
                                .mapToInt(CoverageReport.Share::covered)
                                .sum()))
                .toList();
    }

    private static CoverageReport.Share share(
            String name, List<CoverageReport.Sentence> sentences, Predicate<CoverageReport.Sentence> of) {
        return new CoverageReport.Share(
                name,
                sentences.stream()
                        .filter(of)
                        .mapToInt(CoverageReport.Sentence::words)
                        .sum(),
                sentences.stream()
                        .filter(of)
                        .mapToInt(CoverageReport.Sentence::covered)
                        .sum());
    }

    private CoverageReport.Markers markers() {
        Set<Integer> inText = new TreeSet<>();
        Matcher marker = MARKER.matcher(text.plain());
        while (marker.find()) {
            inText.add(Integer.valueOf(marker.group(1)));
        }
        Set<Integer> cited = cited();
        return new CoverageReport.Markers(
                inText.stream().filter(cited::contains).toList(),
                inText.stream().filter(number -> !cited.contains(number)).toList(),
                cited.stream().filter(number -> !inText.contains(number)).toList());
    }

    private Set<Integer> cited() {
        Set<Integer> cited = new TreeSet<>();
        account.asserted()
                .find(Node.ANY, NodeFactory.createURI(Terms.WH + "number"), Node.ANY)
                .filterKeep(statement -> statement.getObject().isLiteral()
                        && statement.getObject().getLiteralValue() instanceof Integer)
                .forEachRemaining(
                        statement -> cited.add((Integer) statement.getObject().getLiteralValue()));
        return cited;
    }
}
