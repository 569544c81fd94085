package org.whence.label;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Looks names up in an index, which takes about a millisecond among millions. A thing's classes and the claims about it
 * count wherever in the build they stand; only its name must be one of the view's. Names that are like what was typed
 * are those of which a word, or the whole, is at most two changes away (Lucene's FuzzyQuery: a Levenshtein automaton,
 * Schulz and Mihov 2002); the best of them are then measured as all are where names are scanned. Owns no index.
 */
final class IndexedNames implements NameSearch {
    private static final int MOST_CHANGES = FuzzyQuery.defaultMaxEdits;
    private static final int MOST_LIKE_A_WORD = 256;
    private static final int MOST_MEASURED = 2_000;
    private static final int SHORT_WORD = 3;

    private final NameIndex index;
    private final Query inView;

    /**
     * The names that some graphs give.
     *
     * @param graphs their IRIs
     */
    IndexedNames(NameIndex index, Collection<String> graphs) {
        this.index = index;
        this.inView = new TermInSetQuery(
                NameFields.GRAPH, graphs.stream().map(BytesRef::new).toList());
    }

    @Override
    public Found find(Fit fit, String typed, Optional<String> ofClass, int most) {
        String plain = NameFields.cut(PlainLabel.of(typed));
        if (plain.isEmpty()) {
            return new Found(0, List.of());
        }
        try {
            NameIndex.FoundThings found = index.things(among(fitting(fit, plain), ofClass), most);
            return new Found(
                    found.things(),
                    found.first().stream().map(NodeFactory::createURI).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isForMany() {
        return true;
    }

    @Override
    public List<Node> nearest(String typed, Optional<String> ofClass) {
        String plain = NameFields.cut(PlainLabel.of(typed));
        if (plain.isEmpty()) {
            return List.of();
        }
        try {
            List<Named> like = index.best(among(like(plain), ofClass), MOST_MEASURED).stream()
                    .map(name -> new Named(NodeFactory.createURI(name.iri()), name.label(), true))
                    .toList();
            return NearestNamed.of(typed, like);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query fitting(Fit fit, String plain) {
        return switch (fit) {
            case PREFERRED_WHOLE ->
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(NameFields.PLAIN, plain)), Occur.FILTER)
                        .add(new TermQuery(new Term(NameFields.PREFERRED, NameFields.YES)), Occur.FILTER)
                        .build();
            case WHOLE -> new TermQuery(new Term(NameFields.PLAIN, plain));
            case BEGINNING_IN_WORDS -> beginningInWords(NameFields.PLAIN, plain);
            case WORDS -> beginningInWords(NameFields.REST, plain);
            case BEGINNING -> beginning(NameFields.PLAIN, plain);
            case PART -> beginning(NameFields.REST, plain);
            case EVERY_WORD -> {
                BooleanQuery.Builder every = new BooleanQuery.Builder();
                for (String word : plain.split(" ", -1)) {
                    every.add(beginning(NameFields.WORD, word), Occur.FILTER);
                }
                yield every.build();
            }
        };
    }

    private static Query beginningInWords(String field, String text) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(field, text)), Occur.SHOULD)
                .add(beginning(field, text + " "), Occur.SHOULD)
                .build();
    }

    private static Query beginning(String field, String text) {
        return new PrefixQuery(new Term(field, NameFields.cutMore(text)));
    }

    /** A name scores by the words that are like the ones typed; one that is like it as a whole, as if all were. */
    private static Query like(String plain) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        String[] words = plain.split(" ", -1);
        for (String word : words) {
            any.add(like(NameFields.WORD, word), Occur.SHOULD);
        }
        any.add(new BoostQuery(like(NameFields.PLAIN, plain), words.length), Occur.SHOULD);
        return any.build();
    }

    private static Query like(String field, String text) {
        int changes = text.length() <= SHORT_WORD ? 1 : MOST_CHANGES;
        return new ConstantScoreQuery(
                new FuzzyQuery(new Term(field, NameFields.cutMore(text)), changes, 0, MOST_LIKE_A_WORD, false));
    }

    private Query among(Query names, Optional<String> ofClass) {
        BooleanQuery.Builder all =
                new BooleanQuery.Builder().add(names, Occur.MUST).add(inView, Occur.FILTER);
        ofClass.ifPresent(wanted -> all.add(new TermQuery(new Term(NameFields.CLASS, wanted)), Occur.FILTER));
        return all.build();
    }
}
