package org.whence.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.whence.model.Terms;

/** Small sets of claims in N-Quads: every way of holding one, few factors so that claims meet, parts strewn about. */
final class RandomClaims {
    private static final String EX = "http://example.org/";
    private static final String[] RELATIONS = {
        "bearsOn", "contributedTo", "caused", "enabled", "compelled", "prevented", "weakened", "intendedToBringAbout"
    };
    private static final String[] STANCES = {"asserts", "asserts", "asserts", "denies", "entertains", null};
    private static final String[] HOSTS = {null, null, "endorses", "reports", "rejects"};
    private static final String[] MODALITIES = {"actual", "actual", "actual", "expected", "counterfactual", null};
    private static final String[] EXPLICIT = {null, "stated", "paraphrased", "inferred"};
    private static final String[] SCORES = {
        "\"0.5\"^^<" + Terms.XSD + "decimal>",
        "\"0.50\"^^<" + Terms.XSD + "decimal>",
        "\"1\"^^<" + Terms.XSD + "integer>",
        "\"0.25\"^^<" + Terms.XSD + "double>"
    };

    private final Random random;
    private final List<String> lines = new ArrayList<>();

    private RandomClaims(long seed) {
        random = new Random(seed);
    }

    /**
     * The lines of a document.
     *
     * @param oddities whether claims may have several effects and relations, relations of their own, or no IRI
     */
    static List<String> lines(long seed, boolean oddities) {
        return new RandomClaims(seed).document(oddities);
    }

    private List<String> document(boolean oddities) {
        int claims = 1 + random.nextInt(60);
        for (int i = 0; i < claims; i++) {
            String graph = " <" + Terms.DATA + "account-" + random.nextInt(3) + ">";
            boolean symptom = random.nextInt(8) == 0;
            String subject = oddities && random.nextInt(10) == 0 ? "_:claim" + i : "<" + EX + "claim" + i + ">";
            claim(subject, graph, symptom, oddities);
        }
        for (int account = 0; account < 2; account++) {
            String iri = "<" + Terms.DATA + "account-" + account + ">";
            line(iri, Terms.TYPE, "<" + Terms.ACCOUNT + ">", " " + iri);
            line(iri, Terms.PREF_LABEL, "\"Account " + account + "\"@en-GB", " " + iri);
        }
        Collections.shuffle(lines, random);
        lines.addAll(lines.subList(0, lines.size() / 4));
        return lines;
    }

    private void claim(String claim, String graph, boolean symptom, boolean oddities) {
        int causes = random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 1;
        for (int i = 0; i < causes; i++) {
            line(claim, symptom ? Terms.WH + "sign" : Terms.CAUSE, factor(graph), graph);
        }
        int effects = oddities ? random.nextInt(3) : 1;
        for (int i = 0; i < effects; i++) {
            line(claim, symptom ? Terms.WH + "signified" : Terms.EFFECT, factor(graph), graph);
        }
        int relations = oddities ? random.nextInt(3) : 1;
        for (int i = 0; i < relations; i++) {
            line(claim, Terms.RELATION, symptom ? wh("symptomOf") : relation(graph, oddities), graph);
        }
        some(claim, Terms.STANCE, STANCES, graph);
        some(claim, Terms.HOST_STANCE, HOSTS, graph);
        some(claim, Terms.MODALITY, MODALITIES, graph);
        some(claim, Terms.EXPLICITNESS, EXPLICIT, graph);
        if (random.nextBoolean()) {
            line(claim, Terms.CLAIMED_BY, "<" + EX + "voice" + random.nextInt(3) + ">", graph);
        }
        if (random.nextInt(3) == 0) {
            line(claim, Terms.SCORE, SCORES[random.nextInt(SCORES.length)], graph);
        }
        if (random.nextInt(3) == 0) {
            String passage =
                    "<" + EX + "passage" + random.nextInt(5) + graph.strip().replaceAll("\\D", "") + ">";
            line(claim, Terms.STATED_IN, passage, graph);
            line(passage, Terms.PARAGRAPH, "\"3\"^^<" + Terms.XSD + "integer>", graph);
            line(passage, Terms.SECTION, "\"Section " + passage.length() + "\"", graph);
        }
    }

    private String relation(String graph, boolean oddities) {
        if (oddities && random.nextInt(4) == 0) {
            String own = "<" + EX + "own" + random.nextInt(2) + ">";
            line(own, Terms.SUB_PROPERTY_OF, wh(RELATIONS[random.nextInt(RELATIONS.length)]), graph);
            return own;
        }
        return wh(RELATIONS[random.nextInt(RELATIONS.length)]);
    }

    private String factor(String graph) {
        String factor = "<" + EX + "factor" + random.nextInt(9) + ">";
        if (random.nextInt(3) == 0) {
            line(factor, Terms.TYPE, wh(random.nextBoolean() ? "Decision" : "Policy"), graph);
            line(factor, Terms.PREF_LABEL, "\"" + factor.replaceAll("\\D", "") + "\"@en", graph);
        }
        return factor;
    }

    private void some(String claim, String property, String[] values, String graph) {
        String value = values[random.nextInt(values.length)];
        if (value != null) {
            line(claim, property, wh(value), graph);
        }
    }

    private void line(String subject, String property, String object, String graph) {
        lines.add(subject + " <" + property + "> " + object + graph + " .");
    }

    private static String wh(String name) {
        return "<" + Terms.WH + name + ">";
    }
}
