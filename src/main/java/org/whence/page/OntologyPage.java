package org.whence.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * {@code /ontology}: the vocabularies in one view, read from their Turtle: classes and relations as trees, properties by
 * the class that has them, values, and how all of these stand to other vocabularies. Each term leads to its entry on the
 * page of its own vocabulary ({@link VocabularyPage}). Owns no term.
 */
final class OntologyPage implements HtmlPage {
    private final Site site;
    private volatile Map<String, Object> holes;

    OntologyPage(Site site) {
        this.site = site;
    }

    @Override
    public Sheet show(PageRequest request) {
        if (holes == null) {
            Scope all = site.everything();
            holes = all.reading(() -> holes(new Vocabularies(all, site.documents())));
        }
        return new Sheet("ontology", holes);
    }

    private static Map<String, Object> holes(Vocabularies vocabularies) {
        List<TermTree> classes = vocabularies.classes();
        List<TermTree> relations = vocabularies.relations();
        List<Node> terms = Stream.of(
                        TermTree.inOrder(classes).stream(),
                        TermTree.inOrder(relations).stream(),
                        vocabularies.properties().stream(),
                        vocabularies.values().stream())
                .flatMap(all -> all)
                .distinct()
                .toList();
        Map<String, Object> holes = new HashMap<>();
        holes.put("title", "The vocabulary");
        holes.put("formats", List.of());
        holes.put("vocabularies", vocabularies.all());
        holes.put("classes", classes);
        holes.put("relations", relations);
        holes.put("properties", PropertyGroup.of(vocabularies, classes));
        holes.put("values", ValueGroup.of(vocabularies));
        holes.put("alignments", Alignment.of(vocabularies, terms));
        return holes;
    }
}
